/** What a form posted without script may have to say, by the word in the address. */
export const PROBLEMS: Record<string, string> = {
  empty: 'Answer first, or go on and come back to it.',
  late: 'Time was up before your last answer arrived, so that one does not count.',
  invalid: 'That answer does not fit the question, and was not saved. Answer again.',
}
