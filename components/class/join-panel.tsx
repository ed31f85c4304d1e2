import { ConfirmForm } from '../ui/confirm-form'
import { CopyLink } from '../ui/copy-link'

/** How people come into a class: a code to read out or write on a board, and a link to send. */
export function JoinPanel({
  joinCode,
  link,
  site,
  newCode,
}: {
  joinCode: string
  link: string
  /** Where the code is typed: 'school.example/join'. */
  site: string
  newCode: () => Promise<void>
}) {
  return (
    <section aria-labelledby="join-title" className="grid gap-4 border-y border-rule py-5">
      <h2 id="join-title" className="font-serif text-stem font-semibold">
        How to join
      </h2>
      <p>
        At <span className="wrap-anywhere">{site}</span> with the code{' '}
        <strong className="block font-serif text-display font-semibold tracking-[0.12em] tabular">{joinCode}</strong>
        <span className="text-base text-muted">A name is enough; no account is needed.</span>
      </p>
      <CopyLink label="Or by this link" link={link} />
      <ConfirmForm
        trigger="Make a new code"
        confirmLabel="Make a new code"
        pendingLabel="Making"
        action={newCode}
        question={<p>The old code and link stop working. Whoever is in the class stays in.</p>}
      />
    </section>
  )
}
