import type { ReactNode } from 'react'
import type { Decision } from '../item/item-card'
import { GROUP_TITLES } from './studio-groups'

/** Cards of one decision: the accepted ones in the open, the others folded under what they are. */
export function StudioGroup({ group, count, children }: { group: Decision; count: number; children: ReactNode }) {
  if (count === 0) return null
  const title = `${GROUP_TITLES[group]} (${count})`
  if (group === 'accepted') return <div className="grid gap-4">{children}</div>
  return (
    <details className="border-t border-rule pt-2">
      <summary className="min-h-11 py-2 font-semibold">{title}</summary>
      <div className="mt-2 grid gap-4">{children}</div>
    </details>
  )
}
