import type { ArticleIndex } from './article-index'
import { contentWords } from './content-words'

/** Words that headlines and articles use for one another, one sense a line. */
const SENSES = `
kill kills killed killing killings killer die dies died dead death deaths dying fatal fatally fatality fatalities toll slain murder murdered
win wins won winning winner victory victories victorious triumph triumphs triumphed defeat defeats defeated beat beats beaten
explode explodes exploded exploding explosion explosions blast blasts bomb bombs bombed bombing bombings
crash crashes crashed crashing collide collides collided collision derail derails derailed derailment
arrest arrests arrested arresting detain detains detained detention custody
attack attacks attacked assault assaults assaulted strike strikes struck hit hits
fire fires blaze blazes burn burns burned burnt
earthquake earthquakes quake quakes tremor tremors
ban bans banned banning prohibit prohibits prohibited prohibition forbid forbids forbade outlaw outlaws outlawed
resign resigns resigned resigning resignation quit quits
approve approves approved approval pass passes passed adopt adopts adopted adoption
sentence sentences sentenced jail jails jailed imprison imprisoned imprisonment prison
convict convicts convicted conviction guilty
charge charges charged accuse accuses accused accusation accusations indict indicts indicted indictment
find finds found discover discovers discovered discovery discoveries
coronavirus covid covid-19 sars-cov-2 2019-ncov virus pandemic
shoot shoots shot shooting shootings gunman gunfire
injure injures injured injury injuries wound wounds wounded hurt hurts
protest protests protested protesting protesters demonstration demonstrations demonstrators rally rallies
announce announces announced announcement unveil unveils unveiled reveal reveals revealed
instruct instructs instructed mandate mandates mandated order orders ordered require requires required
launch launches launched launching start starts started begin begins began
buy buys bought purchase purchases purchased acquire acquires acquired acquisition
sell sells sold sale sales
elect elects elected election elections electoral
choose chooses chose chosen select selects selected selection pick picks picked appoint appoints appointed appointment name names named
end ends ended ending finish finishes finished conclude concludes concluded close closes closed closure shut shuts
rise rises rose risen increase increases increased climb climbs climbed
fall falls fell fallen drop drops dropped decrease decreases decreased decline declines declined
steal steals stole stolen theft robbery rob robs robbed
marry marries married marriage wedding wed weds
collapse collapses collapsed
land lands landed landing touchdown
visit visits visited visiting trip
vote votes voted voting ballot
reject rejects rejected rejection refuse refuses refused
free frees freed release releases released
sue sues sued lawsuit lawsuits
host hosts hosted hosting hold holds held
deny denies denied denial
inquiry inquiries investigation investigations investigate investigates investigated investigating probe probes probed
withdraw withdraws withdrew withdrawn withdrawal pull pulls pulled
test tests tested testing
make makes making made
reach reaches reached arrive arrives arrived arrival
u.s us american america
uk british britain
`
const SENSE_OF: ReadonlyMap<string, string> = new Map(
  SENSES.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ')
      return words.map((word): [string, string] => [word, `=${words[0]}`])
    }),
)

/** "ended" and "ends" say the same, and so do "killed" and "deaths". */
export const sense = (word: string) =>
  SENSE_OF.get(word) ?? (word.length > 4 ? word.slice(0, 4) : word.replace(/s$/, ''))

/** Two words that headlines make one. */
const short = (text: string) =>
  text.replace(/\bUnited States(?: of America)?\b/g, 'US').replace(/\bUnited Kingdom\b/g, 'UK')

const senses = new WeakMap<ArticleIndex, ReadonlySet<string>>()

export function titleSenses(index: ArticleIndex): ReadonlySet<string> {
  const title = index.analysis.metadata.title ?? ''
  const known = senses.get(index) ?? new Set(contentWords(short(title)).map(sense))
  senses.set(index, known)
  return known
}

/** Which part of a text's words of meaning, each taken once, the title says too. */
export function saidByTitle(index: ArticleIndex, text: string): number {
  const told = new Set(contentWords(short(text)).map(sense))
  const heads = titleSenses(index)
  return told.size === 0 ? 0 : [...told].filter((word) => heads.has(word)).length / told.size
}
