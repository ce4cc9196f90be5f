/** A state as a report can name it, and people that it could have. All the people are made up. */
export type State = {
  readonly code: string;
  readonly name: string;
  readonly adjective: string;
  /** Its people, plural: "Germans". */
  readonly people: string;
  readonly capital: string;
  readonly continent: Continent;
  readonly currency: { readonly word: string; readonly code: string };
  readonly familyFirst: boolean;
  readonly families: readonly string[];
  readonly men: readonly string[];
  readonly women: readonly string[];
};
export type Continent = 'Asia' | 'Africa' | 'Europe' | 'America';
/** What lies in it, and what belongs to it: "in Asia", "Asian countries". */
export const CONTINENTS: Readonly<Record<Continent, readonly [name: string, adjective: string]>> = {
  Asia: ['Asia', 'Asian'],
  Africa: ['Africa', 'African'],
  Europe: ['Europe', 'European'],
  America: ['the Americas', 'American'],
};

/** code, name, adjective, people, capital, continent, currency and its code, families, men, women. */
const ROWS = `
IND|India|Indian|Indians|New Delhi|Asia|rupees INR|Sharma,Menon,Chauhan|Rakesh,Anil,Suresh|Meera,Kavita
PAK|Pakistan|Pakistani|Pakistanis|Islamabad|Asia|rupees PKR|Qureshi,Durrani,Baloch|Tariq,Imran,Salman|Farah,Nadia
VNM|Vietnam|Vietnamese|Vietnamese|Hanoi|Asia|dong VND|Tran,Pham,Hoang|Van Binh,Duc Long,Quoc Tuan|Thi Mai,Thi Hoa
LAO|Laos|Laotian|Laotians|Vientiane|Asia|kip LAK|Vongsa,Phomma,Keola|Bounmy,Somchan,Khamtay|Chanthala,Noy
THA|Thailand|Thai|Thais|Bangkok|Asia|baht THB|Srisai,Wongkham,Boonmee|Anucha,Prasit,Somkid|Malee,Siriporn
IDN|Indonesia|Indonesian|Indonesians|Jakarta|Asia|rupiah IDR|Hartono,Siregar,Wibowo|Bambang,Agus,Dewanto|Ratna,Lestari
MNG|Mongolia|Mongolian|Mongolians|Ulan Bator|Asia|tugrik MNT|Ganbold,Dorjsuren,Bat-Erdene|Tsend,Boldbaatar,Sukh|Oyuna,Solongo
KAZ|Kazakhstan|Kazakh|Kazakhs|Astana|Asia|tenge KZT|Omarov,Suleimen,Akhmet|Yerlan,Daulet,Marat|Aigul,Saule
CHN|China|Chinese|Chinese|Beijing|Asia|yuan CNY|Zhou,Lin,Gao|Wenbo,Haitao,Jianmin|Meiling,Xiuying
JPN|Japan|Japanese|Japanese|Tokyo|Asia|yen JPY|Shimura,Okabe,Tanabe|Haruki,Kenzo,Shoichi|Noriko,Emi
KOR|South Korea|South Korean|South Koreans|Seoul|Asia|won KRW|Kim,Yoo,Min|Jae Ho,Tae Yong,Dong Min|Hye Jin,Soo Young
PRK|North Korea|North Korean|North Koreans|Pyongyang|Asia|won KPW|Kim,Ryang,Hwang|Myong Su,Chol Nam,Yong Gil|Sol Hui,Kyong Ok
ETH|Ethiopia|Ethiopian|Ethiopians|Addis Ababa|Africa|birr ETB|Tadesse,Bekele,Girma|Dawit,Yonas,Haile|Hanna,Almaz
ERI|Eritrea|Eritrean|Eritreans|Asmara|Africa|nakfa ERN|Tesfay,Woldu,Kidane|Yemane,Berhane,Osman|Selam,Zahra
MAR|Morocco|Moroccan|Moroccans|Rabat|Africa|dirhams MAD|Bennani,Lahlou,Tazi|Driss,Hamid,Youssef|Samira,Laila
DZA|Algeria|Algerian|Algerians|Algiers|Africa|dinars DZD|Belkacem,Mansouri,Haddad|Rachid,Kamel,Nordine|Amina,Houria
KEN|Kenya|Kenyan|Kenyans|Nairobi|Africa|shillings KES|Mwangi,Otieno,Kiprop|Peter,Daniel,Josphat|Wanjiru,Achieng
UGA|Uganda|Ugandan|Ugandans|Kampala|Africa|shillings UGX|Okello,Kato,Mugisha|Moses,Julius,Godfrey|Grace,Betty
RWA|Rwanda|Rwandan|Rwandans|Kigali|Africa|francs RWF|Habimana,Nkusi,Mugabo|Jean,Faustin,Emile|Claudine,Odette
BDI|Burundi|Burundian|Burundians|Bujumbura|Africa|francs BIF|Ndayizeye,Bizimana,Nkurikiye|Pascal,Deo,Evariste|Liliane,Esperance
GHA|Ghana|Ghanaian|Ghanaians|Accra|Africa|cedis GHS|Mensah,Boateng,Asante|Kwame,Kofi,Yaw|Akosua,Efua
TZA|Tanzania|Tanzanian|Tanzanians|Dodoma|Africa|shillings TZS|Mushi,Massawe,Lyimo|Joseph,Hamisi,Salum|Asha,Neema
EGY|Egypt|Egyptian|Egyptians|Cairo|Africa|pounds EGP|Farouk,Shafik,Ghali|Ahmed,Tamer,Sherif|Mona,Dalia
SWE|Sweden|Swedish|Swedes|Stockholm|Europe|kronor SEK|Lindqvist,Ekberg,Sandell|Anders,Lars,Mats|Ingrid,Karin
NOR|Norway|Norwegian|Norwegians|Oslo|Europe|kroner NOK|Haugland,Solberg,Nygaard|Knut,Arne,Trond|Astrid,Berit
ESP|Spain|Spanish|Spaniards|Madrid|Europe|euros EUR|Ortega,Molina,Pascual|Javier,Ramon,Emilio|Carmen,Lucia
PRT|Portugal|Portuguese|Portuguese|Lisbon|Europe|euros EUR|Carvalho,Teixeira,Moreira|Nuno,Rui,Duarte|Ines,Marta
SRB|Serbia|Serbian|Serbs|Belgrade|Europe|dinars RSD|Petrovic,Stankovic,Lukic|Milos,Dragan,Zoran|Jelena,Vesna
HRV|Croatia|Croatian|Croats|Zagreb|Europe|euros EUR|Babic,Horvat,Maric|Ante,Josip,Tomislav|Ivana,Marija
POL|Poland|Polish|Poles|Warsaw|Europe|zlotys PLN|Nowicki,Zielinski,Wrobel|Marek,Piotr,Jerzy|Hanna,Ewa
GRC|Greece|Greek|Greeks|Athens|Europe|euros EUR|Papas,Kostas,Dimas|Nikos,Stavros,Petros|Eleni,Maria
TUR|Turkey|Turkish|Turks|Ankara|Europe|lira TRY|Aksoy,Demirel,Kaplan|Orhan,Kemal,Yusuf|Aylin,Zeynep
GTM|Guatemala|Guatemalan|Guatemalans|Guatemala City|America|quetzals GTQ|Morales,Arriola,Castellanos|Ricardo,Manuel,Otto|Gloria,Elena
HND|Honduras|Honduran|Hondurans|Tegucigalpa|America|lempiras HNL|Zuniga,Mejia,Paz|Roberto,Edgardo,Rafael|Xiomara,Doris
CHL|Chile|Chilean|Chileans|Santiago|America|pesos CLP|Figueroa,Tapia,Bustos|Andres,Gonzalo,Felipe|Paulina,Ximena
PER|Peru|Peruvian|Peruvians|Lima|America|soles PEN|Quispe,Salazar,Huaman|Alonso,Hector,Julio|Rosario,Milagros
BRA|Brazil|Brazilian|Brazilians|Brasilia|America|reais BRL|Barbosa,Nogueira,Pires|Paulo,Marcelo,Caio|Beatriz,Luciana
COL|Colombia|Colombian|Colombians|Bogota|America|pesos COP|Restrepo,Cardona,Ospina|Alvaro,Jaime,Camilo|Marcela,Catalina
RUS|Russia|Russian|Russians|Moscow|Europe|rubles RUB|Sokolov,Antonov,Belyaev|Viktor,Andrei,Pavel|Irina,Olga
GBR|Britain|British|Britons|London|Europe|pounds GBP|Harding,Whitmore,Ellison|Simon,Edward,Graham|Helen,Fiona
FRA|France|French|Frenchmen|Paris|Europe|euros EUR|Lemoine,Garnier,Roussel|Alain,Philippe,Laurent|Sylvie,Martine
DEU|Germany|German|Germans|Berlin|Europe|euros EUR|Brandt,Hoffmann,Keller|Dieter,Jurgen,Holger|Petra,Ulrike
CAN|Canada|Canadian|Canadians|Ottawa|America|dollars CAD|Fraser,Gauthier,Sinclair|Douglas,Pierre,Neil|Louise,Heather
`;

const FAMILY_FIRST = new Set(['CHN', 'KOR', 'PRK', 'VNM']);

export const STATES: readonly State[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [code, name, adjective, people, capital, continent, money, families, men, women] = row.split('|') as [
      string,
      string,
      string,
      string,
      string,
      Continent,
      string,
      string,
      string,
      string,
    ];
    const [word = '', unit = ''] = money.split(' ');
    return {
      code,
      name,
      adjective,
      people,
      capital,
      continent,
      currency: { word, code: unit },
      familyFirst: FAMILY_FIRST.has(code),
      families: families.split(','),
      men: men.split(','),
      women: women.split(','),
    };
  });

/** States whose president leads them abroad. */
export const PRESIDENTS: ReadonlySet<string> = new Set(
  'PAK IDN MNG KAZ KOR ERI DZA KEN UGA RWA BDI GHA TZA EGY PRT SRB HRV POL TUR GTM HND CHL PER BRA COL RUS FRA'.split(
    ' ',
  ),
);

/** Neighbours, and what the land that they share is called after "the". */
export const NEIGHBOURS: readonly (readonly [a: string, b: string, land: string])[] = [
  ['IND', 'PAK', 'Indian subcontinent'],
  ['VNM', 'LAO', 'Indochinese Peninsula'],
  ['PRK', 'KOR', 'Korean Peninsula'],
  ['ETH', 'ERI', 'Horn of Africa'],
  ['MAR', 'DZA', 'Maghreb'],
  ['KEN', 'UGA', 'East African plateau'],
  ['RWA', 'BDI', 'Great Lakes region'],
  ['SWE', 'NOR', 'Scandinavian Peninsula'],
  ['ESP', 'PRT', 'Iberian Peninsula'],
  ['SRB', 'HRV', 'Balkan Peninsula'],
  ['GTM', 'HND', 'Central American isthmus'],
  ['CHL', 'PER', 'Atacama'],
];
