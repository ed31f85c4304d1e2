import type { EntityType } from '../types'

/** Common nouns that tell what a name beside them is: "the newspaper X", "X, a river", "the city of X". Common knowledge, compiled for the project. */
const TABLE: [EntityType, string][] = [
  [
    'organisation',
    'television radio company firm group agency newspaper magazine club team party ministry department organisation organization bank university college school network broadcaster channel charity union association council committee commission court airline manufacturer retailer maker publisher website site militia movement startup start-up corporation institute foundation federation league alliance bloc watchdog regulator body authority government army navy police hospital church museum band orchestra studio station outlet service chain giant conglomerate think-tank subsidiary tribunal parliament paper brand institution operator contractor federation startup faction tabloid weekly daily',
  ],
  ['city', 'city town capital village suburb municipality hamlet metropolis'],
  [
    'place',
    'region island islands river province county district state area peninsula lake mountain mountains volcano valley sea ocean coast bay desert neighbourhood neighborhood borough street avenue airport stadium square park beach bridge continent territory forest village prefecture strait canal port harbour glacier archipelago',
  ],
  ['country', 'country nation republic kingdom'],
  [
    'event',
    'festival war battle exercise operation hurricane storm typhoon tournament championship conference summit campaign election mission race competition',
  ],
  [
    'work',
    'film movie book novel song album series show play treaty game poem opera documentary painting memoir sitcom single sequel musical report ballet essay trilogy',
  ],
  [
    'product',
    'ship vessel rocket spacecraft satellite drug vaccine app software car aircraft plane device smartphone drone browser console probe missile submarine yacht boat tanker ferry capsule robot system model',
  ],
  ['person', 'man woman boy girl teenager student resident'],
]

export const KIND_BY_NOUN: ReadonlyMap<string, EntityType> = new Map(
  TABLE.flatMap(([type, words]) => words.split(' ').map((word) => [word, type] as const)),
)
