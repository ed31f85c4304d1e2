const list = (words: string) => new Set(words.split(' '))

export const NEGATIONS = list(
  'not no never neither nor except without isnt wasnt arent werent doesnt didnt cannot cant wont nobody none nothing anything',
)
export const DONT_KNOW = list('idk dunno na nothing unknown')
export const TITLES = list(
  'mr mrs ms miss dr sir president senator chancellor king queen pope captain colonel governor judge mayor minister professor',
)
export const ROLES = list(
  'president minister leader senator chancellor king queen prince princess pope captain governor judge mayor professor ' +
    'spokesman spokeswoman spokesperson official officials government chief head director coach founder ceo chairman ' +
    'chairwoman secretary ambassador commander author doctor teacher woman man boy girl wife husband son daughter he she they',
)
export const FUNCTION_WORDS = list(
  'a an the of in on at to for from by with and or as is was were are be been it its his her their he she they that this ' +
    'which who had has have did do does there then so too also very',
)
/** Harmless beside a number: "700 were arrested", "34 years old". */
export const NUMBER_COMPANY = list(
  'were was are is old total all in of them altogether there people had have been just only exactly',
)

/** Words that turn an answer into another one when one has them and the other has not, or has its opposite. */
const OPPOSITES = [
  ['north northern', 'south southern', 'east eastern', 'west western', 'central'],
  ['before', 'after'],
  ['over above more', 'under below less fewer'],
  ['first', 'last'],
  ['left', 'right'],
  ['up increase increased rise rose higher growth gain', 'down decrease decreased fall fell lower drop decline loss'],
  ['male man men boy', 'female woman women girl'],
  ['win won victory', 'lose lost defeat'],
  ['legal', 'illegal'],
  ['yes', 'no'],
  ['true', 'false'],
  ['with', 'without'],
  ['buy bought', 'sell sold'],
  ['import imports', 'export exports'],
  ['minimum', 'maximum'],
  ['early earlier', 'late later'],
  ['open opened', 'close closed'],
  ['old older', 'new newer young younger'],
].map((sides) => sides.map((side) => side.split(' ')))

const CHANGERS = list('vice deputy anti un')

/**
 * Whether a response says the opposite of the key: an opposite word or one that changes the meaning, and nothing else
 * that is new. "Uganda lost" to "Kenya won" is no contradiction, it may well be true.
 */
export function contradict(response: string[], key: string[]): boolean {
  const turned = new Set(
    response.concat(key).filter((word) => CHANGERS.has(word) && response.includes(word) !== key.includes(word)),
  )
  for (const sides of OPPOSITES) {
    const mine = sides.findIndex((side) => side.some((word) => response.includes(word)))
    const theirs = sides.findIndex((side) => side.some((word) => key.includes(word)))
    if (mine < 0 || theirs < 0 || mine === theirs || sides[theirs]?.some((word) => response.includes(word))) continue
    for (const word of sides[mine] ?? []) if (response.includes(word)) turned.add(word)
  }
  return turned.size > 0 && response.every((word) => turned.has(word) || FUNCTION_WORDS.has(word) || key.includes(word))
}

/** Names that mean the same, in canonical words. */
const ALIASES = [
  'us|usa|united states|united states of america|america',
  'uk|united kingdom|britain|great britain',
  'eu|european union',
  'un|united nations',
  'uae|united arab emirates',
  'drc|democratic republic of congo|dr congo',
  'nato|north atlantic treaty organization',
  'world war =2|ww =2|wwii|=2th world war|world war two',
  'world war =1|ww =1|wwi|=1th world war',
  'yes|yeah|yep|yup',
  'no|nope|nah',
  'soviet union|ussr',
  'nasa|national aeronautics and space administration',
  'fbi|federal bureau of investigation',
  'cia|central intelligence agency',
  'imf|international monetary fund',
  'wto|world trade organization',
  'mount everest|everest',
  'czech republic|czechia',
  'myanmar|burma',
  'ivory coast|cote divoire',
  'turkey|turkiye',
  'swaziland|eswatini',
  'netherlands|holland',
  'nobody|no =1',
].map((group) => group.split('|'))

export function sameByAlias(a: string, b: string): boolean {
  return ALIASES.some((group) => group.includes(a) && group.includes(b))
}

const COUNTRIES = list(
  'afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium ' +
    'belize benin bhutan bolivia botswana brazil brunei bulgaria burundi cambodia cameroon canada chad chile china colombia congo ' +
    'croatia cuba cyprus denmark djibouti dominica ecuador egypt england eritrea estonia ethiopia fiji finland france gabon gambia ' +
    'germany ghana greece grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel ' +
    'italy jamaica japan jordan kazakhstan kenya kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania ' +
    'luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco mongolia montenegro morocco ' +
    'mozambique namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau panama paraguay peru philippines ' +
    'poland portugal qatar romania russia rwanda samoa scotland senegal serbia seychelles singapore slovakia slovenia somalia spain ' +
    'sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkmenistan tuvalu uganda ukraine ' +
    'uruguay uzbekistan vanuatu venezuela vietnam wales yemen zambia zimbabwe',
)
const LONG_COUNTRIES = new Set([
  'south sudan',
  'north korea',
  'south korea',
  'south africa',
  'new zealand',
  'saudi arabia',
  'sri lanka',
  'costa rica',
  'united states',
  'us',
  'usa',
  'america',
  'united states of america',
  'uk',
  'united kingdom',
  'united arab emirates',
  'uae',
  'dominican republic',
  'sierra leone',
  'burkina faso',
  'el salvador',
  'equatorial guinea',
  'papua new guinea',
  'guinea bissau',
  'northern ireland',
  'dr congo',
  'central african republic',
])

/** A country by its canonical name: two different ones are never the same answer. */
export function isCountry(name: string): boolean {
  return COUNTRIES.has(name) || LONG_COUNTRIES.has(name)
}

/** Plurals that mean something else than their singular. */
export const DIFFERENT_PLURALS = list(
  'customs arms glasses goods means news forces minutes papers spectacles irons colors lines states spirits looks manners times',
)
