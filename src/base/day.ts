/** Dates that may lack a month or a day: "1999", "1999-06" or "1999-06-24". Kept as text, so that nothing is invented for the missing part. */
export type Day = string

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Is this text a `Day`: a year, with a month and a day of the calendar where they are given? */
export function isDay(text: string): text is Day {
  const parts = form.exec(text)
  if (!parts) return false
  const month = parts[2] === undefined ? 1 : Number(parts[2])
  const day = parts[3] === undefined ? 1 : Number(parts[3])
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(Number(parts[1]), month)
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

/** The first calendar day that the text can mean: "1999-06" gives "1999-06-01". */
export function earliest(day: Day): Day {
  return day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day
}

/** The last calendar day that the text can mean: "1999-06" gives "1999-06-30". */
export function latest(day: Day): Day {
  if (day.length === 4) return `${day}-12-31`
  return day.length === 7 ? `${day}-${daysIn(Number(day.slice(0, 4)), Number(day.slice(5, 7)))}` : day
}

/** Certainly on or before? A year-only date counts as on or before any date of that same year only when every day of it is. */
export function onOrBefore(day: Day, asOf: Day): boolean {
  return latest(day) <= latest(asOf)
}

/** Orders days by their earliest reading; a day with missing parts stands before a full one that starts at the same time. */
export function compareDays(a: Day, b: Day): number {
  const x = earliest(a)
  const y = earliest(b)
  return x < y ? -1 : x > y ? 1 : a.length - b.length
}
