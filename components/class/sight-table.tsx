const MOMENTS = [
  ['during', 'After each answer', 'While practising, as soon as an answer is given.'],
  ['after', 'Right after handing in', 'For two minutes.'],
  ['open', 'Later while it is open', 'Until nobody can hand in any more.'],
  ['closed', 'Once it has closed', 'When everybody’s time is over, extra time too.'],
] as const
const SEEN = [
  ['correctness', 'right or wrong'],
  ['answers', 'key and proof'],
  ['score', 'score'],
] as const

/** The four moments by what may be seen of an attempt: one box each. An exam shows nothing while it is written. */
export function SightTable({ mode, values }: { mode: 'practice' | 'exam'; values: Record<string, string> }) {
  return (
    <div className="clear-left grid gap-2">
      <table className="w-full max-w-2xl text-left">
        <caption className="sr-only">What students may see, and when</caption>
        <thead className="text-base text-muted">
          <tr className="border-b border-edge">
            <th scope="col" className="py-2 font-normal">
              When
            </th>
            {SEEN.map(([what, label]) => (
              <th key={what} scope="col" className="px-1 py-2 text-center font-normal">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {MOMENTS.filter(([moment]) => mode === 'practice' || moment !== 'during').map(([moment, label, more]) => (
            <tr key={moment} className="border-b border-rule">
              <th scope="row" className="py-2 pr-3 font-normal">
                {label}
                <span className="block text-base text-muted max-sm:hidden">{more}</span>
              </th>
              {SEEN.map(([what, name]) => (
                <td key={what} className="text-center">
                  <label className="inline-flex size-11 items-center justify-center">
                    <input
                      type="checkbox"
                      name={`${moment}-${what}`}
                      value="yes"
                      defaultChecked={values[`${moment}-${what}`] === 'yes'}
                      aria-label={`${label}: ${name}`}
                      className="size-5 accent-link"
                    />
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="max-w-measure text-base text-muted">
        {mode === 'exam' && 'While an exam is written nothing is shown. '}Key and proof bring right or wrong along.
        Nothing ever closes without a date on which it locks, or is due and late work is refused.
      </p>
    </div>
  )
}
