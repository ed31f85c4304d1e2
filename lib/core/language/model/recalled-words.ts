/** Words whose first-layer inputs are kept: more than a chunk has, so that none is overwritten while it is needed. */
export const KEPT_WORDS = 1024

/** Words whose first-layer inputs are kept, and in which place of the working space each. */
export class RecalledWords {
  private readonly places = new Map<string, number>()
  private readonly words: string[] = []
  /** Of each place the number of the chunk that last asked for it. */
  private readonly asked = new Uint32Array(KEPT_WORDS)
  private chunk = 0
  private hand = 0

  startChunk(): void {
    this.chunk++
  }

  /** The word's place; undefined where it is not kept. */
  find(word: string): number | undefined {
    const place = this.places.get(word)
    if (place !== undefined) this.asked[place] = this.chunk
    return place
  }

  /** A place for the word: an empty one, or that of a word not asked for since the hand last came by. */
  keep(word: string): number {
    const { asked, chunk, words } = this
    let place = words.length
    if (place === KEPT_WORDS) {
      place = this.hand
      // A place of this chunk stays; any other is spared once.
      while ((asked[place] as number) > 0) {
        if (asked[place] !== chunk) asked[place] = 0
        place = (place + 1) % KEPT_WORDS
      }
      this.hand = (place + 1) % KEPT_WORDS
      this.places.delete(words[place] as string)
    }
    words[place] = word
    asked[place] = chunk
    this.places.set(word, place)
    return place
  }
}
