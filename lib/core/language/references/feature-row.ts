/** The features that are not 0, of which most rows have few: index and value in turns. */
export type Told = number[]

/** Features put down one after the other. Most are 0, and only the others are kept. */
export class FeatureRow {
  readonly told: Told = []

  /** @param width index of the next feature, and so the number of those before */
  constructor(public width = 0) {}

  add(value: number): void {
    if (value !== 0) this.told.push(this.width, value)
    this.width++
  }

  mark(holds: boolean): void {
    if (holds) this.told.push(this.width, 1)
    this.width++
  }

  /** As many features as there are values, of which the one that it is holds. */
  pick<T>(values: readonly T[], value: T): void {
    const at = values.indexOf(value)
    if (at >= 0) this.told.push(this.width + at, 1)
    this.width += values.length
  }
}
