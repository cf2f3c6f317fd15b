import { dayNumber, isCivilDate } from "../internal/civil-date.js";
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

/** The ends of a sum, a count or a date, qualified or plain; `undefined` where the value is none of these. */
export function valueEnds(value: unknown): ValueEnds | undefined {
  if (typeof value === "number" && Number.isFinite(value)) return point("figure", value);
  if (typeof value === "string" && isCivilDate(value)) return point("day", dayNumber(value));
  if (isQuantity(value)) {
    const span = spanOf(value);
    if (span === undefined) return { scale: "figure", guaranteed: ANYTHING, printed: ANYTHING };
    return { scale: "figure", guaranteed: endsOf(span), printed: printedSpan(span) };
  }
  return isPartialDate(value) ? dateEnds(value) : undefined;
}

function point(scale: ValueEnds["scale"], at: number): ValueEnds {
  const ends = { min: at, max: at };
  return { scale, guaranteed: ends, printed: ends };
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

/** The fields that each kind of figure, and each precision of a date, has at least. */
const FIGURE_FIELDS: Readonly<Record<Quantity["kind"], readonly (readonly string[])[]>> = {
  exact: [["won"], ["count"]],
  about: [["won"], ["count"]],
  "at-most": [["won"], ["count"]],
  "at-least": [["won"], ["count"]],
  over: [["won"], ["count"]],
  under: [["won"], ["count"]],
  "a-little-over": [["won"], ["count"]],
  range: [["min", "max"]],
  "per-key": [["key", "amounts"]],
  undetermined: [[]],
};
const DATE_FIELDS: Readonly<Record<PartialDate["precision"], readonly (readonly string[])[]>> = {
  day: [["on"]],
  "month-part": [["year", "month", "part"]],
  month: [["year", "month"]],
  quarter: [["year", "quarter"]],
  "half-year": [["year", "half"]],
  year: [["year"]],
  "day-of-month": [["dayOfMonth"]],
  relative: [["to", "side"]],
  "not-announced": [[]],
};

function isQuantity(value: unknown): value is Quantity {
  return hasShape(value, "kind", FIGURE_FIELDS);
}

function isPartialDate(value: unknown): value is PartialDate {
  return hasShape(value, "precision", DATE_FIELDS);
}

/** Whether a value names one of the shapes and has the fields of it. */
function hasShape(
  value: unknown,
  tag: string,
  shapes: Readonly<Record<string, readonly (readonly string[])[]>>,
): boolean {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, tag)) return false;
  const name = String((value as Readonly<Record<string, unknown>>)[tag]);
  const ways = Object.hasOwn(shapes, name) ? (shapes[name] ?? []) : [];
  return ways.some((fields) => fields.every((field) => Object.hasOwn(value, field)));
}
