/** Departments of a government, as names of ministries have them. */
const MINISTRIES = [
  'Foreign Interior Finance Defence Health Education Justice Transport Agriculture Emergencies Energy Culture Labour',
  'Foreign Interior Finance Defense Health Education Justice Transport Agriculture Energy Culture Labor',
].map((line) => line.split(' '))
const OF_MINISTRIES = [
  'Foreign Affairs|Internal Affairs|Home Affairs|Finance|Defence|Health|Education|Justice|Transport|Agriculture|Culture',
  'Foreign Affairs|Interior|Finance|Defense|Health|Education|Justice|Transportation|Agriculture|Culture',
].map((line) => line.split('|'))
const US_DEPARTMENTS =
  'State|Justice|Defense|Energy|Labor|Commerce|Agriculture|Education|Homeland Security|Transportation|Veterans Affairs'.split(
    '|',
  )
const LOCAL =
  /^(.+?) (Police Department|Fire Department|Police|City Council|Fire Service|Department of Health|Health Department|Department of Transportation|Supreme Court|High Court|Court of Appeals|Legislature|National Guard|International Airport|Airport|Zoo|Symphony Orchestra|City Hall|Fire Brigade)$/

/** "University of Norvik", "Bank of Norvik": a body of a kind that each place has. */
const OF_PLACE =
  /^((?:.* )?(?:University|Archdiocese|Diocese|Supreme Court|High Court|Parliament|National Bank|Port|Central Bank|Embassy) of) (?:the )?(.+)$/

/** Names with one word exchanged: "Health Ministry" for "Interior Ministry". `places` gives places like another one. */
export function framedNames(name: string, places: (name: string) => string[]): string[] {
  const ministry = /^(.* )?(\w+) Ministry$/.exec(name)
  if (ministry) return swap(MINISTRIES, ministry[2]!, (word) => `${ministry[1] ?? ''}${word} Ministry`)
  const of = /^(.*Ministry (?:of|for)) (?:the )?(.+)$/.exec(name)
  if (of) return swap(OF_MINISTRIES, of[2]!, (word) => `${of[1]} ${word}`)
  const department = /^(.*Department of) (.+)$/.exec(name)
  if (department) return swap([US_DEPARTMENTS], department[2]!, (word) => `${department[1]} ${word}`)
  const body = OF_PLACE.exec(name)
  if (body) return places(body[2]!).map((place) => `${body[1]} ${place}`)
  const local = LOCAL.exec(name)
  return local ? places(local[1]!).map((place) => `${place} ${local[2]}`) : []
}

function swap(lists: readonly string[][], word: string, write: (word: string) => string): string[] {
  const list = lists.find((words) => words.includes(word)) ?? []
  return list.filter((other) => other !== word).map(write)
}
