// The words by which the rules tell an office, an institution, an organisation, a group of people, a source without a
// name. Each list is data; the rules that use it say how.
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Heads of offices and forms of address: what stands before a name is a person's. */
export const OFFICE = list(`
president presidents premier minister ministers secretary secretaries chancellor king queen prince princess pope ambassador ambassadors envoy
envoys spokesman spokeswoman spokesperson spokesmen director directors chairman chairwoman chairperson chair chief commissioner
commander general gen colonel col lt maj major capt captain admiral adm leader leaders negotiator negotiators adviser advisor
advisers governor gov senator senators sen sens rep reps representative congressman congresswoman speaker mayor mr mrs ms miss dr sir lord lady dame
judge justice official officials officer economist analyst professor prof expert lawyer attorney lawmaker member candidate
head undersecretary aide emir sheikh sheik counsellor counselor coordinator delegate diplomat mediator archbishop bishop cardinal
father rev monsignor msgr treasurer whip comandante commandant comrade dictator ayatollah imam mullah rabbi sultan marshal emperor
activist politician legislator boss executive ceo manager economist editor columnist author writer historian journalist
undersecretary taoiseach brigadier sergeant sgt messrs mssrs seniors billionaire tycoon founder dissident nominee
governors deputy mp mep vice-president strategist scholar fellow researcher consultant host anchor star striker coach
`);
/** Offices that are a state's: where the words name no state, the report's context does. */
export const STATE_OFFICE = list(`
president presidents premier minister ministers secretary secretaries chancellor king queen ambassador envoy emir sultan undersecretary
negotiator negotiators general gen colonel admiral prime marshal emperor taoiseach
`);
/** Words before an office that make it a state's. */
export const STATE_MODIFIER = list(`
presidential government foreign defense defence interior ministry cabinet treasury embassy military army police state
administration kremlin palace prime consular naval
`);
/** Words that come before the head of an office or an institution and belong to it. */
export const OFFICE_MODIFIER = list(`
prime foreign vice deputy defense defence finance trade interior justice energy agriculture agricultural economy economic economics commerce treasury
state assistant under permanent chief senior acting former ex then current outgoing incoming new special top main lead leading general
majority minority press nuclear peace political external affairs industry industrial planning labor labour health environment transport
transportation national security executive managing opposition rebel guerrilla party union military army navy air force government presidential ministry
ministerial department cabinet house white central bank first second third elect parliamentary regional local federal supreme crown late
exiled elected veteran hard line right left wing long time high ranking joint co budget tax climate human rights commercial
homeland intelligence international relations council office communications information education culture oil petroleum mines mining
development cooperation coordination europe european asian african american affairs planning resources technology science
council's team policy majority's white-house trusted close powerful influential unification reunification reconciliation
legal financial monetary immigration company corporate group campaign congressional committee subcommittee conference lt
maj gen col hostage truce ceasefire negotiating negotiation fisheries tourism water power electricity veterans 19 member
secretary minister president director spokesman division bureau directorate section
`);
/** Small words that may stand inside an office: "Minister of State for Foreign Affairs". */
export const OFFICE_LINK = list('of for and the to on in at');

/** What stands for a state's government where a state goes before it or is told by the context. */
export const INSTITUTION = list(`
government governments ministry ministries administration regime authorities army military delegation delegations cabinet
troops forces navy police president premier minister ministers chancellor negotiators diplomats officials leadership
spokesman spokeswoman embassy consulate junta monarchy soldiers court courts department
leaders leader negotiator ambassador envoy envoys officers commanders delegates side monarch king queen parliament embassy state officers
representative representatives emissary emissaries statement proposal position
`);
/** Those that may stand for a state without one before them, after "the". */
export const BARE_INSTITUTION = list(`
government ministry administration regime authorities army military delegation president premier minister
cabinet chancellor king queen junta police troops negotiators ambassador leadership department court spokesman spokeswoman
envoy secretary foreign
`);

/** Words that make a name an organisation's. */
export const ORGANISATION_WORD = list(`
union unions workers teachers party front movement army league council committee commission association federation confederation congress
corp corporation inc ltd limited co company companies bank banks group airlines airways motors university institute foundation board
agency organization organisation authority court church post railways railway railroad schools school club forum chamber alliance coalition network
trust fund society bureau center centre office service services industries international times journal tribune herald gazette news post's
brotherhood guild lobby steel oil energy airlines systems technologies technology holdings partners capital securities
parliament assembly senate house caucus campaign project college academy hospital museum press radio television tv
plc sa ag gmbh nv spa llc lp coalition resistance brigade brigades command guard guards corps jihad mine mines mining coals coal
ministers producers exporters manufacturers growers farmers makers employees
`);
/** Words that make a name a place's. */
export const PLACE_WORD = list(`
river island islands strait straits sea ocean valley province airport palace hotel crossing peninsula mountain mountains city gulf
heights border camp base county state region lake bay coast desert square street avenue building hall headquarters village
district canyon port harbor harbour garden shrine cathedral mosque temple stadium resort ranch
`);

/** Groups of people and of states that act together; with the words before them they make a party's name. */
export const GROUP = list(`
rebels guerrillas militants insurgents separatists settlers workers employees employers unions union countries nations states producers
consumers exporters importers banks creditors bankers companies firms parties factions groups group farmers growers miners pilots
teachers strikers protesters demonstrators activists opponents supporters critics backers proponents lawmakers legislators voters
students doctors nurses refugees residents citizens people tribes migrants investors shareholders steelmakers airlines
manufacturers makers automakers governments donors participants presidents mediators allies partners powers community opposition
movement lobby hardliners conservatives liberals moderates extremists terrorists kidnappers hostages families prisoners
analysts economists scientists experts observers islanders church clergy media press public industry sector businesses
retailers carriers unionists landowners dealers fighters gunmen paramilitaries militias militia gangs traffickers politicians
brokers tenants landlords owners players clubs footballers seamen dockers publishers newspapers bidders bidder bishops
villagers civilians journalists businessmen entrepreneurs members leaders delegates staff management teams committee board
company union bank airline party agency commission coalition alliance front forces troops army navy
shipowners stakeholders organizations organisations institutions advocates veterans taxpayers customers republicans democrats
unionists loyalists nationalists communists socialists greens islamists rivals belligerents combatants neighbours neighbors
economies markets corporations suppliers millers insurers purchasers buyers sellers subsidiaries states territories provinces
negotiators officials diplomats ministers governors mayors ambassadors lobbyists senators congressmen
parliamentarians soldiers police judges scholars academics intellectuals correspondents
paper newspaper council system commission institute consortium network federation fund organisation organization utility operator mill plant school university carrier maker manufacturer firm subsidiary newsroom service
rebel worker employee producer consumer protester militant settler guerrilla separatist democrat republican conservative creditor lawmaker side
`);
/** Words other than names and adjectives by their ending that may stand before a group's head. */
export const GROUP_MODIFIER = list(`
foreign commercial creditor debtor major armed rival opposition labour labor trade poor rich poorer richer other many several some
member coffee cocoa rubber oil rail steel auto bank health public private hospital hard far left right big small
anti pro anti-government us uk eu world key top local farm business newspaper civil drug debt former ex worker rank file
maintenance government state church peace women youth student teacher textile sugar grain wheat beef dairy fishing tech
non western eastern northern southern conservative liberal moderate radical extremist hostage victim gulf street tory unionist
rebel guerrilla militant separatist insurgent union employer nurse pilot airline car mine coal gold power electricity water port
developing industrialized industrialised developed producing exporting importing consuming producer consumer exporter warring
striking protesting participating neighboring neighbouring ruling leading dissident loyalist
news media law human rights aid relief charity environmental consumer animal gun budget immigration refugee
largest biggest remaining remaining parties concerned relevant steering advisory parent holding joint
`);
const ENDINGS = [
  'ern',
  'ian',
  'ean',
  'ish',
  'ese',
  'ican',
  'al',
  'ic',
  'ive',
  'ist',
  'ous',
  'ary',
  'backed',
  'led',
  'based',
  'owned',
];
/** Whether a word may stand before a group's head: a listed one, or an adjective by its ending. */
export const isGroupModifier = (key: string): boolean =>
  GROUP_MODIFIER.has(key) || (key.length > 4 && ENDINGS.some((end) => key.endsWith(end)));

/** People and words that vouch without a name. */
export const UNNAMED = list(`
official officials source sources diplomat diplomats delegate delegates analyst analysts negotiator negotiators banker bankers
spokesman spokeswoman spokesmen spokesperson observer observers expert experts aide aides activist activists critic critics
lawmaker lawmakers representative representatives witness witnesses economist economists trader traders insider insiders
correspondent correspondents reports report others specialist specialists adviser advisers officer officers rumours rumors
mediator mediators protester protesters hostage hostages circles informants insiders commentators pundits leaders senator senators
farmer farmers leader fighter fighters mp mps parent parents cleric jurists promoters coordinators reportedly attendee interviewee interviewees hawks paper general chief scholar scholars banker industry groups allies supporter soldier soldiers resident residents minister ministers participant participants organizers organisers strategist member members supporters proponents
opponents editorials polls scientists dealers executives executive attorney lawyers lawyer staff republicans democrats
`);
/** Whoever knows without a name: "people familiar with the talks". */
export const UNNAMED_PERSON = list('person people one two three several some many others those sources officials');
export const UNNAMED_LINK = list('familiar briefed involved close who with speaking requesting');

export const PRONOUN_PERSON = list('he she him his her hers himself herself');
export const PRONOUN_THING = list('it its itself');
export const PRONOUN_MANY = list('they them their theirs themselves both');
export const PRONOUN_SPEAKER = list('i we our us my me ours ourselves');

export const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  both: 2,
  three: 3,
  four: 4,
  five: 5,
  '2': 2,
  '3': 3,
  six: 6,
  pair: 2,
};
/** Heads of "the two …": sides of one meeting. */
export const SIDE = list(`
sides countries nations states parties governments leaders presidents ministers men capitals neighbors neighbours rivals
allies delegations groups factions camps partners powers peoples negotiators republics organisations organizations unions
companies officials premiers statesmen adversaries foes enemies economies giants superpowers archrivals foreign armies
`);
/** Small words that a name never begins with, and where a search to the left for a party ends. */
export const FUNCTION_WORD = list(`
a an the this that these those and or but nor so if when while as than then because since until although though unless
in on at by for from with without to of into onto over under between among against during after before about around across through
up down off out near along despite within upon toward towards per via
he she it they we i you his her its their our my your him them us me who whom whose which what where why how
is are was were be been being am has have had having do does did done will would shall should can could may might must
not no yes also only just even still yet again already now here there more most less least very too much many few several some any all each every
both either neither other another such same own first last next new old said says say told tells added asked
mon tue tues wed thu thur thurs fri sat sun
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow mr mrs ms dr one two three four five six seven eight nine ten
however meanwhile earlier later according let s t re ve ll d
`);
/** Surnames that come first in the names of their lands. */
export const FIRST_SURNAME = list(`
kim lee park roh moon yoon chung kang suh cho choe choi ri ro pak han song hwang jang yun lim im shin oh seo kwon hong yang an ahn
xi hu li wen jiang wang zhang zhu deng mao chen liu zhao wu yu he lin huang tang qian dai ma tsai tung lai lu geng shen sun tan yao cui qin
ban nguyen pham tran vo vu hun aung than sar
`);
/** Words inside a name that are written small. */
export const PARTICLE = list('de del la las los da das do dos di van von der den ter bin ibn al el ul ud bint y e ben');
/** Prepositions after which an unknown name may be a place. */
export const PLACE_PREPOSITION = list('in at to near from outside inside around toward towards into');
