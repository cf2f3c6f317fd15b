import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { withoutValue } from "../internal/without-value.js";
import type {
  Cadence,
  IrregularCadence,
  MonthlyDayCadence,
  MonthlyWeekdayCadence,
  UnannouncedCadence,
  WeeklyCadence,
} from "./cadence.js";
import type { ForumFindingCode } from "./finding-code.js";

const DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

/**
 * Writes a cadence that fixes its days as a recurrence rule of RFC 5545 (the value of `RRULE`, without `DTSTART`).
 *
 * @param cadence - How often, as announced.
 * @returns No where it fixes no days: twice a month has no rule.
 *
 * @example
 * ```ts
 * import { recurrenceRuleOf } from "dojeong/forums";
 *
 * const rule = recurrenceRuleOf({ kind: "monthly-weekday", weeks: [4], weekday: 3 });
 * rule.outcome === "yes" && rule.value; // => "FREQ=MONTHLY;BYDAY=4WE"
 * recurrenceRuleOf({ kind: "times-per", times: 2, per: "month" }).outcome; // => "no"
 * ```
 */
export function recurrenceRuleOf(cadence: Cadence): Decision<string, ForumFindingCode> {
  const facts = { cadence: { ...cadence } };
  const rule = ruleOf(cadence);
  if (rule !== undefined) {
    return decide([{ code: "rule-made", outcome: "yes", citations: [], facts: { ...facts, rule } }], () => rule);
  }
  return withoutValue<ForumFindingCode>([
    cadence.kind === "not-announced"
      ? { code: "cadence-not-announced", outcome: "unknown", citations: [], facts, missing: ["cadence"] }
      : { code: "days-not-fixed", outcome: "no", citations: [], facts },
  ]);
}

function ruleOf(cadence: Cadence): string | undefined {
  switch (cadence.kind) {
    case "weekly": {
      const days = [...cadence.weekdays].sort((a, b) => a - b).map(dayName);
      return `FREQ=WEEKLY${interval(cadence.everyWeeks)}${byMonth(cadence)};BYDAY=${days.join(",")}`;
    }
    case "monthly-weekday": {
      const days = [...cadence.weeks].sort(fromTheStart).map((week) => `${week}${dayName(cadence.weekday)}`);
      return `FREQ=MONTHLY${interval(cadence.everyMonths)}${byMonth(cadence)};BYDAY=${days.join(",")}`;
    }
    case "monthly-day": {
      const days = [...cadence.days].sort(fromTheStart);
      return `FREQ=MONTHLY${interval(cadence.everyMonths)}${byMonth(cadence)};BYMONTHDAY=${days.join(",")}`;
    }
    default:
      return undefined;
  }
}

function interval(every = 1): string {
  return every === 1 ? "" : `;INTERVAL=${every}`;
}

function byMonth({ months }: { readonly months?: readonly number[] }): string {
  return months === undefined ? "" : `;BYMONTH=${[...months].sort((a, b) => a - b).join(",")}`;
}

/** Those counted from the end stand last. */
function fromTheStart(a: number, b: number): number {
  return (a < 0 ? 100 : a) - (b < 0 ? 100 : b);
}

function dayName(weekday: number): string {
  return DAYS[weekday - 1] ?? "";
}

/**
 * Reads a recurrence rule of RFC 5545 as a cadence.
 *
 * @param rule - The value of `RRULE`, with or without the name of the property.
 * @returns Unknown where the rule says more than a cadence can (`UNTIL`, `COUNT`, `BYSETPOS`, a yearly rule); it can still be planned with.
 *
 * @example
 * ```ts
 * import { cadenceOfRule } from "dojeong/forums";
 *
 * const cadence = cadenceOfRule("RRULE:FREQ=WEEKLY;BYDAY=WE");
 * cadence.outcome === "yes" && cadence.value; // => { kind: "weekly", weekdays: [3] }
 * cadenceOfRule("FREQ=YEARLY;BYMONTH=1").outcome; // => "unknown"
 * ```
 */
export function cadenceOfRule(rule: string): Decision<Cadence, ForumFindingCode> {
  const cadence = cadenceOf(rule);
  if (cadence !== undefined) {
    return decide([{ code: "rule-read", outcome: "yes", citations: [], facts: { rule } }], () => cadence);
  }
  const missing = ["cadence"];
  return withoutValue([{ code: "rule-beyond-cadence", outcome: "unknown", citations: [], facts: { rule }, missing }]);
}

function cadenceOf(rule: string): Cadence | undefined {
  const parts = partsOf(rule);
  if (parts === undefined) return undefined;
  const every = wholeFrom1(parts.get("INTERVAL") ?? "1");
  const known = ["FREQ", "INTERVAL", "BYMONTH", "BYDAY", "BYMONTHDAY", "WKST"];
  if (every === undefined || [...parts.keys()].some((name) => !known.includes(name))) return undefined;
  const cadence = cadenceWithoutMonths(parts, every);
  const byMonth = parts.get("BYMONTH");
  if (cadence === undefined || byMonth === undefined) return cadence;
  const months = byMonth.split(",").map((one) => wholeFrom1(one) ?? 13);
  if (months.some((month) => month > 12) || new Set(months).size < months.length) return undefined;
  return { ...cadence, months };
}

function cadenceWithoutMonths(
  parts: ReadonlyMap<string, string>,
  every: number,
): Exclude<Cadence, IrregularCadence | UnannouncedCadence> | undefined {
  const [freq, days, monthDays] = [parts.get("FREQ"), parts.get("BYDAY"), parts.get("BYMONTHDAY")];
  if (freq === "WEEKLY" && days !== undefined && monthDays === undefined && (parts.get("WKST") ?? "MO") === "MO") {
    return weekly(days, every);
  }
  if (freq !== "MONTHLY" || (days === undefined) === (monthDays === undefined)) return undefined;
  return days === undefined ? monthlyDay(monthDays ?? "", every) : monthlyWeekday(days, every);
}

function partsOf(rule: string): ReadonlyMap<string, string> | undefined {
  const parts = new Map<string, string>();
  for (const part of rule
    .trim()
    .replace(/^RRULE:/i, "")
    .split(";")) {
    const [name, value, ...rest] = part.toUpperCase().split("=");
    if (!name || !value || rest.length > 0 || parts.has(name)) return undefined;
    parts.set(name, value);
  }
  return parts;
}

function weekly(text: string, every: number): WeeklyCadence | undefined {
  const weekdays = text.split(",").map((name) => DAYS.indexOf(name as (typeof DAYS)[number]) + 1);
  if (weekdays.includes(0) || new Set(weekdays).size < weekdays.length) return undefined;
  return { kind: "weekly", weekdays, ...(every === 1 ? {} : { everyWeeks: every }) };
}

function monthlyWeekday(text: string, every: number): MonthlyWeekdayCadence | undefined {
  const days = text.split(",").map((one) => /^\+?(-1|[1-5])(MO|TU|WE|TH|FR|SA|SU)$/.exec(one));
  const weeks = days.map((match) => Number(match?.[1]));
  const names = new Set(days.map((match) => match?.[2]));
  const [name] = names;
  if (name === undefined || names.size > 1 || weeks.some(Number.isNaN) || new Set(weeks).size < weeks.length)
    return undefined;
  const weekday = DAYS.indexOf(name as (typeof DAYS)[number]) + 1;
  return { kind: "monthly-weekday", weeks, weekday, ...(every === 1 ? {} : { everyMonths: every }) };
}

function monthlyDay(text: string, every: number): MonthlyDayCadence | undefined {
  const days = text.split(",").map((one) => (one === "-1" ? -1 : wholeFrom1(one)));
  if (days.some((day) => day === undefined || day > 31) || new Set(days).size < days.length) return undefined;
  return { kind: "monthly-day", days: days as number[], ...(every === 1 ? {} : { everyMonths: every }) };
}

function wholeFrom1(text: string): number | undefined {
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
}
