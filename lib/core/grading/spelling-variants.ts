const WORDS: Record<string, string> = {
  grey: 'gray',
  centre: 'center',
  theatre: 'theater',
  metre: 'meter',
  litre: 'liter',
  fibre: 'fiber',
  sabre: 'saber',
  defence: 'defense',
  offence: 'offense',
  licence: 'license',
  pretence: 'pretense',
  practise: 'practice',
  programme: 'program',
  cheque: 'check',
  tyre: 'tire',
  kerb: 'curb',
  plough: 'plow',
  sceptic: 'skeptic',
  mould: 'mold',
  aeroplane: 'airplane',
  aluminium: 'aluminum',
  jewellery: 'jewelry',
  storey: 'story',
  catalogue: 'catalog',
  dialogue: 'dialog',
  judgement: 'judgment',
  ageing: 'aging',
  draught: 'draft',
  pyjamas: 'pajamas',
  whisky: 'whiskey',
  cosy: 'cozy',
  moustache: 'mustache',
  foetus: 'fetus',
  paediatric: 'pediatric',
  anaemia: 'anemia',
  organisation: 'organization',
}
const OUR = 'arm|behavi|col|fav|flav|harb|hon|hum|lab|neighb|rum|sav|vap|vig|rig|val|endeav|glam|parl|rival'

const OUR_WORD = new RegExp(`^(${OUR})our(?=$|s$|ed$|ing$|ite|able|ful|hood|less)`)

/** American spelling of a British one, so that both count as the same word; anything else comes back unchanged. */
export function britishToAmerican(word: string): string {
  const plural = word.endsWith('s') ? 's' : ''
  const known = WORDS[word] ?? (plural && WORDS[word.slice(0, -1)] ? `${WORDS[word.slice(0, -1)]}s` : undefined)
  if (known) return known
  return word
    .replace(OUR_WORD, '$1or')
    .replace(/^(\w{3,})is(e|ed|es|ing|ation|ations|er|ers)$/, (whole, stem: string, ending: string) =>
      /^(adv|rev|superv|telev|surpr|exerc|prom|prec|prem|comprom|parad|expert|merchand|franch|desp|disgu|conc|enterpr|treat|pra|noise|rai|appra|cru|bru|adverti|improv|comp)$/.test(
        stem,
      ) || /[aeou]$/.test(stem)
        ? whole
        : `${stem}iz${ending}`,
    )
    .replace(/^(\w*)(met|lit)re(s?)$/, '$1$2er$3')
    .replace(/^(anal|paral|catal)ys(e|ed|es|ing)$/, '$1yz$2')
    .replace(/^(\w{3,}[aeiou])ll(ed|ing|er|ers)$/, (whole, stem: string, ending: string) =>
      /^(trave|cance|labe|mode|fue|leve|signa|quarre|jewe|counse|marve|tunne|chance|pane)$/.test(stem)
        ? `${stem}l${ending}`
        : whole,
    )
}
