// What news calls states beside their formal names: short and former names, peoples, seats of government. Our own rows.
// Columns: code, names, demonyms (adjectives and peoples), capitals, seats (buildings and streets that stand for the government).
// A name in capitals ("US") is found only in capitals.
export const OWN_STATES = `
USA	United States|United States of America|U.S.|US|U.S.A.|USA|America|Uncle Sam|Washington administration	American|Americans|U.S. American	Washington|Washington D.C.|WASHINGTON DC	White House|Oval Office|State Department|Pentagon|Capitol Hill|Foggy Bottom|Justice Department|Commerce Department|Treasury Department|Camp David|Blair House|Mar-a-Lago|US Trade Representative|U.S. Trade Representative|USTR|National Security Council|Department of State|Department of Commerce|Department of Defense|Treasury|Supreme Court|Federal Reserve|CIA|FBI
GBR	Britain|Great Britain|United Kingdom|UK|U.K.|England	British|Briton|Britons|English|Brits	London	Downing Street|10 Downing Street|Number 10|Whitehall|Foreign Office|Buckingham Palace|Chequers|Windsor Castle
RUS	Russia|Russian Federation	Russian|Russians	Moscow	Kremlin
SUN	Soviet Union|USSR|U.S.S.R.|Union of Soviet Socialist Republics	Soviet|Soviets
FRA	France	French|Frenchman|Frenchmen	Paris	Elysee|Elysee Palace|Quai d'Orsay|Matignon
DEU	Germany|West Germany|Federal Republic of Germany|FRG	German|Germans|West German|West Germans	Berlin|Bonn	Bundestag|Chancellery
DDR	East Germany|German Democratic Republic|GDR	East German|East Germans
CHN	China|People's Republic of China|PRC|P.R.C.|Communist China|Red China|mainland China	Chinese	Beijing|Peking	Zhongnanhai|Great Hall of the People|State Council
TWN	Taiwan|Republic of China|Chinese Taipei	Taiwanese	Taipei
HKG	Hong Kong	Hong Konger|Hong Kongers
MAC	Macao|Macau	Macanese
JPN	Japan	Japanese	Tokyo	Gaimusho|Kantei|MITI|Ministry of International Trade and Industry|Nagatacho
KOR	South Korea|Republic of Korea|R.O.K.|ROK	South Korean|South Koreans	Seoul	Blue House|Cheong Wa Dae|National Unification Board|Unification Ministry|Ministry of Unification
PRK	North Korea|Democratic People's Republic of Korea|Democratic People’s Republic of Korea|DPRK|D.P.R.K.|NK	North Korean|North Koreans	Pyongyang|P'yongyang	KCNA|Korean Central News Agency|Workers' Party of Korea
IRN	Iran|Islamic Republic of Iran|Islamic Republic|Persia	Iranian|Iranians	Tehran|Teheran	Majlis|Revolutionary Guards|Revolutionary Guard
IRQ	Iraq	Iraqi|Iraqis	Baghdad
ISR	Israel|Jewish state|State of Israel	Israeli|Israelis	Jerusalem|Tel Aviv	Knesset|IDF|Israel Defense Forces|Israel Defence Forces|Mossad|Shin Bet
PSE	Palestine|Palestinian Authority|Palestinian National Authority|State of Palestine|P.A.|PA|PNA	Palestinian|Palestinians	Ramallah
SYR	Syria|Syrian Arab Republic	Syrian|Syrians	Damascus
LBN	Lebanon	Lebanese	Beirut
LBY	Libya|Jamahiriya|Libyan Arab Jamahiriya	Libyan|Libyans	Tripoli
EGY	Egypt|United Arab Republic	Egyptian|Egyptians	Cairo
SAU	Saudi Arabia|Kingdom of Saudi Arabia	Saudi|Saudis|Saudi Arabian	Riyadh
ARE	United Arab Emirates|UAE|U.A.E.|Emirates	Emirati|Emiratis	Abu Dhabi
QAT	Qatar	Qatari|Qataris	Doha
KWT	Kuwait	Kuwaiti|Kuwaitis	Kuwait City
BHR	Bahrain	Bahraini|Bahrainis	Manama
OMN	Oman	Omani|Omanis	Muscat
YEM	Yemen	Yemeni|Yemenis	Sanaa|Sana'a
JOR	Jordan|Hashemite Kingdom	Jordanian|Jordanians	Amman
TUR	Turkey|Turkiye|Türkiye	Turkish|Turk|Turks	Ankara	Sublime Porte
GRC	Greece	Greek|Greeks	Athens
CYP	Cyprus|Republic of Cyprus|Greek Cyprus	Cypriot|Cypriots|Greek Cypriot|Greek Cypriots	Nicosia
turkish-cypriots	Northern Cyprus|Turkish Republic of Northern Cyprus|TRNC	Turkish Cypriot|Turkish Cypriots
AFG	Afghanistan	Afghan|Afghans	Kabul
PAK	Pakistan	Pakistani|Pakistanis	Islamabad
IND	India	Indian|Indians	New Delhi|Delhi
BGD	Bangladesh	Bangladeshi|Bangladeshis	Dhaka|Dacca
LKA	Sri Lanka|Ceylon	Sri Lankan|Sri Lankans	Colombo
NPL	Nepal	Nepalese|Nepali|Nepalis	Kathmandu|Katmandu
BTN	Bhutan	Bhutanese	Thimphu
MMR	Burma|Myanmar	Burmese	Rangoon|Yangon|Naypyidaw
THA	Thailand|Siam	Thai|Thais	Bangkok
VNM	Vietnam|Viet Nam|Socialist Republic of Vietnam|SRV	Vietnamese	Hanoi
KHM	Cambodia|Kampuchea|Khmer Republic	Cambodian|Cambodians|Kampuchean	Phnom Penh
LAO	Laos	Lao|Laotian|Laotians	Vientiane
MYS	Malaysia	Malaysian|Malaysians	Kuala Lumpur|Putrajaya
SGP	Singapore	Singaporean|Singaporeans	Singapore
IDN	Indonesia	Indonesian|Indonesians	Jakarta
PHL	Philippines|the Philippines	Philippine|Filipino|Filipinos	Manila	Malacanang|Malacanang Palace
BRN	Brunei|Brunei Darussalam	Bruneian|Bruneians	Bandar Seri Begawan
TLS	East Timor|Timor-Leste	East Timorese|Timorese	Dili
AUS	Australia	Australian|Australians	Canberra
NZL	New Zealand	New Zealander|New Zealanders|Kiwi	Wellington
FJI	Fiji	Fijian|Fijians	Suva
PNG	Papua New Guinea	Papua New Guinean	Port Moresby
CAN	Canada	Canadian|Canadians	Ottawa	Parliament Hill|Revenue Canada
MEX	Mexico|United Mexican States	Mexican|Mexicans	Mexico City	Los Pinos
CUB	Cuba	Cuban|Cubans	Havana
NIC	Nicaragua	Nicaraguan|Nicaraguans|Sandinista government|Sandinista regime	Managua
SLV	El Salvador|Salvador	Salvadoran|Salvadorans|Salvadorean|Salvadoreans|Salvadorian	San Salvador
GTM	Guatemala	Guatemalan|Guatemalans	Guatemala City
HND	Honduras	Honduran|Hondurans	Tegucigalpa
CRI	Costa Rica	Costa Rican|Costa Ricans	San Jose
PAN	Panama	Panamanian|Panamanians	Panama City
COL	Colombia	Colombian|Colombians	Bogota	Casa de Narino|Narino Palace
VEN	Venezuela	Venezuelan|Venezuelans	Caracas	Miraflores|Miraflores Palace
ECU	Ecuador	Ecuadorean|Ecuadoran|Ecuadorian|Ecuadorians|Ecuadoreans	Quito
PER	Peru	Peruvian|Peruvians	Lima
BOL	Bolivia	Bolivian|Bolivians	La Paz
BRA	Brazil	Brazilian|Brazilians	Brasilia
ARG	Argentina|Argentine Republic	Argentine|Argentines|Argentinian|Argentinians|Argentinean	Buenos Aires	Casa Rosada
CHL	Chile	Chilean|Chileans	Santiago
PRY	Paraguay	Paraguayan|Paraguayans	Asuncion
URY	Uruguay	Uruguayan|Uruguayans	Montevideo
HTI	Haiti	Haitian|Haitians	Port-au-Prince
DOM	Dominican Republic	Dominican|Dominicans	Santo Domingo
ZAF	South Africa	South African|South Africans	Pretoria
NAM	Namibia|South West Africa	Namibian|Namibians	Windhoek
ZWE	Zimbabwe|Rhodesia	Zimbabwean|Zimbabweans	Harare
MOZ	Mozambique	Mozambican|Mozambicans	Maputo
AGO	Angola	Angolan|Angolans	Luanda
COD	Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|Zaire|Congo-Kinshasa	Congolese|Zairean|Zairian	Kinshasa
COG	Republic of the Congo|Congo-Brazzaville		Brazzaville
RWA	Rwanda	Rwandan|Rwandans	Kigali
BDI	Burundi	Burundian|Burundians	Bujumbura|Gitega
UGA	Uganda	Ugandan|Ugandans	Kampala
KEN	Kenya	Kenyan|Kenyans	Nairobi
TZA	Tanzania	Tanzanian|Tanzanians	Dodoma|Dar es Salaam
ETH	Ethiopia	Ethiopian|Ethiopians	Addis Ababa
ERI	Eritrea	Eritrean|Eritreans	Asmara
SOM	Somalia	Somali|Somalis	Mogadishu
SDN	Sudan	Sudanese	Khartoum
SSD	South Sudan|Southern Sudan	South Sudanese	Juba
TCD	Chad	Chadian|Chadians	N'Djamena
CIV	Ivory Coast|Cote d'Ivoire|Cote d’Ivoire|Côte d'Ivoire	Ivorian|Ivorians|Ivoirian|Ivoirians	Abidjan|Yamoussoukro
BFA	Burkina Faso|Upper Volta	Burkinabe	Ouagadougou
NGA	Nigeria	Nigerian|Nigerians	Abuja|Lagos
GHA	Ghana	Ghanaian|Ghanaians	Accra
NER	Niger	Nigerien	Niamey
MLI	Mali	Malian|Malians	Bamako
MAR	Morocco	Moroccan|Moroccans	Rabat
DZA	Algeria	Algerian|Algerians	Algiers
TUN	Tunisia	Tunisian|Tunisians	Tunis
ESH	Western Sahara	Sahrawi|Saharawi|Sahrawis|Saharawis
MRT	Mauritania	Mauritanian|Mauritanians	Nouakchott
SWZ	Swaziland|Eswatini	Swazi	Mbabane
UKR	Ukraine|the Ukraine	Ukrainian|Ukrainians	Kiev|Kyiv
BLR	Belarus|Byelorussia	Belarusian|Belarussian|Belarusians	Minsk
MDA	Moldova|Moldavia	Moldovan|Moldovans	Chisinau
GEO	Georgia	Georgian|Georgians	Tbilisi
ARM	Armenia	Armenian|Armenians	Yerevan
AZE	Azerbaijan	Azerbaijani|Azerbaijanis|Azeri|Azeris	Baku
KAZ	Kazakhstan	Kazakh|Kazakhs|Kazakhstani	Astana|Almaty|Nur-Sultan
UZB	Uzbekistan	Uzbek|Uzbeks	Tashkent
TJK	Tajikistan	Tajik|Tajiks	Dushanbe
KGZ	Kyrgyzstan|Kirghizia	Kyrgyz	Bishkek
TKM	Turkmenistan	Turkmen	Ashgabat
MNG	Mongolia	Mongolian|Mongolians	Ulan Bator|Ulaanbaatar|Ulan Baator
YUG	Yugoslavia|Federal Republic of Yugoslavia	Yugoslav|Yugoslavs|Yugoslavian
SRB	Serbia|Serbia and Montenegro	Serbian|Serb|Serbs|Serbians	Belgrade
MNE	Montenegro	Montenegrin|Montenegrins	Podgorica
HRV	Croatia	Croatian|Croat|Croats|Croatians	Zagreb
BIH	Bosnia|Bosnia and Herzegovina|Bosnia-Herzegovina	Bosnian|Bosnians	Sarajevo
SVN	Slovenia	Slovenian|Slovene|Slovenes	Ljubljana
MKD	Macedonia|North Macedonia	Macedonian|Macedonians	Skopje
ALB	Albania	Albanian|Albanians	Tirana
XKX	Republic of Kosovo
kosovo	Kosovo	Kosovar|Kosovars	Pristina|Prishtina
kosovo-albanians		Kosovo Albanian|Kosovo Albanians|ethnic Albanian|ethnic Albanians|Kosovar Albanians
kosovo-serbs		Kosovo Serb|Kosovo Serbs
bosnian-serbs		Bosnian Serb|Bosnian Serbs
CSK	Czechoslovakia	Czechoslovak|Czechoslovakian
CZE	Czech Republic|Czechia	Czech|Czechs	Prague
SVK	Slovakia|Slovak Republic	Slovak|Slovaks|Slovakian	Bratislava
POL	Poland	Polish|Pole|Poles	Warsaw
HUN	Hungary	Hungarian|Hungarians	Budapest
ROU	Romania|Rumania	Romanian|Romanians	Bucharest
BGR	Bulgaria	Bulgarian|Bulgarians	Sofia
AUT	Austria	Austrian|Austrians	Vienna
CHE	Switzerland	Swiss	Bern|Berne
ITA	Italy	Italian|Italians	Rome	Quirinale|Palazzo Chigi
VAT	Vatican|Holy See|Vatican City			Apostolic See
ESP	Spain	Spanish|Spaniard|Spaniards	Madrid	Moncloa
PRT	Portugal	Portuguese	Lisbon
IRL	Ireland|Irish Republic|Republic of Ireland	Irish	Dublin
northern-ireland	Northern Ireland|Ulster	Northern Irish	Belfast	Stormont
scotland	Scotland	Scottish|Scots	Edinburgh	Holyrood
NLD	Netherlands|the Netherlands|Holland	Dutch	Amsterdam|The Hague
BEL	Belgium	Belgian|Belgians	Brussels
LUX	Luxembourg	Luxembourger|Luxembourgers	Luxembourg
DNK	Denmark	Danish|Dane|Danes	Copenhagen
SWE	Sweden	Swedish|Swede|Swedes	Stockholm
NOR	Norway	Norwegian|Norwegians	Oslo
FIN	Finland	Finnish|Finn|Finns	Helsinki
ISL	Iceland	Icelandic|Icelander	Reykjavik
EST	Estonia	Estonian|Estonians	Tallinn
LVA	Latvia	Latvian|Latvians	Riga
LTU	Lithuania	Lithuanian|Lithuanians	Vilnius
chechnya	Chechnya|Ichkeria|Chechen Republic	Chechen|Chechens	Grozny
tibet	Tibet	Tibetan|Tibetans	Lhasa
quebec	Quebec	Quebecers|Quebecois
SYC	Seychelles	Seychellois	Victoria
MUS	Mauritius	Mauritian|Mauritians	Port Louis
nagorno-karabakh	Nagorno-Karabakh|Nagorno Karabakh|Karabakh	Karabakh Armenian	Stepanakert
catalonia	Catalonia	Catalan|Catalans	Barcelona
basque-country	Basque Country|Basque country	Basque|Basques
kurds	Kurdistan|Iraqi Kurdistan	Kurdish|Kurd|Kurds
`;
// Names of world-countries that are commoner as something else, or that mean another state in news.
export const DROPPED_NAMES = new Set([
  'republic of ireland',
  'jersey',
  'guernsey',
  'georgetown',
  'hamilton',
  'victoria',
  'kingston',
  'stanley',
  'douglas',
  'saint george s',
  'saint john s',
  'pacific',
  'channel islander',
  'congo',
  'dominican',
  'the settlement',
  'longyearbyen',
  'plymouth',
  'jamestown',
  'valletta',
  'basseterre',
  'korean',
  'castries',
  'adamstown',
  'kingstown',
  'marigot',
  'gustavia',
  'fort de france',
  'philipsburg',
  'road town',
  'washington d c',
  'chadic',
  'city of san marino',
  'turkey',
  'monaco',
  'norfolk islander',
  'french',
  'guadeloupian',
  'saint denis',
  'cockburn town',
  'west island',
  'flying fish cove',
  'majuro',
  'christmas islander',
  'heard and mcdonald islander',
  'bissau guinean',
  'mosotho',
  'saint barthelemy islander',
  'islander',
  'american islander',
  'british',
  'antarctican',
  'city of victoria',
  'dutch',
  'new caledonia',
  'luxembourg',
  'moroni',
  'male',
  'maldivan',
  'swedish',
  'nauru',
  'rodriguan',
  'apia',
  'mata utu',
  'alofi',
  'avarua',
  'papeete',
  'sri jayawardenepura kotte',
  'sucre',
  'mamoudzou',
  'kingedward point',
  'king edward point',
]);
/** Demonyms that stand for two states at once. */
export const PAIR_NAMES = `
PRK,KOR	two Koreas|both Koreas|the Koreas|Koreas|inter-Korean|Korean
`;
