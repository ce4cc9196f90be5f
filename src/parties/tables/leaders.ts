// Persons whom news names by surname alone while they hold office, and those since 2014 whom PETRARCH's dictionaries lack.
// Columns: state or organisation, from, to, names. The first name is the full one; a single word is a surname that
// stands alone in those years (a year after leaving counts too). Our own rows; years are enough.
export const LEADERS = `
USA	1969	1974	Richard Nixon|Nixon
USA	1973	1977	Henry Kissinger|Kissinger
USA	1977	1981	Jimmy Carter|Carter
USA	1981	1989	Ronald Reagan|Reagan
USA	1982	1989	George Shultz|George P. Shultz|Shultz
USA	1985	1992	James Baker|James A. Baker|Baker
USA	1989	1993	George Bush|George H. W. Bush|Bush
USA	1993	2001	Bill Clinton|William J. Clinton|Clinton
USA	1993	1997	Warren Christopher|Christopher
USA	1997	2001	Madeleine Albright|Albright
USA	2001	2009	George W. Bush|George Bush|Bush
USA	2001	2009	Dick Cheney|Cheney
USA	2001	2005	Colin Powell|Powell
USA	2001	2009	Condoleezza Rice|Rice
USA	2001	2006	Donald Rumsfeld|Rumsfeld
USA	2009	2017	Barack Obama|Obama
USA	2009	2025	Joe Biden|Joseph R. Biden|Joseph Biden|Biden
USA	2009	2013	Hillary Clinton|Hillary Rodham Clinton|Clinton
USA	2013	2017	John Kerry|Kerry
USA	2015	2026	Donald Trump|Donald J. Trump|Donald John Trump|Trump
USA	2016	2021	Mike Pence|Pence
USA	2017	2018	Rex Tillerson|Tillerson
USA	2017	2021	Mike Pompeo|Pompeo
USA	2018	2019	John Bolton|Bolton
USA	2017	2018	James Mattis|Jim Mattis|Mattis
USA	2017	2021	Steven Mnuchin|Mnuchin
USA	2017	2021	Robert Lighthizer|Lighthizer
USA	2017	2021	Wilbur Ross
USA	2017	2018	Gary Cohn
USA	2018	2021	Larry Kudlow|Kudlow
USA	2017	2021	Peter Navarro|Navarro
USA	2017	2018	Nikki Haley|Haley
USA	2017	2021	Jared Kushner|Kushner
USA	2018	2021	Stephen Biegun|Biegun
USA	2017	2019	Sarah Huckabee Sanders|Sarah Sanders
USA	2013	2017	Michael Froman|Froman
USA	2013	2017	Jack Lew|Jacob Lew|Jacob J. Lew
USA	2009	2013	Tim Geithner|Timothy Geithner|Timothy F. Geithner|Geithner
USA	2011	2014	Jay Carney|Carney
USA	2021	2025	Antony Blinken|Antony J. Blinken|Blinken
USA	2021	2025	Jake Sullivan
USA	2021	2025	Kamala Harris|Kamala D. Harris
USA	2021	2025	Janet Yellen|Yellen
USA	2021	2025	Lloyd Austin
USA	2021	2025	Katherine Tai
USA	2021	2025	Amos Hochstein|Hochstein
USA	2021	2023	Robert Malley
USA	2021	2024	William Burns|Bill Burns
USA	2025	2026	JD Vance|J.D. Vance|Vance
USA	2025	2026	Marco Rubio|Rubio
USA	2025	2026	Steve Witkoff|Witkoff
USA	2025	2026	Scott Bessent|Bessent
USA	2025	2026	Howard Lutnick|Lutnick
USA	2025	2026	Jamieson Greer|Greer
USA	2025	2026	Pete Hegseth|Hegseth
USA	2025	2026	Keith Kellogg|Kellogg
USA	2025	2026	Karoline Leavitt
USA	1985	1989	Clayton Yeutter|Yeutter
USA	1986	1989	Richard Lyng|Lyng
USA	1987	1989	Frank Carlucci
USA	1996	2001	Dennis Ross
USA	2001	2014	Christopher Hill
republicans	2011	2015	John Boehner|John A. Boehner|Boehner
republicans	2015	2019	Paul Ryan|Paul D. Ryan
republicans	2007	2026	Mitch McConnell|McConnell
republicans	2019	2023	Kevin McCarthy
republicans	2011	2014	Eric Cantor|Cantor
democrats	2003	2026	Nancy Pelosi|Pelosi
democrats	2005	2017	Harry Reid
democrats	2017	2026	Chuck Schumer|Charles E. Schumer|Charles Schumer|Schumer
democrats	2015	2026	Bernie Sanders
republicans	1980	2026	Lindsey Graham
republicans	1980	2026	Bob Corker
republicans	1980	2026	Rob Portman
republicans	1980	2026	Ted Cruz
republicans	1980	2026	Rand Paul
republicans	1980	2026	Mike Lee
republicans	1980	2026	Jeff Flake
republicans	1980	2026	Orrin Hatch
republicans	1980	2026	Chuck Grassley
republicans	1980	2026	John McCain
republicans	1980	2026	Mitt Romney
republicans	1980	2026	Tom Cole
republicans	1980	2026	Steve Scalise
republicans	1980	2026	Dave Camp
republicans	1980	2026	Saxby Chambliss
republicans	1980	2026	Mike Crapo
republicans	1980	2026	Tom Coburn
republicans	1980	2026	Jeff Sessions
republicans	1980	2026	James Inhofe
republicans	1980	2026	John Thune
republicans	1980	2026	John Cornyn
republicans	1980	2026	Lamar Alexander
republicans	1980	2026	Susan Collins
republicans	1980	2026	Lisa Murkowski
republicans	1980	2026	Ben Sasse
republicans	1980	2026	Pat Toomey
republicans	1980	2026	Kevin Brady
republicans	1980	2026	Mike Johnson
republicans	1980	2026	Newt Gingrich
republicans	1980	2026	Bob Dole
republicans	1980	2026	Trent Lott
republicans	1980	2026	Jesse Helms
republicans	1980	2026	Tom Cotton
republicans	1980	2026	Josh Hawley
republicans	1980	2026	Jim Jordan
republicans	1980	2026	Mark Meadows
republicans	1980	2026	Fred Upton
democrats	1980	2026	Elizabeth Warren
democrats	1980	2026	Dick Durbin
democrats	1980	2026	Richard Durbin
democrats	1980	2026	Patty Murray
democrats	1980	2026	Sherrod Brown
democrats	1980	2026	Robert Menendez|Bob Menendez
democrats	1980	2026	Joe Manchin
democrats	1980	2026	Steny Hoyer
democrats	1980	2026	Chris Van Hollen
democrats	1980	2026	Richard Neal
democrats	1980	2026	Bill Pascrell
democrats	1980	2026	Ron Wyden
democrats	1980	2026	Sandy Levin
democrats	1980	2026	Max Baucus
democrats	1980	2026	Mark Warner
democrats	1980	2026	Kent Conrad
democrats	1980	2026	Dianne Feinstein
democrats	1980	2026	Adam Schiff
democrats	1980	2026	Hakeem Jeffries
democrats	1980	2026	Rosa DeLauro
democrats	1980	2026	Chris Murphy
democrats	1980	2026	Tim Kaine
democrats	1980	2026	Jim Wright
democrats	1980	2026	Tip O'Neill
democrats	1980	2026	Edward Kennedy
democrats	1980	2026	Ted Kennedy
democrats	1980	2026	Lloyd Bentsen
democrats	1980	2026	Richard Gephardt
democrats	1980	2026	Ben Cardin
democrats	1980	2026	Keith Ellison
democrats	1980	2026	Barbara Boxer
democrats	1980	2026	Jon Tester
democrats	1980	2026	Heidi Heitkamp
democrats	1980	2026	Claire McCaskill
GBR	1979	1990	Margaret Thatcher|Thatcher
GBR	1990	1997	John Major
GBR	1997	2007	Tony Blair|Blair
GBR	2007	2010	Gordon Brown
GBR	2010	2016	David Cameron|Cameron
GBR	2016	2019	Theresa May
GBR	2016	2022	Boris Johnson
GBR	2016	2018	David Davis
GBR	2018	2019	Dominic Raab|Raab
GBR	2018	2019	Jeremy Hunt
GBR	2022	2024	Rishi Sunak|Sunak
GBR	2022	2022	Liz Truss|Truss
GBR	2021	2024	James Cleverly
GBR	2024	2026	Keir Starmer|Starmer
GBR	2024	2025	David Lammy|Lammy
GBR	2001	2006	Jack Straw
GBR	1989	1995	Douglas Hurd
GBR	2016	2019	Philip Hammond|Hammond
labour-party	2015	2020	Jeremy Corbyn|Corbyn
scotland	2014	2023	Nicola Sturgeon|Sturgeon
FRA	1981	1995	Francois Mitterrand|Mitterrand
FRA	1986	2007	Jacques Chirac|Chirac
FRA	2007	2012	Nicolas Sarkozy|Sarkozy
FRA	2012	2017	Francois Hollande|Hollande
FRA	2017	2026	Emmanuel Macron|Macron
FRA	2012	2016	Laurent Fabius|Fabius
FRA	2017	2022	Jean-Yves Le Drian
FRA	2022	2024	Catherine Colonna
DEU	1982	1998	Helmut Kohl|Kohl
DEU	1974	1992	Hans-Dietrich Genscher|Genscher
DEU	1998	2005	Gerhard Schroeder|Gerhard Schröder|Schroeder
DEU	1998	2005	Joschka Fischer
DEU	2005	2021	Angela Merkel|Merkel
DEU	2005	2017	Frank-Walter Steinmeier|Steinmeier
DEU	2021	2025	Olaf Scholz|Scholz
DEU	2009	2017	Wolfgang Schaeuble|Wolfgang Schäuble|Schaeuble
DEU	2018	2021	Heiko Maas
DEU	2021	2025	Annalena Baerbock|Baerbock
DEU	2025	2026	Friedrich Merz|Merz
DEU	2023	2026	Boris Pistorius|Pistorius
ITA	1994	2011	Silvio Berlusconi|Berlusconi
ITA	2022	2026	Giorgia Meloni|Meloni
ITA	2014	2016	Matteo Renzi|Renzi
ESP	2004	2011	Jose Luis Rodriguez Zapatero|Zapatero
ESP	2011	2018	Mariano Rajoy|Rajoy
GRC	2015	2019	Alexis Tsipras|Tsipras
GRC	2015	2015	Yanis Varoufakis|Varoufakis
GRC	2015	2019	Euclid Tsakalotos|Tsakalotos
GRC	2012	2015	Antonis Samaras|Samaras
GRC	1981	1996	Andreas Papandreou|Papandreou
GRC	2019	2026	Kyriakos Mitsotakis
RUS	1985	1991	Mikhail Gorbachev|Gorbachev
RUS	1985	1990	Eduard Shevardnadze|Shevardnadze
RUS	1991	1999	Boris Yeltsin|Yeltsin
RUS	1999	2026	Vladimir Putin|Vladimir V. Putin|Putin
RUS	2008	2020	Dmitry Medvedev|Medvedev
RUS	2004	2026	Sergei Lavrov|Sergey Lavrov|Lavrov
RUS	2000	2026	Dmitry Peskov|Dmitri Peskov|Peskov
RUS	1996	1998	Yevgeny Primakov|Primakov
RUS	1992	1998	Viktor Chernomyrdin|Chernomyrdin
RUS	1996	1996	Alexander Lebed|Lebed
RUS	2018	2026	Kirill Dmitriev|Dmitriev
RUS	2022	2026	Vladimir Medinsky|Medinsky
RUS	2000	2026	Yuri Ushakov|Ushakov
chechnya	1997	2005	Aslan Maskhadov|Maskhadov
UKR	2014	2019	Petro Poroshenko|Poroshenko
UKR	2014	2016	Arseniy Yatsenyuk|Yatsenyuk
UKR	2010	2014	Viktor Yanukovych|Yanukovych
UKR	2019	2026	Volodymyr Zelenskyy|Volodymyr Zelensky|Volodymyr Zelenskiy|Vladimir Zelensky|Zelensky|Zelenskyy|Zelenskiy
UKR	2020	2024	Dmytro Kuleba|Kuleba
UKR	2020	2025	Andriy Yermak|Andrii Yermak|Yermak
UKR	2021	2026	Rustem Umerov|Umerov
BLR	1994	2026	Alexander Lukashenko|Lukashenko
ARM	2018	2026	Nikol Pashinyan|Pashinyan
AZE	2003	2026	Ilham Aliyev|Aliyev
TUR	2003	2026	Recep Tayyip Erdogan|Tayyip Erdogan|Erdogan
TUR	2014	2023	Mevlut Cavusoglu|Cavusoglu
TUR	2023	2026	Hakan Fidan|Fidan
TUR	1983	1993	Turgut Ozal|Ozal
ISR	1992	1995	Yitzhak Rabin|Rabin
ISR	1986	1996	Shimon Peres|Peres
ISR	1986	1992	Yitzhak Shamir|Shamir
ISR	1996	1999	Benjamin Netanyahu|Binyamin Netanyahu|Netanyahu
ISR	2009	2026	Benjamin Netanyahu|Binyamin Netanyahu|Netanyahu
ISR	1999	2013	Ehud Barak|Barak
ISR	2001	2006	Ariel Sharon|Sharon
ISR	2006	2009	Ehud Olmert|Olmert
ISR	2006	2013	Tzipi Livni|Livni
ISR	2009	2018	Avigdor Lieberman|Lieberman
ISR	2021	2022	Naftali Bennett|Bennett
ISR	2021	2022	Yair Lapid|Lapid
ISR	2018	2024	Benny Gantz|Gantz
ISR	2022	2024	Yoav Gallant|Gallant
ISR	2023	2026	Ron Dermer|Dermer
ISR	2022	2026	Bezalel Smotrich|Smotrich
ISR	2022	2026	Itamar Ben-Gvir|Ben-Gvir
ISR	1993	2000	Ezer Weizman|Weizman
PSE	1969	2004	Yasser Arafat|Yasir Arafat|Arafat
PSE	2003	2026	Mahmoud Abbas|Abbas
PSE	1993	2020	Saeb Erekat|Saeb Erakat|Erekat
PSE	2007	2013	Salam Fayyad|Fayyad
HAMAS	2006	2024	Ismail Haniyeh|Ismail Haniya|Haniyeh|Haniya
HAMAS	1996	2026	Khaled Meshaal|Khaled Meshal|Khaled Mashal|Khaled Mashaal|Meshaal|Meshal|Mashal
HAMAS	2017	2024	Yahya Sinwar|Yehya Sinwar|Sinwar
HAMAS	2012	2026	Khalil al-Hayya
hezbollah	1992	2024	Hassan Nasrallah|Nasrallah
hezbollah	2023	2026	Naim Qassem
LBN	2016	2022	Michel Aoun|Aoun
LBN	2021	2025	Najib Mikati|Mikati
SYR	1971	2000	Hafez al-Assad|Hafez Assad|Assad
SYR	2000	2024	Bashar al-Assad|Bashar Assad|Assad|al-Assad
SYR	2006	2020	Walid al-Moallem|Walid Moallem|Walid Muallem|Moallem
SYR	2024	2026	Ahmed al-Sharaa|Sharaa|al-Sharaa
EGY	1981	2011	Hosni Mubarak|Mubarak
EGY	2012	2013	Mohamed Morsi|Mohammed Morsi|Morsi
EGY	2013	2026	Abdel Fattah el-Sisi|Abdel Fattah al-Sisi|Abdel-Fattah el-Sissi|Sisi|Sissi
EGY	2014	2024	Sameh Shoukry|Shoukry
LBY	1969	2011	Muammar Gaddafi|Moammar Gadhafi|Muammar Qaddafi|Moammar Gaddafi|Muammar el-Qaddafi|Gaddafi|Gadhafi|Qaddafi|Gadaffi
LBY	2000	2011	Saif al-Islam|Saif al-Islam Gaddafi
IRQ	1979	2003	Saddam Hussein|Saddam
IRQ	2006	2014	Nouri al-Maliki|Maliki
IRN	1989	2026	Ali Khamenei|Khamenei
IRN	1997	2005	Mohammad Khatami|Khatami
IRN	2005	2013	Mahmoud Ahmadinejad|Ahmadinejad
IRN	2013	2021	Hassan Rouhani|Hassan Rowhani|Rouhani
IRN	2013	2021	Mohammad Javad Zarif|Javad Zarif|Zarif
IRN	2021	2024	Ebrahim Raisi|Raisi
IRN	2021	2024	Hossein Amirabdollahian|Hossein Amir-Abdollahian
IRN	2024	2026	Masoud Pezeshkian|Pezeshkian
IRN	2013	2026	Abbas Araghchi|Abbas Araqchi|Araghchi|Araqchi
IRN	2005	2020	Ali Larijani|Larijani
IRN	2005	2010	Manouchehr Mottaki|Mottaki
IRN	2021	2024	Ali Bagheri Kani|Bagheri
SAU	2015	2026	Mohammed bin Salman|Mohammad bin Salman
SAU	2018	2026	Faisal bin Farhan
QAT	2013	2026	Tamim bin Hamad Al Thani
QAT	2016	2026	Mohammed bin Abdulrahman Al Thani|Mohammed bin Abdulrahman al-Thani
AFG	2001	2014	Hamid Karzai|Karzai
AFG	2014	2021	Ashraf Ghani|Ghani
PAK	1999	2008	Pervez Musharraf|Musharraf
PAK	2018	2022	Imran Khan
PAK	2022	2026	Shehbaz Sharif
PAK	1990	2017	Nawaz Sharif
IND	1996	1998	Inder Kumar Gujral|I. K. Gujral|Gujral
IND	1998	2004	Atal Behari Vajpayee|Atal Bihari Vajpayee|Vajpayee
IND	2004	2014	Manmohan Singh
IND	2014	2026	Narendra Modi|Modi
IND	2019	2026	Subrahmanyam Jaishankar|S. Jaishankar|Jaishankar
CHN	1949	1976	Mao Zedong|Mao Tse-tung|Mao
CHN	1978	1997	Deng Xiaoping|Deng
CHN	1989	2003	Jiang Zemin|Jiang
CHN	1998	2003	Zhu Rongji
CHN	1987	1998	Li Peng
CHN	2002	2013	Hu Jintao
CHN	2003	2013	Wen Jiabao
CHN	2012	2026	Xi Jinping
CHN	2013	2023	Li Keqiang
CHN	2023	2026	Li Qiang
CHN	2013	2026	Wang Yi
CHN	2017	2023	Liu He
CHN	2023	2026	He Lifeng
CHN	2022	2026	Li Chenggang
CHN	2018	2023	Zhong Shan
CHN	2022	2026	Wang Wentao
CHN	2003	2010	Wu Dawei
CHN	2016	2020	Geng Shuang
CHN	2015	2019	Lu Kang
TWN	1988	2000	Lee Teng-hui
TWN	2000	2008	Chen Shui-bian
TWN	2008	2016	Ma Ying-jeou
TWN	2016	2024	Tsai Ing-wen
TWN	2024	2026	Lai Ching-te|William Lai
HKG	1997	2005	Tung Chee-hwa
HKG	2005	2012	Donald Tsang
HKG	1992	1997	Chris Patten
JPN	1982	1987	Yasuhiro Nakasone|Nakasone
JPN	1996	1998	Ryutaro Hashimoto|Hashimoto
JPN	2000	2001	Yoshiro Mori|Mori
JPN	2001	2006	Junichiro Koizumi|Koizumi
JPN	2005	2009	Taro Aso|Aso
JPN	2006	2007	Shinzo Abe|Abe
JPN	2012	2020	Shinzo Abe|Abe
JPN	2012	2019	Akira Amari|Amari
JPN	2020	2021	Yoshihide Suga|Suga
JPN	2021	2024	Fumio Kishida|Kishida
JPN	2024	2025	Shigeru Ishiba|Ishiba
JPN	2025	2026	Sanae Takaichi|Takaichi
JPN	2017	2019	Taro Kono
JPN	2017	2021	Toshimitsu Motegi|Motegi
JPN	2025	2026	Ryosei Akazawa|Akazawa
KOR	1988	1993	Roh Tae-woo|Roh Tae Woo
KOR	1993	1998	Kim Young-sam|Kim Young Sam
KOR	1998	2003	Kim Dae-jung|Kim Dae Jung
KOR	2003	2008	Roh Moo-hyun|Roh Moo Hyun
KOR	2008	2013	Lee Myung-bak
KOR	2013	2017	Park Geun-hye
KOR	2017	2022	Moon Jae-in|Moon Jae In
KOR	2017	2019	Kang Kyung-wha
KOR	2017	2020	Chung Eui-yong
KOR	2017	2020	Suh Hoon
KOR	2017	2019	Cho Myoung-gyon
KOR	2022	2025	Yoon Suk Yeol|Yoon Suk-yeol|Yoon
KOR	2025	2026	Lee Jae-myung|Lee Jae Myung
PRK	1948	1994	Kim Il-sung|Kim Il Sung
PRK	1994	2011	Kim Jong-il|Kim Jong Il
PRK	2011	2026	Kim Jong-un|Kim Jong Un
PRK	2014	2026	Kim Yo-jong|Kim Yo Jong
PRK	2016	2020	Ri Yong-ho|Ri Yong Ho
PRK	2018	2026	Choe Son-hui|Choe Son Hui|Choe Sun Hui
PRK	2016	2026	Kim Yong-chol|Kim Yong Chol
PRK	1998	2019	Kim Yong-nam|Kim Yong Nam
PRK	2004	2019	Kim Kye-gwan|Kim Kye Gwan|Kim Gye Gwan|Kim Gye-gwan
VNM	2006	2016	Nguyen Tan Dung
MMR	2016	2021	Aung San Suu Kyi|Suu Kyi
IDN	2001	2004	Megawati Sukarnoputri|Megawati
IDN	2004	2014	Susilo Bambang Yudhoyono|Yudhoyono
IDN	1999	2001	Abdurrahman Wahid|Wahid
IDN	2014	2024	Joko Widodo|Jokowi
IDN	2024	2026	Prabowo Subianto|Prabowo
MYS	1981	2003	Mahathir Mohamad|Mahathir
MYS	2009	2018	Najib Razak|Najib
PHL	1986	1992	Corazon Aquino|Aquino
PHL	2016	2022	Rodrigo Duterte|Duterte
PHL	2022	2026	Ferdinand Marcos Jr.|Marcos
AUS	1996	2007	John Howard
AUS	2013	2015	Tony Abbott
AUS	2022	2026	Anthony Albanese|Albanese
AUS	1983	1991	Bob Hawke|Hawke
NZL	2017	2023	Jacinda Ardern|Ardern
CAN	1984	1993	Brian Mulroney|Mulroney
CAN	2006	2015	Stephen Harper
CAN	2015	2025	Justin Trudeau|Trudeau
CAN	2017	2020	Chrystia Freeland|Freeland
CAN	2025	2026	Mark Carney
MEX	2012	2018	Enrique Pena Nieto|Pena Nieto
MEX	2018	2024	Andres Manuel Lopez Obrador|Lopez Obrador
MEX	2024	2026	Claudia Sheinbaum|Sheinbaum
MEX	1982	1988	Miguel de la Madrid
MEX	1988	1994	Carlos Salinas|Carlos Salinas de Gortari|Salinas
CUB	1959	2008	Fidel Castro|Castro
CUB	2006	2018	Raul Castro
NIC	1985	1990	Daniel Ortega|Daniel Ortega Saavedra|Ortega
NIC	2007	2026	Daniel Ortega|Ortega
NIC	1990	1997	Violeta Chamorro|Violeta Barrios de Chamorro|Chamorro
SLV	1984	1989	Jose Napoleon Duarte|Duarte
SLV	1989	1994	Alfredo Cristiani|Cristiani
SLV	2019	2026	Nayib Bukele|Bukele
CRI	1986	1990	Oscar Arias|Oscar Arias Sanchez|Arias
HND	1986	1990	Jose Azcona|Jose Azcona Hoyo|Azcona
GTM	1986	1991	Vinicio Cerezo|Cerezo
PAN	1983	1989	Manuel Noriega|Manuel Antonio Noriega|Noriega
COL	1982	1986	Belisario Betancur|Betancur
COL	1986	1990	Virgilio Barco|Virgilio Barco Vargas|Barco
COL	1990	1994	Cesar Gaviria|Cesar Gaviria Trujillo|Gaviria
COL	1998	2002	Andres Pastrana
COL	2002	2010	Alvaro Uribe|Uribe
COL	2010	2018	Juan Manuel Santos
COL	2022	2026	Gustavo Petro|Petro
VEN	1989	1993	Carlos Andres Perez
VEN	1999	2013	Hugo Chavez|Chavez
VEN	2013	2026	Nicolas Maduro|Maduro
PER	1985	1990	Alan Garcia|Alan Garcia Perez
PER	1990	2000	Alberto Fujimori|Fujimori
BRA	1985	1990	Jose Sarney|Sarney
BRA	2003	2011	Luiz Inacio Lula da Silva|Lula da Silva|Lula
BRA	2023	2026	Luiz Inacio Lula da Silva|Lula da Silva|Lula
BRA	2019	2022	Jair Bolsonaro|Bolsonaro
BRA	1985	1987	Dilson Funaro|Funaro
ARG	1983	1989	Raul Alfonsin|Alfonsin
ARG	1989	1999	Carlos Menem|Menem
ARG	2023	2026	Javier Milei|Milei
ECU	1984	1988	Leon Febres Cordero|Febres Cordero
ECU	1988	1992	Rodrigo Borja|Rodrigo Borja Cevallos|Borja
ZAF	1994	1999	Nelson Mandela|Mandela
ZAF	1999	2008	Thabo Mbeki|Mbeki
ZAF	2009	2018	Jacob Zuma|Zuma
ZAF	2018	2026	Cyril Ramaphosa|Ramaphosa
ZWE	1980	2017	Robert Mugabe|Mugabe
KEN	2002	2013	Mwai Kibaki|Kibaki
KEN	2013	2022	Uhuru Kenyatta|Kenyatta
KEN	2022	2026	William Ruto|Ruto
UGA	1986	2026	Yoweri Museveni|Museveni
RWA	2000	2026	Paul Kagame|Kagame
COD	2001	2019	Joseph Kabila|Kabila
COD	2019	2026	Felix Tshisekedi|Tshisekedi
COD	1965	1997	Mobutu Sese Seko|Mobutu
ETH	2018	2026	Abiy Ahmed|Abiy
SDN	1989	2019	Omar al-Bashir|Omar Hassan al-Bashir|Omer al-Bashir|Omar Hassan Ahmed al-Bashir|Bashir|al-Bashir
SAF	2019	2026	Abdel Fattah al-Burhan|Abdel-Fattah Burhan|al-Burhan|Burhan
RSF	2019	2026	Mohamed Hamdan Dagalo|Mohammed Hamdan Dagalo|Hemedti|Dagalo
SSD	2011	2026	Salva Kiir|Salva Kiir Mayardit|Kiir
LRA	1987	2026	Joseph Kony|Kony
NGA	1999	2007	Olusegun Obasanjo|Obasanjo
NGA	2015	2023	Muhammadu Buhari|Buhari
CIV	2000	2011	Laurent Gbagbo|Gbagbo
CIV	2010	2026	Alassane Ouattara|Ouattara
MAR	1999	2026	Mohammed VI|King Mohammed VI
JOR	1952	1999	King Hussein
JOR	1999	2026	King Abdullah|Abdullah II|King Abdullah II
SRB	1989	2000	Slobodan Milosevic|Milosevic
SRB	2014	2026	Aleksandar Vucic|Vucic
SRB	2004	2008	Vojislav Kostunica|Kostunica
SRB	2004	2012	Boris Tadic|Tadic
UN	1982	1991	Javier Perez de Cuellar|Perez de Cuellar
UN	1992	1996	Boutros Boutros-Ghali|Boutros-Ghali
UN	1997	2006	Kofi Annan|Annan
UN	2007	2016	Ban Ki-moon|Ban Ki Moon
UN	2017	2026	Antonio Guterres|António Guterres|Guterres
UN	2012	2014	Lakhdar Brahimi|Brahimi
UN	2005	2008	Martti Ahtisaari|Ahtisaari
UN	1997	2004	James Baker|Baker
UN	2014	2018	Staffan de Mistura|de Mistura
EU	1985	1995	Jacques Delors|Delors
EU	2004	2014	Jose Manuel Barroso|Barroso
EU	1999	2009	Javier Solana|Solana
EU	2009	2014	Catherine Ashton|Ashton
EU	2014	2019	Donald Tusk|Tusk
EU	2014	2019	Jean-Claude Juncker|Juncker
EU	2014	2019	Federica Mogherini|Mogherini
EU	2016	2021	Michel Barnier|Barnier
EU	2019	2026	Ursula von der Leyen|von der Leyen
EU	2019	2024	Josep Borrell|Borrell
EU	2019	2024	Charles Michel
EU	2014	2026	Maros Sefcovic|Maroš Šefčovič|Sefcovic|Šefčovič
EU	2014	2026	Valdis Dombrovskis|Dombrovskis
EU	2014	2019	Cecilia Malmstrom|Cecilia Malmström|Malmstrom
EU	2021	2025	Enrique Mora
EU	2004	2008	Peter Mandelson|Mandelson
european-parliament	2016	2022	Guy Verhofstadt|Verhofstadt
IMF	2011	2019	Christine Lagarde|Lagarde
NATO	2009	2014	Anders Fogh Rasmussen|Rasmussen
NATO	2014	2024	Jens Stoltenberg|Stoltenberg
NATO	2024	2026	Mark Rutte|Rutte
IAEA	1997	2009	Mohamed ElBaradei|Mohammed ElBaradei|ElBaradei
IAEA	2009	2019	Yukiya Amano|Amano
IAEA	2019	2026	Rafael Grossi|Rafael Mariano Grossi|Grossi
WTO	2005	2013	Pascal Lamy|Lamy
WTO	2013	2020	Roberto Azevedo|Azevedo
GATT	1980	1993	Arthur Dunkel|Dunkel
arab-league	2001	2011	Amr Moussa|Moussa
arab-league	2011	2016	Nabil el-Araby|Nabil Elaraby|Araby
VAT	1978	2005	Pope John Paul II|John Paul II
VAT	2005	2013	Pope Benedict XVI|Benedict XVI
VAT	2013	2025	Pope Francis
VAT	2025	2026	Pope Leo|Pope Leo XIV
dalai-lama	1959	2026	Dalai Lama
KDP	1979	2026	Massoud Barzani|Masoud Barzani|Barzani
PUK	1975	2017	Jalal Talabani|Talabani
UNITA	1975	2002	Jonas Savimbi|Savimbi
FARC	1964	2008	Manuel Marulanda|Jacobo Arenas
m-19	1985	1990	Carlos Pizarro|Carlos Pizarro Leongomez|Pizarro
`;
