type Spread = { p50: number; p95: number }
type Rated = Spread & { rate: number }
export type Figures = {
  students: number
  page: Rated
  post: Rated
  saves: Rated
  attempts: Rated
  requests: number
  open: Spread
  save: Spread
  review: Spread
}

/** Moodle 4.3 on a machine of the same kind: whole attempts a second, and the bare Next page beside which it stood. */
const MOODLE: Record<number, { attempts: number; page: number }> = {
  1: { attempts: 0.63, page: 122 },
  8: { attempts: 1.24, page: 207 },
  32: { attempts: 0.69, page: 208 },
}

const row = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |`
const ms = ({ p50, p95 }: Spread) => `${p50.toFixed(0)}/${p95.toFixed(0)}`
const times = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)}`

/** Whole attempts to each bare page, as a multiple of Moodle's. */
export function timesMoodle({ students, attempts, page }: Figures): number {
  const moodle = MOODLE[students]
  return moodle ? attempts.rate / page.rate / (moodle.attempts / moodle.page) : Number.NaN
}

/** docs/bench-quiz.md. */
export function pageOf(figures: readonly Figures[], weights: { quiz: number; empty: number }, machine: string): string {
  const head = row('', ...figures.map(({ students }) => `${students} student${students === 1 ? '' : 's'}`))
  const line = row('---', ...figures.map(() => '---:'))
  const each = (label: string, cell: (figure: Figures) => string) => row(label, ...figures.map(cell))
  const extra = weights.quiz - weights.empty
  const busy = figures.filter(({ students }) => students > 1)
  const most = figures.at(-1)
  const target = (met: boolean, text: string) => `- ${met ? 'Met' : '**Not met**'}: ${text}`
  return `# What the quiz carries

\`npm run bench -- quiz\` measures it anew and writes this page. One machine runs the client, the app (production build)
and the embedded database; students don't stop to think. A whole attempt is the link, starting, the quiz, ten answers
of all types, handing in and the review: sixteen requests. The bare page (one query) and the bare durable POST (one
insert) are a small Next app on the same database, measured in turns with the quiz: absolute figures drift from run to
run and machine to machine, ratios much less. Last run on ${machine}.

${head}
${line}
${each('whole attempts a second', ({ attempts }) => attempts.rate.toFixed(2))}
${each('the quiz’s requests a second', ({ requests }) => requests.toFixed(0))}
${each('opening the quiz, p50/p95 ms', ({ open }) => ms(open))}
${each('saving an answer, p50/p95 ms', ({ save }) => ms(save))}
${each('the review, p50/p95 ms', ({ review }) => ms(review))}
${each('bare page, a second', ({ page }) => page.rate.toFixed(0))}
${each('bare page, p50/p95 ms', ({ page }) => ms(page))}
${each('bare durable POST, a second', ({ post }) => post.rate.toFixed(0))}
${each('bare durable POST, p50/p95 ms', ({ post }) => ms(post))}
${each('answers alone, a second', ({ saves }) => saves.rate.toFixed(0))}
${each('answers alone, p50/p95 ms', ({ saves }) => ms(saves))}
${each('answers to each bare POST', ({ saves, post }) => (saves.rate / post.rate).toFixed(2))}
${each('whole attempts to each bare page', ({ attempts, page }) => (attempts.rate / page.rate).toFixed(3))}
${each('the same, times Moodle’s', (figure) => times(timesMoodle(figure)))}

Moodle 4.3 (PHP-FPM, PostgreSQL 15) on a machine of the same kind finished 0.63, 1.24 and 0.69 such attempts a second
beside bare pages at 122, 207 and 208 a second.

JavaScript of the quiz page, gzip: ${weights.quiz.toFixed(1)} kB; of an empty Next page: ${weights.empty.toFixed(1)} kB.

${busy.map((figure) => target(timesMoodle(figure) >= 8, `whole attempts at ${figure.students} students are ${times(timesMoodle(figure))} times Moodle’s, as a ratio to the bare page (at least 8).`)).join('\n')}
${busy.map(({ students, saves, post }) => target(saves.rate / post.rate >= 0.4, `saving an answer at ${students} students is ${(saves.rate / post.rate).toFixed(2)} of a bare durable POST (at least 0.4).`)).join('\n')}
${target((most?.save.p95 ?? Number.NaN) < 250, `saving an answer at ${most?.students} students takes ${most?.save.p95.toFixed(0)} ms at p95 (under 250).`)}
${target(extra <= 30, `the quiz page has ${extra.toFixed(1)} kB of JavaScript over an empty Next page (at most 30).`)}
`
}
