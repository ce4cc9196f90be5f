// Cities and regions that news names as places of talks and is not a capital: state, places. Our own rows.
export const OWN_PLACES = `
CHE	Geneva|Zurich|Lausanne|Davos|Basel|Montreux|Lugano|Crans-Montana|Basle
USA	New York|Chicago|Detroit|Atlanta|Boston|Los Angeles|San Francisco|Miami|Dallas|Houston|Seattle|Philadelphia|Denver|New York City|Staten Island|Anchorage|Nevada|California|Texas|Florida|Ohio|Michigan|Wisconsin|Missouri|Indiana|Illinois|Virginia|North Carolina|South Carolina|Pennsylvania|New Jersey|Tennessee|Kentucky|Alabama|Iowa|Minnesota|Arizona|Hawaii|Alaska|Guam|Wye River|Dayton|Rose Garden|St. Louis|Cleveland|Pittsburgh
CAN	Montreal|Toronto|Vancouver|Quebec City|Calgary|British Columbia|Ontario|Alberta
ISR	Haifa|Negev|Sderot|Ashkelon|Ashdod|West Jerusalem|Taba|Eilat
PSE	Gaza|Gaza Strip|West Bank|Hebron|Nablus|Jenin|Bethlehem|Jericho|Rafah|Rafah crossing|Khan Younis|East Jerusalem|Erez|Karni
EGY	Sharm el-Sheikh|Sharm el Sheikh|Sinai|Alexandria|El Arish
DEU	Frankfurt|Munich|Hamburg|Stuttgart|Cologne|Dusseldorf|Potsdam
FRA	Strasbourg|Marseille|Biarritz|Nice|Lyon|Cannes|Rambouillet|Evian
BRA	Sao Paulo|Rio de Janeiro
JPN	Osaka|Hiroshima|Kyoto|Okinawa|Nagoya
CHN	Shanghai|Guangzhou|Shenzhen|Tianjin|Shandong|Xinjiang|Hainan|Dalian
KOR	Panmunjom|Busan|Pusan|Pyeongchang|Cheju|Jeju|Incheon
PRK	Kaesong|Punggye-ri|Yongbyon|Wonsan|Mount Kumgang|Kumgang
IND	Mumbai|Bombay|Kashmir|Agra|Simla
PAK	Karachi|Lahore|Peshawar|Rawalpindi
SDN	Darfur|Port Sudan|El Fasher
UKR	Donetsk|Luhansk|Donbas|Donbass|Crimea|Mariupol|Odessa|Odesa|Kharkiv|Debaltseve|eastern Ukraine
RUS	St. Petersburg|Saint Petersburg|Sochi|Vladivostok|Khasavyurt
SAU	Jeddah|Jiddah|Mecca|Medina
KAZ	Almaty
TUR	Istanbul|Antalya|Izmir
ESP	Barcelona|Seville
ITA	Milan|Venice|Naples|Sicily|Turin
NLD	Rotterdam
URY	Punta del Este
ARG	Mar del Plata
VEN	Maracaibo
CYP	Limassol
ETH	Tigray|Mekele|Amhara|Oromia
SYR	Homs|Aleppo|Idlib|Hama|Daraa|Deraa|Golan Heights|Golan|Raqqa|Ghouta|Latakia
LBY	Benghazi|Misrata|Sirte|Brega|Ajdabiya|Zawiya
LBN	Naqoura|Sidon|Tyre
IRQ	Basra|Mosul|Irbil|Arbil|Erbil|Kirkuk|Sulaimaniya
MAR	Marrakesh|Marrakech|Casablanca
IRN	Isfahan|Natanz|Qom|Bushehr|Fordow|Fordo
AUS	Sydney|Melbourne|Perth|Brisbane
NZL	Auckland|Taupo|Christchurch
GBR	Lancaster House|Birmingham|Manchester|Glasgow|Gleneagles|Heathrow
SWE	Malmo
AUT	Salzburg
IDN	Bali|Aceh|Bandung|Lombok
PHL	Cebu|Mindanao|Subic Bay
VNM	Ho Chi Minh City|Danang|Da Nang|Saigon
HND	Tela
NIC	Sapoa|Esquipulas
ZAF	Johannesburg|Cape Town|Sun City|Durban
MEX	Cancun|Oaxtepec|Tijuana|Guadalajara|Monterrey
COL	Medellin|Cali|La Uribe|Cartagena
	Middle East|Near East|Far East|Mideast|Asia|Korean Peninsula|Korean peninsula|Balkans|Persian Gulf|Gulf|South China Sea|Black Sea|Red Sea|Caucasus|Horn of Africa|Sahara|Aegean|Aegean Sea|Mediterranean|Demilitarized Zone|demilitarized zone|DMZ|Pacific|Atlantic|Strait of Hormuz|Taiwan Strait|Caribbean|Arctic|Himalayas|Persian Gulf region|North America|South America|Western Europe|Eastern Europe|Southeast Asia|Latin America|Sahel
`;
