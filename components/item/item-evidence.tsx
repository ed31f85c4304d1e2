import type { Evidence } from '@/lib/core/evidence'

/** The article's own words, marked as if by a felt pen. */
export function ItemEvidence({ evidence }: { evidence: readonly Pick<Evidence, 'start' | 'exact'>[] }) {
  return evidence.map(({ start, exact }) => (
    <blockquote key={start} className="border-l-3 border-rule pl-3 font-serif">
      “<mark>{exact}</mark>”
    </blockquote>
  ))
}
