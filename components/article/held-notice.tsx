import Link from 'next/link'
import { Notice } from '../ui/notice'

/** A guest's work is held for a day: until when, and how to keep it. */
export function HeldNotice({
  until,
  timeZone,
  path,
  what,
}: {
  until: Date
  timeZone: string
  path: string
  what: string
}) {
  const when = until.toLocaleString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  })
  return (
    <Notice>
      {what} is held for you until <time dateTime={until.toISOString()}>{when}</time>.{' '}
      <Link href={`/sign-up?next=${encodeURIComponent(path)}`} className="text-link underline underline-offset-3">
        Sign up to keep it
      </Link>
    </Notice>
  )
}
