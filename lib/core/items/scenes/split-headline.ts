/** `"Fire closes Norvik museum": Who called the firefighters?` parted; a headline of null where a stem has none. */
export function splitHeadline(stem: string): { headline: string | null; rest: string } {
  const [, headline, rest] = /^"([^"]+)": (?=["“'‘A-Z\d_$€£¥])(.+)$/s.exec(stem) ?? []
  return headline === undefined || rest === undefined ? { headline: null, rest: stem } : { headline, rest }
}
