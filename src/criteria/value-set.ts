import type { LeafCriterion } from "./criterion.js";
import { isDay } from "./is-day.js";
import type { Scalar } from "./scalar.js";

/** A stretch of numbers or days. An end that is left out is open. */
interface Stretch {
  readonly low?: number | string;
  readonly lowIncluded: boolean;
  readonly high?: number | string;
  readonly highIncluded: boolean;
}

/** The values of one field for which a condition says yes. */
export type ValueSet =
  | { readonly sort: "number" | "day"; readonly stretches: readonly Stretch[] }
  /** These values, or all but these. */
  | { readonly sort: "text" | "boolean"; readonly values: ReadonlySet<Scalar>; readonly except: boolean };

/** The set of a condition that compares with constants; nothing for the others. */
export function valueSetOf(node: LeafCriterion): ValueSet | undefined {
  switch (node.kind) {
    case "eq":
      return typeof node.value === "object" ? undefined : ofValues([node.value]);
    case "ne":
      return typeof node.value === "object" ? undefined : complement(ofValues([node.value]));
    case "in":
      return "parameter" in node.values || node.values.length === 0 ? undefined : ofValues(node.values);
    case "lt":
    case "lte":
      return stretch(undefined, node.value, node.kind === "lte");
    case "gt":
    case "gte":
      return stretch(node.value, undefined, node.kind === "gte");
    case "between":
      return stretch(node.min, node.max, true);
    default:
      return undefined;
  }
}

function stretch(low: unknown, high: unknown, included: boolean): ValueSet | undefined {
  const ends = [low, high].filter((it) => it !== undefined);
  const sort = ends.every((it) => typeof it === "number") ? "number" : ends.every(isDay) ? "day" : undefined;
  if (sort === undefined) return undefined;
  const one = { lowIncluded: included, highIncluded: included } as const;
  return { sort, stretches: [{ ...one, low: low as Stretch["low"], high: high as Stretch["high"] }] };
}

function ofValues(values: readonly Scalar[]): ValueSet {
  const sort = values.every((it) => typeof it === "number") ? "number" : values.every(isDay) ? "day" : undefined;
  if (sort === undefined)
    return { sort: typeof values[0] === "boolean" ? "boolean" : "text", values: new Set(values), except: false };
  const points = values as readonly (number | string)[];
  return {
    sort,
    stretches: merged(points.map((it) => ({ low: it, high: it, lowIncluded: true, highIncluded: true }))),
  };
}

/** All values of the sort that are not in the set. */
export function complement(set: ValueSet): ValueSet {
  if ("values" in set) return { ...set, except: !set.except };
  const gaps: Stretch[] = [];
  let low: Pick<Stretch, "low" | "lowIncluded"> = { lowIncluded: false };
  for (const it of set.stretches) {
    if (it.low !== undefined) gaps.push({ ...low, high: it.low, highIncluded: !it.lowIncluded });
    if (it.high === undefined) return { ...set, stretches: gaps };
    low = { low: it.high, lowIncluded: !it.highIncluded };
  }
  return { ...set, stretches: [...gaps, { ...low, highIncluded: false }] };
}

/** What belongs to any of some sets of one sort. */
export function union(sets: readonly ValueSet[]): ValueSet {
  const [first] = sets as [ValueSet, ...ValueSet[]];
  if (!("values" in first)) {
    const all = sets.flatMap((it) => ("stretches" in it ? it.stretches : []));
    return { ...first, stretches: merged(all) };
  }
  const named = sets.filter((it) => "values" in it);
  const listed = new Set(named.filter((it) => !it.except).flatMap((it) => [...it.values]));
  const excepting = named.filter((it) => it.except).sort((one, other) => one.values.size - other.values.size);
  const [smallest] = excepting;
  if (smallest === undefined) return { ...first, values: listed, except: false };
  const left = [...smallest.values].filter((it) => !listed.has(it) && excepting.every((set) => set.values.has(it)));
  return { ...first, values: new Set(left), except: true };
}

/** What belongs to all of some sets of one sort. */
export function intersection(sets: readonly ValueSet[]): ValueSet {
  return complement(union(sets.map(complement)));
}

/** Whether no value belongs to it. */
export function isEmpty(set: ValueSet): boolean {
  if ("values" in set) return !set.except ? set.values.size === 0 : set.sort === "boolean" && set.values.size === 2;
  return set.stretches.length === 0;
}

/** Whether every value of the one belongs to the other. */
export function isWithin(one: ValueSet, other: ValueSet): boolean {
  return one.sort === other.sort && isEmpty(intersection([one, complement(other)]));
}

function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const full = stretches.filter((it) => !isHollow(it)).sort(byLow);
  const out: Stretch[] = [];
  for (const it of full) {
    const last = out.at(-1);
    if (last === undefined || !touches(last, it)) out.push(it);
    else if (reachesFurther(it, last)) out[out.length - 1] = { ...last, high: it.high, highIncluded: it.highIncluded };
  }
  return out;
}

function isHollow({ low, lowIncluded, high, highIncluded }: Stretch): boolean {
  if (low === undefined || high === undefined) return false;
  return low > high || (low === high && !(lowIncluded && highIncluded));
}

function byLow(one: Stretch, other: Stretch): number {
  if (one.low === undefined || other.low === undefined)
    return one.low === other.low ? 0 : one.low === undefined ? -1 : 1;
  if (one.low !== other.low) return one.low < other.low ? -1 : 1;
  return Number(other.lowIncluded) - Number(one.lowIncluded);
}

function touches(before: Stretch, after: Stretch): boolean {
  if (before.high === undefined || after.low === undefined) return true;
  return after.low < before.high || (after.low === before.high && (after.lowIncluded || before.highIncluded));
}

function reachesFurther(it: Stretch, last: Stretch): boolean {
  if (last.high === undefined) return false;
  if (it.high === undefined || it.high > last.high) return true;
  return it.high === last.high && it.highIncluded;
}
