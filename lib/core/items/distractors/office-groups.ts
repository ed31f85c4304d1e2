/**
 * Offices and trades of which one person holds one, in groups alike in form and rank: any of a group may stand for
 * another of it. Lower case. Common knowledge, compiled for the project.
 */
export const OFFICE_GROUPS: readonly (readonly string[])[] = `
foreign minister, finance minister, interior minister, defense minister, health minister, education minister, justice minister, transport minister, environment minister
foreign minister, finance minister, interior minister, defence minister, health minister, education minister, justice minister, transport minister, environment minister
secretary of state, secretary of defense, secretary of commerce, secretary of energy, secretary of labor, secretary of agriculture
home secretary, foreign secretary, health secretary, education secretary, defence secretary, justice secretary
president, prime minister, vice president, foreign minister
governor, lieutenant governor, attorney general, secretary of state
mayor, deputy mayor, police chief, city treasurer
chief executive, chairman, chief financial officer, chief operating officer
chief executive officer, chief financial officer, chief operating officer, chief technology officer
ceo, cfo, coo, cto
press secretary, chief of staff, legal adviser, communications director
ambassador, consul general, special envoy, trade representative
spokesman, legal adviser, deputy director, chief of staff
spokeswoman, legal adviser, deputy director, chief of staff
spokesperson, legal adviser, deputy director, chief of staff
detective inspector, chief superintendent, detective sergeant, chief constable
general, colonel, major, lieutenant
admiral, captain, commander, lieutenant
archbishop, cardinal, bishop, abbot
chief justice, attorney general, solicitor general, public prosecutor
lawyer, journalist, engineer, economist, surgeon
historian, economist, biologist, physicist, geologist
astronomer, geologist, biologist, chemist, physicist
singer, actor, painter, novelist, photographer
artist, architect, composer, novelist, photographer
goalkeeper, striker, midfielder, defender
director, deputy director, treasurer, head of research
professor, librarian, dean, rector`
  .trim()
  .split('\n')
  .map((line) => line.split(', '))
