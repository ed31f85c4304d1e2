import type { Token } from '../language/types'
import { attributionOf, isAddition, speakerOf, tellsContent } from './attribution'
import type { Attribution, Clause, Piece } from './clause'
import { isClauseConjunct } from './clause-pieces'
import { isSetOff, makePiece, phraseTokens, prepositionOf } from './phrase'
import { baseRelation, childrenBy, type Tree } from './tree'
import { TIME_NOUNS } from './word-lists'

const MONTH = /^(January|February|March|April|May|June|July|August|September|October|November|December)$/

export type Grounds = { kind: Clause['kind']; subject: Piece; extra: Piece[]; attribution: Attribution | null }

/** What kind of clause a predicate heads, who its subject is, and who vouches for it; null for no clause. */
export function groundsOf(tree: Tree, head: number): Grounds | null {
  const token = tree.tokens[head]!
  if (childrenBy(tree, head, 'csubj').length > 0) return null
  const there = existentialThere(tree, head)
  if (childrenBy(tree, head, 'expl').length > 0 && there === null) return null
  const own = there ?? childrenBy(tree, head, 'nsubj')[0]
  const subject = own === undefined ? null : makePiece(tree, 'subject', own)
  const plain = (kind: Clause['kind']): Grounds | null =>
    subject && { kind, subject, extra: [], attribution: attributionOf(tree, head) }
  const relation = baseRelation(token)
  if (relation === 'root' || relation === 'parataxis') return plain('main')
  if (relation === 'conj' && isClauseConjunct(tree, token)) {
    const first = groundsOf(tree, token.head)
    if (!first) return null
    if (subject) return { ...first, kind: 'coordinate', subject, extra: [] }
    return first.kind === 'relative' || !followsConjunction(tree, head)
      ? null
      : { ...first, kind: 'coordinate', extra: [] }
  }
  if (token.deprel === 'acl:relcl') return relativeGrounds(tree, head, own)
  if (relation === 'ccomp') {
    return subject && contentGrounds(tree, token, subject)
  }
  if (relation === 'advcl') {
    return subject && adverbialGrounds(tree, token, subject)
  }
  return null
}

/** "and other forecasters predicted": a verb with a noun right before it has a subject of its own. */
function followsConjunction(tree: Tree, head: number): boolean {
  // "X had it searched; officers travelled and interviewed …": what follows a semicolon has a subject of its own.
  if (tree.tokens.slice(tree.tokens[head]!.head + 1, head).some((token) => token.text === ';')) return false
  let at = Math.min(head, ...childrenBy(tree, head, 'aux', 'cop')) - 1
  while (at >= 0 && /^(ADV|PART|AUX)$/.test(tree.tokens[at]!.upos)) at -= 1
  const before = tree.tokens[at]
  return before !== undefined && /^(CCONJ|PUNCT)$/.test(before.upos)
}

/** What someone says: theirs, where the narrator tells that they say it and nothing denies it. */
function contentGrounds(tree: Tree, token: Token, subject: Piece): Grounds | null {
  const verb = tree.tokens[token.head]!
  if (!tellsContent(verb.lemma) || isNegated(tree, verb.index) || isModal(tree, verb.index)) return null
  if (childrenBy(tree, token.index, 'mark').some((at) => /^(if|whether)$/i.test(tree.tokens[at]!.text))) return null
  const speaker = speakerOf(tree, verb.index)
  if (!speaker) return null
  // Content of content ("He added that he believed …") is two removes from the narrator: not ours to tell.
  const above = isAddition(tree, verb.index) ? tree.tokens[tree.tokens[verb.head]?.head ?? -1] : verb
  for (let up = above; up && up.head >= 0; up = tree.tokens[up.head]!) if (baseRelation(up) === 'ccomp') return null
  if (tree.voice) return null
  return { kind: 'content', subject, extra: [], attribution: { speaker, verb: verb.lemma } }
}

const ALWAYS = /^(because|since|while|although|though|whereas)$/
const ONCE = /^(after|before|when|as)$/

/** A clause of time, cause or contrast is told as fact with its main clause; "when" and "as" only of what happened. */
function adverbialGrounds(tree: Tree, token: Token, subject: Piece): Grounds | null {
  const marks = childrenBy(tree, token.index, 'mark', 'advmod').map((at) => tree.tokens[at]!.text.toLowerCase())
  const above = tree.tokens[token.head]
  if (!above || above.upos !== 'VERB' || marks.some((word) => /^(if|unless|until|than|even|so|only|not)$/.test(word)))
    return null
  const past =
    token.xpos === 'VBD' || childrenBy(tree, token.index, 'aux', 'cop').some((at) => tree.tokens[at]!.xpos === 'VBD')
  const fits = marks.some((word) => ALWAYS.test(word) || (past && ONCE.test(word)))
  if (!fits || isModal(tree, above.index) || isNegated(tree, above.index)) return null
  const main = groundsOf(tree, above.index)
  if (!main) return null
  return {
    kind: 'adverbial',
    subject: sameSubject(tree, subject, main.subject) ?? subject,
    extra: [],
    attribution: main.attribution,
  }
}

/**
 * "The protests have gone on since they began": a pronoun that opens the clause takes up the main subject before it,
 * where they agree in number and nothing else named in between could be meant.
 */
function sameSubject(tree: Tree, own: Piece, main: Piece): Piece | null {
  const pronoun = tree.tokens[own.head]!
  const noun = tree.tokens[main.head]!
  if (own.tokens.length !== 1 || !/^(they|it)$/i.test(pronoun.text) || noun.index > pronoun.index) return null
  const plural = /S$/.test(noun.xpos) || main.tokens.some((at) => tree.tokens[at]!.deprel === 'conj')
  if (noun.upos === 'PRON' || plural !== /^they$/i.test(pronoun.text)) return null
  const verb = tree.tokens[noun.head]!.index
  const rival = tree.tokens
    .slice(verb + 1, pronoun.index)
    .some(
      (token) =>
        /^(NOUN|PROPN)$/.test(token.upos) &&
        /^(obj|iobj|obl|nmod)$/.test(token.deprel) &&
        /S$/.test(token.xpos) === plural &&
        !TIME_NOUNS.has(token.lemma),
    )
  return rival ? null : { ...main, role: 'subject' }
}

const isModal = (tree: Tree, head: number) => childrenBy(tree, head, 'aux').some((at) => tree.tokens[at]!.xpos === 'MD')

/** "There were 33 deaths": "there" stands as subject, what there was after the verb. */
export function existentialThere(tree: Tree, head: number): number | null {
  const there = childrenBy(tree, head, 'expl').find((index) => tree.tokens[index]!.text.toLowerCase() === 'there')
  return there !== undefined && tree.tokens[head]!.lemma === 'be' && childrenBy(tree, head, 'nsubj').length === 1
    ? there
    : null
}

/** `…, who won` is told of its antecedent; `where` adds the place. Restrictive relatives only of a name. */
function relativeGrounds(tree: Tree, head: number, own: number | undefined): Grounds | null {
  const token = tree.tokens[head]!
  const antecedent = tree.tokens[token.head]!
  if (!['NOUN', 'PROPN'].includes(antecedent.upos)) return null
  if (antecedent.upos !== 'PROPN' && !isSetOff(tree, head)) return null
  const inherited = tree.children[antecedent.index]!.includes(head)
  if (!inherited) return null
  const skip = new Set([head, ...prepositionOf(tree, antecedent.index)])
  const tokens = phraseTokens(
    tree,
    antecedent.index,
    (child) => skip.has(child.index) || child.deprel === 'conj' || child.deprel === 'cc',
  )
  const named: Piece = { role: 'subject', head: antecedent.index, tokens, preposition: [], lead: '', optional: false }
  if (own !== undefined && /^(who|which|that)$/i.test(tree.tokens[own]!.text)) {
    // With two nouns before the comma, which of them is meant is a guess.
    const near = tree.tokens[token.head]!
    const gap = tree.tokens
      .slice(near.index + 1, own)
      .some((word) => ['NOUN', 'PROPN'].includes(word.upos) && word.deprel !== 'flat' && !MONTH.test(word.text))
    // "leaving the European Union, which has been termed Brexit": after a name, "which" often means the whole.
    const whole =
      /^(which|that)$/i.test(tree.tokens[own]!.text) &&
      antecedent.upos === 'PROPN' &&
      baseRelation(antecedent) !== 'nsubj'
    return gap || whole ? null : { kind: 'relative', subject: named, extra: [], attribution: null }
  }
  const where = childrenBy(tree, head, 'advmod').find((index) => tree.tokens[index]!.text.toLowerCase() === 'where')
  if (own === undefined || where === undefined || antecedent.upos !== 'PROPN') return null
  if (/^(Sea|Ocean|River|Lake|Street|Avenue|Road|Airport|Island|Islands|Coast)$/.test(antecedent.text)) return null
  const place: Piece = { ...named, role: 'oblique', lead: 'in' }
  return { kind: 'relative', subject: makePiece(tree, 'subject', own), extra: [place], attribution: null }
}

const isNegated = (tree: Tree, head: number) =>
  tree.children[head]!.some((child) => /^(not|n't|never|no)$/i.test(tree.tokens[child]!.text))
