const words = (text: string) => new Set(text.trim().split(/\s+/))

/** Verbs whose that-clause is someone's word, not the narrator's. */
export const SAYING = words(`
  say tell announce warn claim state add note argue allege suggest insist believe think predict expect estimate report
  explain declare deny assert maintain contend promise vow pledge confirm reveal reiterate stress emphasize emphasise
  underline write tweet comment remark hope fear worry assume propose urge reply respond testify admit acknowledge
  describe accuse indicate hint conclude feel recommend speculate assure inform concede observe mention repeat call demand
  consider joke recall swear guarantee forecast project agree decide
`)

/** Adverbs that tie a sentence to the one before it; left out of anything that must stand alone. */
export const LINKING = words(`
  also however meanwhile moreover therefore thus furthermore additionally instead too nevertheless nonetheless then
  otherwise hence besides similarly likewise consequently accordingly again further still yet already now currently
  recently earlier later afterwards afterward subsequently previously presently lately nowadays today yesterday tomorrow
  tonight here there thereby soon so once ago anyway meantime thereafter simultaneously separately finally eventually
  shortly immediately
`)

/** Time nouns that need the day of telling unless a full date follows. */
export const TIME_NOUNS = words(`
  day week month year weekend night morning evening afternoon hour minute second decade century time moment today
  yesterday tomorrow tonight season spring summer autumn fall winter quarter noon midnight period
`)

/** Prepositions whose phrase can go without making the rest untrue. */
export const DROPPABLE_PREPOSITIONS = words(
  'amid amidst following despite alongside ahead after before during since while as',
)

/** Subordinators that limit what the main clause says: the clause must stay. */
export const LIMITING_MARKS = words('if unless until provided except without whether lest though although than')

/** Nouns that "the" may introduce with nothing said before. */
export const UNIQUE_NOUNS = words(`
  world sun moon earth internet public sky environment future past web press media police economy
  universe planet sea ocean weather climate air atmosphere ground law military army navy
`)

/** Heads too general to be asked for or to be named by. */
export const GENERIC_HEADS = words(`
  thing way people person one lot fact kind sort type part number case place time something anything everything nothing
  someone anyone everyone other area issue matter situation result order addition example instance event
  it this that these those some many most all both each several few none
`)

/** Modifiers that point back to something said before. */
export const POINTING_BACK = words(
  'another other such same latter aforementioned above said further additional similar more earlier previous',
)

/** Common nouns for people, beside those found by their endings. */
export const PERSON_NOUNS = words(`
  police man woman child people boy girl men women children police officer official protester demonstrator worker
  resident student victim survivor patient family crowd troops soldier citizen voter member leader minister president
  analyst observer expert scientist researcher astronaut journalist reporter judge lawyer attorney prosecutor spokesman
  spokeswoman spokesperson governor mayor senator lawmaker politician critic supporter opponent teacher doctor nurse
  player coach fan passenger driver pilot crew guard gunman suspect attacker militant rebel refugee migrant immigrant
  parent mother father son daughter brother sister wife husband friend author writer actor actress singer director
  producer artist engineer farmer owner customer employee employer manager chief head king queen prince princess
  activist prisoner inmate detainee firefighter rescuer authority team group
`)

const NO_PERSONS = words(
  'list twist wrist playlist checklist shortlist waitlist mist career beer deer volunteerism veneer human ottoman talisman',
)

export const isPersonNoun = (lemma: string) =>
  PERSON_NOUNS.has(lemma) ||
  (!NO_PERSONS.has(lemma) && /(ist|ian|eer|person|man|woman|people|worker|maker|holder|keeper|fighter)s?$/.test(lemma))

/** Singular nouns that "they" may stand for. */
export const COLLECTIVE_NOUNS = words(
  'team group government police family company crew party band couple committee council staff army military union club charity agency organisation organization ministry airline firm school university network newspaper league association commission side squad community population public',
)

/** "in response", "for example": phrases that tie a sentence to the one before it. */
export const isLinkingPhrase = (words: string) =>
  /^(in|as|for|by|at|on|of) (a |the |that |this )?(response|addition|result|turn|fact|example|instance|particular|contrast|comparison|conclusion|return|consequence|course|meantime|meanwhile|other hand|contrary|process|reply)$/i.test(
    words,
  )
