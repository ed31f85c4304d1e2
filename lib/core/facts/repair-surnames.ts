import type { Analysis, Entity, Mention } from '../language/types'

/**
 * A bare surname that two people of the article share stands for the one whom the title names, else for the one
 * brought in first: news gives the others their full names. Pronouns follow, unless the other was just named.
 */
export function repairSurnames(analysis: Analysis): Mention[] {
  const people = analysis.entities.filter((entity) => entity.type === 'person' && entity.name.includes(' '))
  const bySurname = new Map<string, Entity[]>()
  for (const person of people) {
    const surname = person.name.split(' ').at(-1)!
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), person])
  }
  const shared = [...bySurname].filter(([, family]) => family.length > 1)
  if (shared.length === 0) return analysis.mentions
  const mainOf = new Map<number, Entity>()
  for (const [, family] of shared) for (const person of family) mainOf.set(person.id, mainPerson(analysis, family))
  return analysis.mentions.map((mention) => {
    const main = mention.entity === null ? undefined : mainOf.get(mention.entity)
    if (!main || mention.entity === main.id) return mention
    const surface = analysis.raw.slice(mention.start, mention.end)
    const bare = mention.form === 'name' && !surface.includes(' ')
    const justNamed = analysis.mentions.some(
      (other) =>
        other.form === 'name' &&
        other.entity === mention.entity &&
        other.sentence <= mention.sentence &&
        mention.sentence - other.sentence <= 1 &&
        analysis.raw.slice(other.start, other.end).includes(' '),
    )
    return bare || (mention.form !== 'name' && !justNamed) ? { ...mention, entity: main.id } : mention
  })
}

function mainPerson(analysis: Analysis, family: readonly Entity[]): Entity {
  const title = analysis.metadata.title ?? ''
  const titled = family.find((person) => title.includes(person.name) || title.includes(person.name.split(' ')[0]!))
  if (titled) return titled
  const first = analysis.mentions.find((mention) => family.some((person) => person.id === mention.entity))
  return family.find((person) => person.id === first?.entity) ?? family[0]!
}
