/** Where an office is held: in a country, town or army, in a firm, in a committee or club, or wherever people work; a trade is held nowhere. */
export type OfficeRealm = 'state' | 'firm' | 'body' | 'any' | 'trade'

/**
 * Offices and trades of which one person holds one, in groups alike in form, rank and realm: any of a group may stand
 * for another of it. Lower case. Common knowledge, compiled for the project.
 */
const TABLE = `
state: foreign minister, finance minister, interior minister, defense minister, health minister, education minister, justice minister, transport minister, environment minister
state: foreign minister, finance minister, interior minister, defence minister, health minister, education minister, justice minister, transport minister, environment minister
state: emergencies minister, transport minister, energy minister, agriculture minister, labour minister
state: minister of foreign affairs, minister of finance, minister of the interior, minister of defence, minister of health, minister of education, minister of justice
state: minister for foreign affairs, minister for finance, minister for home affairs, minister for defence, minister for health, minister for education
state: secretary of state, secretary of defense, secretary of commerce, secretary of energy, secretary of labor, secretary of agriculture
state: home secretary, foreign secretary, health secretary, education secretary, defence secretary, justice secretary
state: prime minister, foreign minister, finance minister, interior minister
state: president, prime minister, vice president, foreign minister
state: deputy prime minister, foreign minister, finance minister, interior minister
state: first minister, deputy first minister, finance secretary, justice secretary
state: premier, deputy premier, attorney general, treasurer
state: chief justice, attorney general, solicitor general, public prosecutor
state: chief executive, chief justice, financial secretary, commissioner of police
state: governor, lieutenant governor, attorney general, secretary of state
state: lieutenant governor, attorney general, secretary of state, state treasurer
state: deputy governor, chief of police, regional prosecutor, deputy mayor
state: mayor, deputy mayor, police chief, city treasurer
state: senator, governor, attorney general, secretary of state
state: representative, senator, lieutenant governor, state treasurer
state: ambassador, consul general, special envoy, trade representative
firm: chief executive officer, chief financial officer, chief operating officer, chief technology officer
firm: chief executive, chairman, chief financial officer, chief operating officer
firm: ceo, cfo, coo, cto
firm: president, chairman, treasurer, general secretary
firm: director, deputy director, treasurer, head of research
firm: vice president, director, counsel, analyst
firm: chairman, chief executive, treasurer, company secretary
firm: executive director, finance director, board chairman, treasurer
firm: managing director, chairman, finance director, company secretary
body: chairman, vice chairman, secretary, spokesman
body: chairwoman, vice chairwoman, secretary, spokeswoman
body: chair, vice chair, secretary, treasurer
body: president, vice president, secretary, treasurer
body: vice president, president, secretary, treasurer
firm: deputy director, assistant director, inspector general, finance director
state: police chief, fire chief, mayor, city manager
any: majority leader, minority leader, majority whip, minority whip
any: press secretary, chief of staff, legal adviser, communications director
any: spokesman, legal adviser, speechwriter, chief of staff
any: spokeswoman, legal adviser, speechwriter, chief of staff
any: spokesperson, legal adviser, speechwriter, chief of staff
any: detective inspector, chief superintendent, detective sergeant, chief constable
trade: general, colonel, major, lieutenant
trade: admiral, captain, commander, lieutenant
any: archbishop, cardinal, bishop, abbot
trade: lawyer, journalist, engineer, economist, surgeon
trade: historian, economist, biologist, physicist, geologist
trade: astronomer, geologist, biologist, chemist, physicist
trade: scientist, economist, historian, lawyer
trade: wrestler, boxer, swimmer, sprinter
trade: footballer, cricketer, cyclist, swimmer
trade: teacher, nurse, farmer, mechanic
trade: rapper, guitarist, dancer, novelist
trade: comedian, novelist, painter, composer
trade: meteorologist, geologist, economist, biologist
trade: singer, actor, painter, novelist, photographer
trade: artist, architect, composer, novelist, photographer
trade: goalkeeper, striker, midfielder, defender
trade: professor, librarian, dean, rector`

export type OfficeGroup = { realm: OfficeRealm; offices: readonly string[] }

const GROUPS: readonly OfficeGroup[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [realm, offices] = line.split(': ') as [OfficeRealm, string]
    return { realm, offices: offices.split(', ') }
  })

/** Office → the groups it is of, best first. */
export const GROUPS_OF: ReadonlyMap<string, readonly OfficeGroup[]> = new Map(
  [...new Set(GROUPS.flatMap(({ offices }) => offices))].map((office) => [
    office,
    GROUPS.filter(({ offices }) => offices.includes(office)),
  ]),
)

/** Words of the longest office. */
export const LONGEST_OFFICE = Math.max(...[...GROUPS_OF.keys()].map((office) => office.split(' ').length))
