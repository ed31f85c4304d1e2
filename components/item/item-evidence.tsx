import type { Evidence } from '@/lib/core/evidence'

/** The article's own words, marked as if by a felt pen; `soft` where many stand on a page and none is pointed at. */
export function ItemEvidence({
  evidence,
  soft = false,
}: {
  evidence: readonly Pick<Evidence, 'start' | 'exact'>[]
  soft?: boolean
}) {
  return evidence.map(({ start, exact }) => (
    <blockquote key={start} className="border-l-3 border-rule pl-3 font-serif">
      “<mark className={soft ? 'bg-highlighter-soft' : undefined}>{exact}</mark>”
    </blockquote>
  ))
}
