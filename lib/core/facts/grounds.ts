import type { Token } from '../language/types'
import { attributionOf, isAddition, speakerOf, tellsContent } from './attribution'
import type { Clause, Grounds, Piece } from './clause'
import { isClauseConjunct } from './clause-pieces'
import { participleGrounds } from './participle-grounds'
import { makePiece } from './phrase'
import { relativeGrounds } from './relative-grounds'
import { baseRelation, childrenBy, isDenied, type Tree } from './tree'
import { TIME_NOUNS } from './word-lists'

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
  if (relation === 'advcl' && subject) return adverbialGrounds(tree, token, subject)
  if (relation === 'advcl' || relation === 'acl') return participleGrounds(tree, token, groundsOf)
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
  if (!tellsContent(verb.lemma) || isDenied(tree, verb.index) || isModal(tree, verb.index)) return null
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
  if (!fits || isModal(tree, above.index) || isDenied(tree, above.index)) return null
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
