// Nouns that count persons: the record's unit for them is "people", and the noun goes into `of`.

/** Plural nouns for persons that no ending tells. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  `people persons person men women children boys girls lives civilians militants combatants insurgents protesters residents
  citizens nationals inhabitants migrants immigrants refugees returnees hostages captives prisoners detainees inmates internees
  troops soldiers marines sailors servicemen servicewomen policemen police officers guerrillas guerillas rebels terrorists
  gunmen fighters commandos reservists conscripts peacekeepers monitors observers inspectors staff staffers personnel workers
  employees miners teachers drivers pilots nurses doctors journalists reporters lawyers judges students pupils pilgrims
  pensioners farmers fishermen settlers families voters delegates diplomats envoys ambassadors ministers presidents leaders
  senators lawmakers legislators congressmen deputies mps politicians officials executives experts scientists technicians
  engineers economists negotiators mediators guests tourists visitors passengers victims casualties dead deaths survivors
  suspects defectors abductees deserters exiles dissidents activists demonstrators strikers relatives patients candidates members
  representatives players actors writers athletes dreamers palestinians israelis americans russians chinese japanese koreans
  iranians iraqis syrians afghans ukrainians turks kurds jews muslims christians arabs serbs croats albanians tamils cubans
  mexicans colombians europeans britons germans bosnians kuwaitis egyptians lebanese hutus tutsis heads strong member
  governors mayors chiefs generals captains colonels agents spies guards advisers advisors aides clerics monks priests
  bishops assistants attendants consultants accountants immigrants infants adults teenagers youths foreigners parents jurists
  mothers fathers brothers sisters sons daughters wives widows orphans creditors recruits volunteers extremists jihadists
  separatists nationalists loyalists contras sandinistas crew evacuees smugglers traffickers assailants attackers bombers martyrs
  republicans democrats conservatives liberals minors filipinos filipinas saudis kenyans jesuits individuals prosecutors directors magistrates marchers operatives comrades participants peasants`.split(
    /\s+/,
  ),
);
/** Singulars that stand before a hyphened head ("a 12-person board", "the 650,000-strong army"). */
export const PERSON_SINGULARS: ReadonlySet<string> = new Set(['person', 'man', 'woman', 'strong', 'member', 'people']);

const ENDINGS = ['men', 'women', 'ists', 'ians', 'keepers', 'makers', 'workers', 'holders', 'seekers', 'goers'];
const NOT_PERSONS = new Set([
  'lists',
  'specimen',
  'regimen',
  'shareholders',
  'meters',
  'acumen',
  'fists',
  'mists',
  'exists',
  'consists',
  'insists',
  'persists',
  'guardians',
]);

/** Whether a plural noun (lower case) counts persons. */
export const isPersons = (noun: string): boolean =>
  PERSON_NOUNS.has(noun) ||
  (noun.length > 4 && !NOT_PERSONS.has(noun) && ENDINGS.some((ending) => noun.endsWith(ending)));
