import { dayKey } from "./day-key.js";
import type { Scalar } from "./scalar.js";
import type { Truth } from "./truth.js";

/** Answers a condition from one value. `whole` is the record that everything belongs to. */
export type ValueTest = (value: unknown, whole: unknown) => Truth;

/** How two ordered values are compared. */
export type OrderKind = "lt" | "lte" | "gt" | "gte";

/** Nothing can be told. */
export const untold: ValueTest = () => null;

/** Whether a fact is there. A number that is not one (NaN) is no fact. */
// biome-ignore lint/suspicious/noSelfCompare: only NaN differs from itself
export const isKnown: ValueTest = (value) => value !== undefined && value !== null && value === value;

/** Whether a fact is missing. */
export const isUnknown: ValueTest = (value, whole) => isKnown(value, whole) === false;

/** Whether a value is the one given. */
export function equals(wanted: Scalar): ValueTest {
  if (typeof wanted === "number")
    return (value) => (value === wanted ? true : typeof value === "number" && !Number.isNaN(value) ? false : null);
  if (typeof wanted === "string") return (value) => (typeof value === "string" ? value === wanted : null);
  return (value) => (typeof value === "boolean" ? value === wanted : null);
}

/** The opposite of a test. */
export function opposite(test: ValueTest): ValueTest {
  return (value, whole) => {
    const truth = test(value, whole);
    return truth === null ? null : !truth;
  };
}

/** Whether a number or a day stands on one side of another. */
export function ordered(kind: OrderKind, bound: Scalar): ValueTest {
  if (typeof bound === "number") return orderedNumber(kind, bound);
  const key = typeof bound === "string" ? dayKey(bound) : -1;
  return key < 0 ? untold : orderedDay(kind, key);
}

function orderedNumber(kind: OrderKind, bound: number): ValueTest {
  switch (kind) {
    case "lt":
      return (value) => (typeof value === "number" ? (value < bound ? true : value >= bound ? false : null) : null);
    case "lte":
      return (value) => (typeof value === "number" ? (value <= bound ? true : value > bound ? false : null) : null);
    case "gt":
      return (value) => (typeof value === "number" ? (value > bound ? true : value <= bound ? false : null) : null);
    default:
      return (value) => (typeof value === "number" ? (value >= bound ? true : value < bound ? false : null) : null);
  }
}

function orderedDay(kind: OrderKind, bound: number): ValueTest {
  switch (kind) {
    case "lt":
      return (value) => {
        const key = typeof value === "string" ? dayKey(value) : -1;
        return key < 0 ? null : key < bound;
      };
    case "lte":
      return (value) => {
        const key = typeof value === "string" ? dayKey(value) : -1;
        return key < 0 ? null : key <= bound;
      };
    case "gt":
      return (value) => {
        const key = typeof value === "string" ? dayKey(value) : -1;
        return key < 0 ? null : key > bound;
      };
    default:
      return (value) => {
        const key = typeof value === "string" ? dayKey(value) : -1;
        return key < 0 ? null : key >= bound;
      };
  }
}

/** Whether a number or a day lies between two of its kind, both included. */
export function lies(min: Scalar, max: Scalar): ValueTest {
  if (typeof min === "number" && typeof max === "number")
    return (value) => (typeof value === "number" && !Number.isNaN(value) ? value >= min && value <= max : null);
  const [first, last] = [typeof min === "string" ? dayKey(min) : -1, typeof max === "string" ? dayKey(max) : -1];
  if (first < 0 || last < 0) return betweenSorts(ordered("gte", min), ordered("lte", max));
  return (value) => {
    const key = typeof value === "string" ? dayKey(value) : -1;
    return key < 0 ? null : key >= first && key <= last;
  };
}

/** Bounds of two sorts, which binding may bring together: below the one that is of the value's sort it is no, as in SQL. */
function betweenSorts(low: ValueTest, high: ValueTest): ValueTest {
  return (value, whole) => (low(value, whole) === false || high(value, whole) === false ? false : null);
}

/** Whether a text begins with the given letters. */
export function begins(prefix: string): ValueTest {
  return (value) => (typeof value === "string" ? value.startsWith(prefix) : null);
}

/** Whether a value is one of some; short lists of texts are compared one by one. */
export function isOneOf(values: readonly Scalar[]): ValueTest {
  const [first] = values;
  if (first === undefined) return (value, whole) => (isKnown(value, whole) ? false : null);
  if (values.length === 1) return equals(first);
  if (typeof first === "string") return isOneText(values as readonly string[]);
  const set: ReadonlySet<unknown> = new Set(values);
  const type = typeof first;
  return (value) => (set.has(value) ? true : typeof value === type && !Number.isNaN(value) ? false : null);
}

function isOneText(values: readonly string[]): ValueTest {
  const [a, b, c, d] = values;
  if (values.length === 2) return (value) => (typeof value === "string" ? value === a || value === b : null);
  if (values.length === 3)
    return (value) => (typeof value === "string" ? value === a || value === b || value === c : null);
  if (values.length === 4)
    return (value) => (typeof value === "string" ? value === a || value === b || value === c || value === d : null);
  const set: ReadonlySet<unknown> = new Set(values);
  return (value) => (typeof value === "string" ? set.has(value) : null);
}

function isScalar(value: unknown): boolean {
  return typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && !Number.isNaN(value));
}

/** Compares two values that are both facts. */
export function related(kind: OrderKind | "eq" | "ne", left: unknown, right: unknown): Truth {
  if (typeof left !== typeof right || !isScalar(left) || !isScalar(right)) return null;
  if (kind === "eq") return left === right;
  if (kind === "ne") return left !== right;
  return ordered(kind, right as Scalar)(left, undefined);
}
