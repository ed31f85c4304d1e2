/** 'Tue 24 Nov, 10:30' on the clock of a zone; the year too where it is not this one. */
export function dateWords(date: Date, timeZone: string, now: Date): string {
  const year = new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone })
  const sameYear = year.format(date) === year.format(now)
  return new Intl.DateTimeFormat('en-GB', {
    ...{ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone },
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(date)
}

/** 7, 7.5, 7.33: no more digits than it takes. */
export function pointWords(value: number): string {
  return `${Math.round(value * 100) / 100}`
}

export function many(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
