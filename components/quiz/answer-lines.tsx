/** An answer or a key in words: one line as it is, several as a list, in order where the order is the answer. */
export function AnswerLines({ lines, ordered = false }: { lines: string[]; ordered?: boolean }) {
  if (lines.length <= 1) return <span className="font-serif">{lines[0] ?? 'No answer'}</span>
  const List = ordered ? 'ol' : 'ul'
  return (
    <List className={`grid gap-1 pl-5 font-serif ${ordered ? 'list-decimal' : 'list-disc'}`}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </List>
  )
}
