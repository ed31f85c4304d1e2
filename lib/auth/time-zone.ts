/** Whether it is a time zone that this Node knows by its IANA name. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return /^[A-Za-z][\w+\-/]*$/.test(name)
  } catch {
    return false
  }
}
