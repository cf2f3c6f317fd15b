/**
 * A day as a number that sorts like it (2024-02-29 is 20240229), or -1 for text that is not a day of the calendar.
 * Reads letters only, so that the answer for hundreds of thousands of records makes nothing to throw away.
 */
export function dayKey(text: string): number {
  if (text.length !== 10) return -1;
  const a = text.charCodeAt(0) - 48;
  const b = text.charCodeAt(1) - 48;
  const c = text.charCodeAt(2) - 48;
  const d = text.charCodeAt(3) - 48;
  const e = text.charCodeAt(5) - 48;
  const f = text.charCodeAt(6) - 48;
  const g = text.charCodeAt(8) - 48;
  const h = text.charCodeAt(9) - 48;
  // A number below 0 or above 9 makes one of these negative, and so all of them together.
  if (
    (a | (9 - a) | b | (9 - b) | c | (9 - c) | d | (9 - d) | e | (9 - e) | f | (9 - f) | g | (9 - g) | h | (9 - h)) <
    0
  )
    return -1;
  const year = a * 1000 + b * 100 + c * 10 + d;
  const month = e * 10 + f;
  const dayOfMonth = g * 10 + h;
  if (((year - 1) | (month - 1) | (12 - month) | (dayOfMonth - 1)) < 0) return -1;
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return -1;
  if (dayOfMonth > 28 && dayOfMonth > lastOf(year, month)) return -1;
  return year * 10_000 + month * 100 + dayOfMonth;
}

function lastOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
