const DAY = "(MO|TU|WE|TH|FR|SA|SU)";

/** What each part of a rule may say (RFC 5545, 3.3.10), of those that name days. */
const PARTS: Readonly<Record<string, (value: string) => boolean>> = {
  FREQ: matches(/^(DAILY|WEEKLY|MONTHLY|YEARLY)$/),
  INTERVAL: matches(/^[1-9]\d{0,3}$/),
  COUNT: matches(/^[1-9]\d{0,9}$/),
  UNTIL: matches(/^\d{8}(T\d{6}Z?)?$/),
  WKST: matches(new RegExp(`^${DAY}$`)),
  BYDAY: each((one) => {
    const match = new RegExp(`^([+-]?\\d{1,2})?${DAY}$`).exec(one);
    return match !== null && (match[1] === undefined || isWithin(match[1], 53));
  }),
  BYMONTHDAY: each((one) => isWithin(one, 31)),
  BYYEARDAY: each((one) => isWithin(one, 366)),
  BYWEEKNO: each((one) => isWithin(one, 53)),
  BYSETPOS: each((one) => isWithin(one, 366)),
  BYMONTH: each((one) => isWithin(one, 12) && !/^[+-]/.test(one)),
};

/**
 * Whether every part of a rule is one that RFC 5545 knows and says what it may. The library that expands rules passes
 * over what it does not know and over numbers out of range, and would name days that nobody asked for.
 */
export function isWellFormed(rule: string): boolean {
  const seen = new Set<string>();
  for (const part of rule.split(";")) {
    const [name = "", value, ...rest] = part.split("=");
    const allows = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
    if (allows === undefined || value === undefined || rest.length > 0 || seen.has(name) || !allows(value))
      return false;
    seen.add(name);
  }
  return seen.has("FREQ");
}

function matches(pattern: RegExp): (value: string) => boolean {
  return (value) => pattern.test(value);
}

function each(allows: (one: string) => boolean): (value: string) => boolean {
  return (value) => value.split(",").every(allows);
}

/** A whole number from 1, or from -1 down, no further from 0 than the limit. */
function isWithin(text: string, limit: number): boolean {
  if (!/^[+-]?\d{1,3}$/.test(text)) return false;
  const size = Math.abs(Number(text));
  return size >= 1 && size <= limit;
}
