/**
 * A day as a number that sorts like it (2024-02-29 is 20240229), or -1 for text that is not a day of the calendar.
 * Reads letters only, so that the answer for hundreds of thousands of records makes nothing to throw away.
 */
export function dayKey(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return -1;
  const century = twoDigits(text, 0);
  const inCentury = twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const dayOfMonth = twoDigits(text, 8);
  if (century < 0 || inCentury < 0 || month < 1 || month > 12 || dayOfMonth < 1) return -1;
  const year = century * 100 + inCentury;
  if (year === 0 || (dayOfMonth > 28 && dayOfMonth > lastOf(year, month))) return -1;
  return year * 10_000 + month * 100 + dayOfMonth;
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

function lastOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
