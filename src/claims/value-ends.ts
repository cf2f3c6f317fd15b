import { dayNumber } from "../internal/civil-date.js";
import { endsOf } from "../quantities/agreement.js";
import { printedSpan } from "../quantities/printed-bounds-of.js";
import type { Quantity } from "../quantities/quantity.js";
import { spanOf } from "../quantities/span.js";
import type { PartialDate } from "../time/partial-date.js";
import { possibleDays } from "../time/possible-days.js";

/** What a value leaves open on a line of numbers: by its words alone, and by what they are usually meant to say. */
export interface ValueEnds {
  /** Figures and days are not compared with one another. */
  readonly scale: "figure" | "day";
  /** What the words guarantee. */
  readonly guaranteed: Ends;
  /** What they are usually meant to say. */
  readonly printed: Ends;
  /** Days that fit within the ends, where not every one does (a day of the month without its month). */
  readonly dayOfMonth?: number;
}

/** Both included; either may be infinite. */
export interface Ends {
  readonly min: number;
  readonly max: number;
}

const ANYTHING: Ends = { min: -Infinity, max: Infinity };

/** The ends of a sum, a count or a date; `undefined` where the value is none of these. */
export function valueEnds(value: unknown): ValueEnds | undefined {
  if (isQuantity(value)) {
    const span = spanOf(value);
    if (span === undefined) return { scale: "figure", guaranteed: ANYTHING, printed: ANYTHING };
    return { scale: "figure", guaranteed: endsOf(span), printed: printedSpan(span) };
  }
  return isPartialDate(value) ? dateEnds(value) : undefined;
}

function dateEnds(date: PartialDate): ValueEnds {
  const days = possibleDays(date);
  const open = date.precision === "day-of-month" ? { dayOfMonth: date.dayOfMonth } : {};
  if (days === undefined) return { scale: "day", guaranteed: ANYTHING, printed: ANYTHING, ...open };
  const printed = { min: dayNumber(days.earliest), max: dayNumber(days.latest) };
  const month = date.precision === "month-part" ? possibleDays({ ...date, precision: "month" }) : undefined;
  const guaranteed = month ? { min: dayNumber(month.earliest), max: dayNumber(month.latest) } : printed;
  return { scale: "day", guaranteed, printed, ...open };
}

const KINDS = [
  "exact",
  "about",
  "at-most",
  "at-least",
  "over",
  "under",
  "a-little-over",
  "range",
  "per-key",
  "undetermined",
];

/** Whether the value has the shape of a sum or a count. */
function isQuantity(value: unknown): value is Quantity {
  if (typeof value !== "object" || value === null || !("kind" in value)) return false;
  if (!KINDS.includes(String(value.kind))) return false;
  const figures = ["won", "count", "min", "max"].filter((name) => name in value);
  return figures.every((name) => typeof (value as Record<string, unknown>)[name] === "number")
    ? figures.length > 0 || value.kind === "undetermined" || value.kind === "per-key"
    : false;
}

const PRECISIONS = [
  "day",
  "month-part",
  "month",
  "quarter",
  "half-year",
  "year",
  "day-of-month",
  "relative",
  "not-announced",
];

/** Whether the value has the shape of a partial date. */
function isPartialDate(value: unknown): value is PartialDate {
  return (
    typeof value === "object" && value !== null && "precision" in value && PRECISIONS.includes(String(value.precision))
  );
}
