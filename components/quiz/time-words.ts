const MINUTE_MS = 60_000

/** '12:05', or '1:02:05' from an hour on. Rounded up, so that it says 0:00 only when time is up. */
export function clockWords(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  const two = (value: number) => String(value).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}

/** How long something took: '48 seconds', '4 min 12 s', '1 h 5 min', '3 days'. */
export function durationWords(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000))
  if (seconds < 60) return seconds === 1 ? '1 second' : `${seconds} seconds`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`
  const hours = Math.floor(minutes / 60)
  if (hours < 48) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`
  return `${Math.round(hours / 24)} days`
}

/** What is said aloud: once at five minutes, once at one, once at the end; '' before. */
export function timeAnnouncement(ms: number): string {
  if (ms <= 0) return 'Time is up.'
  if (ms <= MINUTE_MS) return 'One minute left.'
  return ms <= 5 * MINUTE_MS ? 'Five minutes left.' : ''
}

/** Whether there is so little left that a hidden clock says so. */
export function isShort(ms: number): boolean {
  return ms <= 5 * MINUTE_MS
}
