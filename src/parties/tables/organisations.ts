// Organisations, parties, armed groups, unions, blocs and vague groups: code, kind (o organisation, g group), names. Our own rows.
// A name in capitals is found only in capitals; a name's small letters match either case.
export const ORGANISATIONS = `
UN	o	United Nations|U.N.|UN|Security Council|U.N. Security Council|General Assembly|United Nations Organization|UN Security Council|UNSC|Secretariat|UNMIK|MINURSO|UNIFIL|UNHCR|UNRWA|UNAMID|MONUSCO|UNOCI|UNICEF|UNFCCC|Glass Palace
EU	o	European Union|EU|E.U.|European Commission|European Council|Council of the European Union|European bloc|Europe|Europeans|Brussels|Berlaymont
EC	o	European Community|EC|E.C.|EEC|E.E.C.|European Economic Community|Common Market|European Communities
european-parliament	o	European Parliament
eurozone	o	eurozone|euro zone|euro area
eurogroup	o	Eurogroup
ECB	o	European Central Bank|ECB
NATO	o	NATO|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|North Atlantic Alliance|Atlantic alliance|N.A.T.O.|Nato
IAEA	o	International Atomic Energy Agency|IAEA|I.A.E.A.|UN nuclear watchdog|U.N. nuclear watchdog|nuclear watchdog
WTO	o	World Trade Organization|World Trade Organisation|WTO|W.T.O.
GATT	o	GATT|General Agreement on Tariffs and Trade|Gatt
IMF	o	International Monetary Fund|IMF|I.M.F.
world-bank	o	World Bank|IBRD
OPEC	o	OPEC|Organization of Petroleum Exporting Countries|Organization of the Petroleum Exporting Countries|O.P.E.C.|Opec
OECD	o	OECD|Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development
ASEAN	o	ASEAN|Association of Southeast Asian Nations|Association of South East Asian Nations|Asean
APEC	o	APEC|Asia-Pacific Economic Cooperation|Asia-Pacific Economic Co-operation|Asia Pacific Economic Cooperation|Apec
SAARC	o	SAARC|South Asian Association for Regional Cooperation|South Asian Association for Regional Co-operation
OAS	o	OAS|Organization of American States|O.A.S.
OAU	o	OAU|Organization of African Unity|Organisation of African Unity
AU	o	African Union|AU|A.U.
ECOWAS	o	ECOWAS|Economic Community of West African States
SADC	o	SADC|Southern African Development Community
IGAD	o	IGAD|Intergovernmental Authority on Development
arab-league	o	Arab League|League of Arab States|AL
GCC	o	Gulf Cooperation Council|Gulf Co-operation Council|GCC
OIC	o	OIC|Organization of the Islamic Conference|Organisation of Islamic Cooperation|Organization of Islamic Cooperation
OSCE	o	OSCE|Organization for Security and Cooperation in Europe|Organisation for Security and Co-operation in Europe|Organization for Security and Co-operation in Europe|CSCE
CIS	o	Commonwealth of Independent States|CIS
commonwealth	o	Commonwealth
COMECON	o	Comecon|COMECON|CMEA|Council for Mutual Economic Assistance
warsaw-pact	o	Warsaw Pact
G7	o	G7|G-7|Group of Seven
G8	o	G8|G-8|Group of Eight
G20	o	G20|G-20|Group of 20|Group of Twenty
G77	o	G77|G-77|Group of 77
BRICS	o	BRICS
P5+1	o	P5+1|P5 plus 1|world powers|six powers|six world powers|major powers|E3+3|EU3+3
EU3	o	EU3|European Union 3|EU 3|EU-3|EU-3|E3|EU Three|European three
quartet	o	Quartet|Middle East Quartet|the Quartet|Mideast Quartet
gang-of-eight	o	Gang of Eight
TPP	o	TPP|Trans-Pacific Partnership|CPTPP|TPP countries|TPP nations|Pacific Rim nations|Pacific Rim countries
NAFTA	o	NAFTA
ICRC	o	Red Cross|International Committee of the Red Cross|ICRC
ICC	o	International Criminal Court|ICC
ICJ	o	International Court of Justice|ICJ|World Court
WHO	o	World Health Organization|World Health Organisation|WHO
WFP	o	World Food Programme|World Food Program|WFP
UNCTAD	o	UNCTAD
IEA	o	International Energy Agency
paris-club	o	Paris Club|Club of Paris
bank-advisory-committee	o	bank advisory committee|advisory committee|steering committee|12-bank advisory committee|14-bank advisory committee|bank steering committee
creditor-banks	g	creditor banks|foreign creditor banks|commercial bank creditors|bank creditors|commercial banks|foreign banks|creditors|bankers|banks|international banks|creditor
ICO	o	International Coffee Organization|International Coffee Organisation|ICO
ICCO	o	International Cocoa Organization|International Cocoa Organisation|ICCO
INRO	o	International Natural Rubber Organisation|International Natural Rubber Organization|INRO
andean-group	o	Andean Group|Andean Pact|Andean Community
contadora-group	o	Contadora Group|Contadora
rio-group	o	Rio Group|Group of Eight Latin American
mercosur	o	Mercosur
amnesty-international	o	Amnesty International
socialist-international	o	Socialist International
the-elders	o	Elders|The Elders
us-congress	o	Congress|U.S. Congress|US Congress|Capitol|Congressional|congressional|lawmakers|U.S. lawmakers|US lawmakers|congressional leaders|Hill
us-senate	o	Senate|U.S. Senate|US Senate|senators|upper chamber|Senators
us-house	o	House of Representatives|House|U.S. House|US House|lower chamber
PDC	g	Christian Democratic Party|Christian Democrats|Christian Democratic|Christian Democrat
republicans	g	Republicans|Republican|GOP|Republican Party|Republican lawmakers|congressional Republicans|RNC|Republican National Committee
democrats	g	Democrats|Democrat|Democratic|Democratic Party|Democratic lawmakers|congressional Democrats|DNC
house-republicans	g	House Republicans|House Republican|House GOP|House conservatives|House Republican leaders
senate-republicans	g	Senate Republicans|Senate Republican|Senate GOP|Republican senators
house-democrats	g	House Democrats|House Democrat|House Democratic
senate-democrats	g	Senate Democrats|Senate Democrat|Senate Democratic|Democratic senators
tea-party	g	tea party|Tea Party
freedom-caucus	g	Freedom Caucus|House Freedom Caucus
problem-solvers-caucus	g	Problem Solvers Caucus
house-ways-and-means-committee	o	Ways and Means Committee|House Ways and Means Committee|Ways and Means
senate-finance-committee	o	Senate Finance Committee|Finance Committee
us-chamber-of-commerce	o	U.S. Chamber of Commerce|US Chamber of Commerce|Chamber of Commerce|the Chamber
uk-parliament	o	House of Commons|Commons|Westminster|House of Lords|British Parliament|MPs
parliament	o	Parliament|parliament|lawmakers|legislature|National Assembly|legislators
labour-party	g	Labour|Labour Party|Labor Party
conservative-party	g	Conservatives|Tories|Tory|Conservative Party|Conservative|Tory MPs
liberal-democrats	g	Liberal Democrats|Lib Dems
DUP	g	DUP|Democratic Unionist Party
sinn-fein	g	Sinn Fein
IRA	g	IRA|Irish Republican Army
SNP	g	SNP|Scottish National Party
ETA	g	ETA|Basque Homeland and Freedom
batasuna	g	Batasuna|Herri Batasuna
likud	g	Likud
labor-party-israel	g	Israeli Labor Party
HAMAS	g	Hamas|HAMAS|Islamic Resistance Movement
hezbollah	g	Hezbollah|Hizbullah|Hizbollah|Hezbullah|Hizballah
islamic-jihad	g	Islamic Jihad|Palestinian Islamic Jihad
fatah	g	Fatah|al-Fatah
PLO	g	PLO|Palestine Liberation Organization|Palestine Liberation Organisation
palestinian-factions	g	Palestinian factions|Palestinian groups|Palestinian militant groups|Gaza militants|Palestinian militants|militants
israeli-settlers	g	settlers|Israeli settlers|Jewish settlers
ISIS	g	ISIS|ISIL|Islamic State|Daesh|IS
al-qaeda	g	al-Qaeda|al-Qaida|Al Qaeda|Al-Qaeda|Al-Qaida
taliban	g	Taliban|Taleban
houthis	g	Houthi|Houthis|Ansar Allah
PKK	g	PKK|Kurdistan Workers' Party|Kurdistan Workers Party
YPG	g	YPG
SDF	g	SDF|Syrian Democratic Forces|Kurdish-led forces
PUK	g	PUK|Patriotic Union of Kurdistan
KDP	g	KDP|Kurdistan Democratic Party|Kurdish Democratic Party
SNC	g	SNC|Syrian National Council|Syrian National Coalition|National Coalition|Syrian opposition coalition
FSA	g	FSA|Free Syrian Army
syrian-opposition	g	Syrian opposition|opposition
syrian-rebels	g	Syrian rebels|rebel fighters
NTC	g	NTC|National Transitional Council|Transitional National Council|TNC|National Libyan Council
libyan-rebels	g	Libyan rebels|rebels|anti-Gaddafi forces|rebel forces
libyan-opposition	g	Libyan opposition
waad	g	Waad|Wa'ad
wefaq	g	Wefaq|al-Wefaq
bahraini-opposition	g	Bahraini opposition
muslim-brotherhood	g	Muslim Brotherhood
northern-alliance	g	Northern Alliance
mujahideen	g	mujahideen|mujahedin|mujahidin
LTTE	g	LTTE|Tamil Tigers|Liberation Tigers of Tamil Eelam
maoists	g	Maoists|Maoist|Maoist rebels
khmer-rouge	g	Khmer Rouge
MILF	g	MILF|Moro Islamic Liberation Front
MNLF	g	MNLF|Moro National Liberation Front
NPA	g	New People's Army|NPA
free-aceh-movement	g	Free Aceh Movement|GAM
tibetan-government-in-exile	g	Tibetan government-in-exile|Tibetan government in exile
falun-gong	g	Falun Gong
straits-exchange-foundation	o	Straits Exchange Foundation|SEF
association-for-relations-across-the-taiwan-straits	o	Association for Relations Across the Taiwan Straits|ARATS
FMLN	g	FMLN|Farabundo Marti National Liberation Front|Farabundo Marti Front for National Liberation|Farabundo Marti Liberation Front|Radio Venceremos|Farabundo Marti
FDR	g	FDR|Democratic Revolutionary Front
ARENA	g	ARENA|Arena|Nationalist Republican Alliance
contras	g	Contras|Contra|contras|Nicaraguan Resistance|contra rebels|UNO Contras|Nicaraguan rebels
FSLN	g	FSLN|Sandinista National Liberation Front|Sandinista front
URNG	g	URNG|Guatemalan National Revolutionary Unity
CNR	g	CNR|National Reconciliation Commission
FARC	g	FARC|Revolutionary Armed Forces of Colombia|Colombian Revolutionary Armed Forces
ELN	g	ELN|National Liberation Army|Army of National Liberation
EPL	g	EPL|People's Liberation Army|Popular Liberation Army
m-19	g	M-19|M19|19 April Movement|April 19 Movement|19th of April Movement
extraditables	g	Extraditables|The Extraditables
quintin-lame	g	Quintin Lame
drug-traffickers	g	drug traffickers|drug lords|drug barons|traffickers|drug kingpins
UP	g	Patriotic Union|UP
simon-bolivar-guerrilla-coordinating-board	g	Simon Bolivar Guerrilla Coordinating Board|Simon Bolivar Guerrilla Coordinator|CNGSB
shining-path	g	Shining Path|Sendero Luminoso
MRTA	g	MRTA|Tupac Amaru Revolutionary Movement|Tupac Amaru
AVC	g	AVC|Alfaro Vive Carajo|Alfaro Lives
guerrillas	g	guerrillas|guerrilla|insurgents|guerrilla movement|guerrilla movements|guerrilla groups|subversives
catholic-church	o	Catholic Church|Roman Catholic Church|Church|Episcopal Conference|bishops|church
central-american-presidents	g	Central American presidents|five presidents|Central American Presidents
central-america	g	Central America|Central American countries|Central American governments|Central American
polisario-front	g	Polisario|Polisario Front|POLISARIO
ANC	g	ANC|African National Congress
UNITA	g	UNITA
SWAPO	g	SWAPO
RENAMO	g	RENAMO|Renamo
inkatha	g	Inkatha|Inkatha Freedom Party
LRA	g	LRA|Lord's Resistance Army|Lord’s Resistance Army
M23	g	M23|March 23 Movement
SPLM	g	SPLM|SPLM/A|SPLA|Sudan People's Liberation Movement|Sudan People's Liberation Army
SLM	g	SLM|SLA|Sudan Liberation Movement|Sudan Liberation Army
JEM	g	JEM|Justice and Equality Movement
darfur-rebels	g	Darfur rebels|Darfur rebel groups
SAF	g	SAF|Sudanese Armed Forces
RSF	g	RSF|Rapid Support Forces
TPLF	g	TPLF|Tigray People's Liberation Front|Tigray People’s Liberation Front|Tigrayan forces|Tigray forces
amhara-regional-government	g	Amhara|Amhara regional government|Amhara region
al-shabaab	g	al-Shabaab|Al-Shabab|al-Shabab
boko-haram	g	Boko Haram
janjaweed	g	Janjaweed
KLA	g	KLA|Kosovo Liberation Army|UCK
chechnya	g	Chechen separatists|Chechen rebels|Chechen fighters
pro-russian-separatists	g	pro-Russian separatists|separatists|separatist
pro-russian-rebels	g	pro-Russian rebels|Russian-backed rebels|Russian-backed separatists
UAW	g	UAW|United Auto Workers|United Automobile Workers|United Auto Workers union
CAW	g	CAW|Canadian Auto Workers|Unifor
afl-cio	g	AFL-CIO|AFL–CIO|AFLCIO
ig-metall	g	IG Metall|IG-Metall
DGB	g	DGB
TUC	g	TUC|Trades Union Congress
CGT	g	CGT
ACTU	g	ACTU|Australian Council of Trade Unions
teamsters	g	Teamsters|International Brotherhood of Teamsters
united-steelworkers	g	United Steelworkers|Steelworkers|USW|United Steelworkers of America
SEIU	g	SEIU|Service Employees International Union
chicago-teachers-union	g	Chicago Teachers Union|CTU|teachers union|teachers' union
chicago-public-schools	o	Chicago Public Schools|CPS
NUM	g	NUM|National Union of Mineworkers
CUPW	g	CUPW|Canadian Union of Postal Workers
LCUC	g	Letter Carriers Union of Canada|Letter Carriers' Union of Canada
canada-post	o	Canada Post|Canada Post Corp
GM	o	General Motors|GM|General Motors Corp
ford	o	Ford|Ford Motor|Ford Motor Co|Ford Motor Company
chrysler	o	Chrysler|Chrysler Corp
fiat-chrysler	o	Fiat Chrysler|FCA|Fiat Chrysler Automobiles
stellantis	o	Stellantis
amazon	o	Amazon|Amazon.com
amazon-labor-union	g	Amazon Labor Union
apple	o	Apple
boeing	o	Boeing
airbus	o	Airbus
google	o	Google
microsoft	o	Microsoft
huawei	o	Huawei
gazprom	o	Gazprom
rosneft	o	Rosneft
petrobras	o	Petrobras
rusal	o	Rusal
toyota	o	Toyota
volkswagen	o	Volkswagen
harvard	o	Harvard|Harvard University
new-york-times	o	New York Times|The New York Times|the Times
washington-post	o	Washington Post|The Washington Post
wall-street-journal	o	Wall Street Journal|The Wall Street Journal
reuters	o	Reuters|Reuter
associated-press	o	Associated Press|The Associated Press|the AP|AP
afp	o	AFP|Agence France-Presse
bbc	o	BBC
CNN	o	CNN
fox-news	o	Fox News
bloomberg	o	Bloomberg
the-guardian	o	The Guardian
financial-times	o	Financial Times
al-jazeera	o	Al Jazeera|Al-Jazeera
xinhua	o	Xinhua|Xinhua News Agency|New China News Agency
interfax	o	Interfax
itar-tass	o	Itar-Tass|Tass|TASS
kyodo	o	Kyodo|Kyodo News
yonhap	o	Yonhap
haaretz	o	Haaretz|Ha'aretz
times-of-israel	o	Times of Israel|The Times of Israel
human-rights-watch	o	Human Rights Watch
NRA	o	NRA|National Rifle Association
NCAA	o	NCAA
heritage-action	o	Heritage Action|Heritage Action for America
heritage-foundation	o	Heritage Foundation
americans-for-prosperity	o	Americans for Prosperity
sierra-club	o	Sierra Club
international-community	g	international community|world community
west	g	West|Western powers|Western countries|Western governments|Western nations|the West|Western leaders|western powers|western countries|Western
arab-states	g	Arab states|Arab countries|Arab nations|Arab world|Arab governments|Arabs|Arab|Arab leaders
gulf-states	g	Gulf states|Gulf Arab states|Gulf countries|Persian Gulf states
african-countries	g	African countries|African nations|African states|African leaders|African
developing-countries	g	developing countries|developing nations|poor countries|poor nations|poorer countries|poorer nations|developing world|Third World|third world|less developed countries
developed-countries	g	developed countries|developed nations|rich countries|rich nations|industrialized countries|industrialised countries|wealthy nations|industrialized nations
european-countries	g	European countries|European nations|European governments
european-leaders	g	European leaders
european-allies	g	European allies|European partners
latin-american-countries	g	Latin American countries|Latin American nations|Latin American governments|Latin America
debtor-nations	g	debtor nations|debtor countries|debtors
us-trading-partners	g	U.S. trading partners|US trading partners|America's trading partners|trading partners
us-allies	g	U.S. allies|US allies|American allies|allies
world-leaders	g	world leaders
coffee-producers	g	coffee producers|producer countries|coffee producing countries
coffee-consumers	g	coffee consumers
producers	g	producers|producing countries|producer nations|producer countries|producing nations|producer|exporters|exporting countries
consumers	g	consumers|consuming countries|consumer countries|consumer nations|consuming nations|consumer|importers|importing countries
employers	g	employers|employer
unions	g	unions|labor unions|labour unions|trade unions|union leaders|organized labor
mediators	g	mediators|mediator
political-parties	g	political parties|parties
both-sides	g	both sides|both parties
us-federal-courts	g	federal court|federal judge|appeals court
protesters	g	protesters|protestors|demonstrators
paris-agreement-countries	g	nearly 200 countries|195 countries|196 countries|almost 200 countries
korean-air	o	Korean Air|Korean Air Lines
american-airlines	o	American Airlines
qantas	o	Qantas|Qantas Airways
bin-laden	g	bin Laden|Osama bin Laden
`;
