/** ISO 639-1 code of the most likely language, and how sure: 0 no evidence, 1 every word speaks for it. */
type Detection = { language: string; share: number; english: number; letters: number; words: number }

/** Function words that are frequent in one language and rare in English. */
const FUNCTION_WORDS: Record<string, string> = {
  en: 'the of and to in a is that for it was on are as with be by this at from have has had not but were they which an or his her he she you we their its been who would said will can after about into more out there when what than also over all one new two we if no so up may could should our your do did my me i',
  de: 'der die das und ist nicht ein eine einen mit von dem den des auf für sich auch als wird wurde bei nach sind zu im aus sie werden hat haben über noch zum zur oder ich',
  fr: 'le la les des et est une un dans pour que qui sur avec pas au aux par ce cette sont du ne se il elle nous vous ils été leur plus mais ou',
  es: 'el la los las de y que en un una es por con para no se del al lo como más su sus pero fue este esta ha son también o',
  pt: 'o a os as de e que em um uma para com não se do da dos das no na por mais foi como mas ao ele sua são também',
  it: 'il lo la gli le di e che in un una per con non si del della dei nel sono è ha al da come anche più ma suo alla',
  nl: 'de het een en van is dat op te in zijn niet met voor aan er om ook als bij door maar naar heeft worden uit nog wordt',
  sv: 'och att det som en är på av för med den till inte har om ett de var från kan men sig så vi',
  da: 'og at det som en er på af for med den til ikke har om et de var fra kan men sig så vi blev',
  no: 'og at det som en er på av for med den til ikke har om et de var fra kan men seg så vi ble',
  fi: 'ja on ei että se oli hän mutta ovat kun niin joka myös sekä tai mukaan ole',
  pl: 'i w na z się nie że do to jest o po jak ale za od przez był są dla który oraz',
  cs: 'a v na se je že s z do o to pro by jako který jsou jeho ale po byl',
  tr: 've bir bu da de için ile olarak çok daha olan gibi sonra kadar ancak göre',
  ro: 'și în de la cu pe nu este un o care din pentru mai că sunt fi prin dar',
  hu: 'a az és hogy nem egy is van meg ez volt de csak mint már vagy',
  id: 'yang dan di dengan untuk dari pada ini itu dalam tidak akan adalah ke oleh telah juga',
  vi: 'và của là có không các được trong cho với một những người này đã',
  af: 'die en van het is nie in wat vir met op te dat aan hy sy ek was om',
}
const OWNERS = new Map<string, string[]>()
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of words.split(' ')) OWNERS.set(word, [...(OWNERS.get(word) ?? []), language])
}

const SCRIPTS: [string, RegExp][] = [
  ['ja', /[\u3040-\u30FF]/],
  ['ko', /[\uAC00-\uD7AF\u1100-\u11FF]/],
  ['zh', /[\u4E00-\u9FFF]/],
  ['ru', /[\u0400-\u04FF]/],
  ['ar', /[\u0600-\u06FF]/],
  ['he', /[\u0590-\u05FF]/],
  ['el', /[\u0370-\u03FF]/],
  ['hi', /[\u0900-\u097F]/],
  ['bn', /[\u0980-\u09FF]/],
  ['ta', /[\u0B80-\u0BFF]/],
  ['th', /[\u0E00-\u0E7F]/],
  ['ka', /[\u10A0-\u10FF]/],
  ['hy', /[\u0530-\u058F]/],
]
/** Characters looked at: enough to tell, however long the text is. */
const SAMPLE = 30_000

/** Tells the language from scripts and function words, looking at a bounded sample from head, middle and end. */
export function detectLanguage(text: string): Detection {
  const sample = takeSample(text)
  const words = sample.toLowerCase().match(/\p{L}[\p{L}\p{M}’']{0,40}/gu) ?? []
  const scripts = new Map<string, number>()
  let letters = 0
  for (const word of words) {
    letters += word.length
    for (const [language, pattern] of SCRIPTS) {
      if (!pattern.test(word)) continue
      scripts.set(language, (scripts.get(language) ?? 0) + word.length)
      break
    }
  }
  const script = [...scripts].sort((a, b) => b[1] - a[1])[0]
  // Japanese mixes kana with Chinese characters: a tenth of kana decides.
  const foreign = [...scripts.values()].reduce((sum, n) => sum + n, 0)
  if (script && foreign > letters / 2) {
    const language = (scripts.get('ja') ?? 0) > foreign / 10 ? 'ja' : script[0]
    return { language, share: foreign / letters, english: 0, letters, words: words.length }
  }
  const votes = new Map<string, number>()
  for (const word of words) for (const owner of OWNERS.get(word) ?? []) votes.set(owner, (votes.get(owner) ?? 0) + 1)
  const [language, count] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? ['und', 0]
  const total = Math.max(1, words.length)
  return { language, share: count / total, english: (votes.get('en') ?? 0) / total, letters, words: words.length }
}

function takeSample(text: string): string {
  if (text.length <= SAMPLE) return text
  const third = Math.floor(SAMPLE / 3)
  const middle = Math.floor(text.length / 2)
  return `${text.slice(0, third)} ${text.slice(middle, middle + third)} ${text.slice(-third)}`
}
