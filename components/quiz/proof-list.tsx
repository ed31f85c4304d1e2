import { EvidenceParagraph } from '@/components/article/evidence-paragraph'
import type { Feedback } from '@/lib/core/assessment/quiz-types'

/** The paragraphs that prove an answer, and the article they are from, named once where it is one. */
export function ProofList({ proofs }: { proofs: Feedback['proofs'] }) {
  return proofs.map((proof, index) => (
    <figure key={`${proof.start}-${proof.text.slice(0, 40)}`} className="grid gap-1 border-l-2 border-rule pl-4">
      <EvidenceParagraph text={proof.text} start={proof.start} end={proof.end} />
      {proofs[index + 1]?.title !== proof.title && (
        <figcaption className="text-base text-muted">From “{proof.title}”</figcaption>
      )}
    </figure>
  ))
}
