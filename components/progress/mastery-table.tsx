import { MASTERY, type Mastery } from '@/lib/core/scheduling/judge-mastery'

const LOOKS: Record<Mastery, { label: string; tick: string }> = {
  unseen: { label: 'Unseen', tick: 'h-2 bg-edge' },
  learning: { label: 'Learning', tick: 'h-4 bg-link' },
  known: { label: 'Known', tick: 'h-6 bg-right-answer' },
  slipping: { label: 'Slipping', tick: 'h-4 border-2 border-wrong-answer' },
}

/** A tick a fact, in the order of the article: its height and form, not its colour alone, say how well it is known. */
export function MasteryTable({ what, rows }: { what: 'Article' | 'Set'; rows: Row[] }) {
  return (
    <div>
      <table className="w-full">
        <caption className="sr-only">Facts by how well they are known, for each {what.toLowerCase()}</caption>
        <thead className="border-b border-edge text-base text-muted max-sm:sr-only">
          <tr>
            <th className="py-2 pr-4 text-left font-semibold">{what}</th>
            {MASTERY.map((state) => (
              <th key={state} className="w-24 px-2 py-2 text-right font-semibold">
                {LOOKS[state].label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, facts }) => (
            <tr key={id} className="border-b border-rule align-top max-sm:grid max-sm:grid-cols-4 max-sm:py-2">
              <th scope="row" className="py-2 pr-4 text-left font-normal wrap-anywhere max-sm:col-span-4">
                {name}
                <span aria-hidden className="mt-1 flex flex-wrap items-end gap-[3px]">
                  {facts.map((state, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a tick is its place
                    <Tick key={index} state={state} />
                  ))}
                </span>
              </th>
              {MASTERY.map((state) => (
                <td
                  key={state}
                  className="px-2 py-2 text-right max-sm:px-0 max-sm:py-0 max-sm:text-left max-sm:text-base"
                >
                  {facts.filter((fact) => fact === state).length}
                  <span className="text-muted sm:hidden"> {LOOKS[state].label.toLowerCase()}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type Row = { id: string; name: string; facts: Mastery[] }

/** What the ticks of the tables below mean. */
export function MasteryLegend() {
  return (
    <ul aria-hidden className="flex flex-wrap gap-x-5 gap-y-1 text-base text-muted">
      {MASTERY.map((state) => (
        <li key={state} className="flex items-center gap-2">
          <Tick state={state} /> {LOOKS[state].label}
        </li>
      ))}
    </ul>
  )
}

function Tick({ state }: { state: Mastery }) {
  return <span className={`inline-block w-[6px] rounded-[1px] ${LOOKS[state].tick}`} />
}
