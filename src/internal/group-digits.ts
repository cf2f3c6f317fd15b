/** A whole number with its digits in groups of three: 12,345. No `Intl`, whose output differs between systems. */
export function groupDigits(whole: number): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, ",");
}
