import type { Outcome } from "../decisions/outcome.js";
import type { IsoDate } from "../time/iso-date.js";
import type { CommitteeMember } from "./committee-member.js";
import { isCounted, isInBase } from "./member-facts.js";
import type { Quota } from "./quota.js";
import type { QuotaBound } from "./quota-bound.js";
import { quotaPlaces } from "./quota-places.js";

/** How a quota stands for some members. */
export interface QuotaStatus {
  /** Kept, broken, or not to be told. `"unsatisfiable"` where no composition of so many can keep it. */
  readonly status: Outcome | "unsatisfiable";
  /** The value that decides, where the quota looks at each sex or each residence. */
  readonly value?: string;
  /** Members counted for certain, and those who may have to be. */
  readonly counted: number;
  readonly maybe: number;
  /** Members it is a share of for certain, and those who may belong to them. */
  readonly base: number;
  readonly maybeBase: number;
  /** Bounds for the certain base, as whole members. */
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** Counts the members and compares: with facts unknown the answer is given only when no value of them could change it. */
export function quotaStatus(quota: Quota, members: readonly CommitteeMember[], on: IsoDate | undefined): QuotaStatus {
  const based = members.map((member) => isInBase(member, quota.base));
  const base = based.filter((one) => one === "yes").length;
  const maybeBase = based.filter((one) => one === "unknown").length;
  const { satisfiable, ...bounds } = quotaPlaces(quota, base);
  const all = valuesOf(quota, members).map((value) => one(quota, members, based, on, value));
  const worst = pick(all, "no") ??
    pick(all, "unknown") ??
    pick(all, "yes") ?? { status: "yes" as const, counted: 0, maybe: 0 };
  const status = maybeBase === 0 && !satisfiable ? "unsatisfiable" : worst.status;
  return { ...worst, status, base, maybeBase, ...bounds };
}

type Single = Pick<QuotaStatus, "value" | "counted" | "maybe"> & { readonly status: Outcome };

/** Of those with one status, the one with the most counted. */
function pick(all: readonly Single[], status: Outcome): Single | undefined {
  return all.filter((one) => one.status === status).sort((a, b) => b.counted - a.counted || b.maybe - a.maybe)[0];
}

/** The values that "each" ranges over. One nobody is known to have stands for those not known. */
function valuesOf({ counts }: Quota, members: readonly CommitteeMember[]): (string | undefined)[] {
  if (counts.of === "each-sex") return ["female", "male"];
  if (counts.of !== "each-residence") return [undefined];
  const known = [...new Set(members.flatMap(({ residence }) => (residence === undefined ? [] : [residence])))].sort();
  return members.some(({ residence }) => residence === undefined) ? [...known, undefined] : known;
}

function one(
  quota: Quota,
  members: readonly CommitteeMember[],
  based: readonly Outcome[],
  on: IsoDate | undefined,
  value: string | undefined,
): Single {
  const counted = members.map((member) => isCounted(member, quota.counts, on, value));
  const atMost = quota.atMost === undefined ? "yes" : within(quota.atMost, counted, based);
  const atLeast = quota.atLeast === undefined ? "yes" : reaches(quota.atLeast, counted, based);
  const status =
    atMost === "no" || atLeast === "no" ? "no" : atMost === "unknown" || atLeast === "unknown" ? "unknown" : "yes";
  const sure = counted.filter((outcome, index) => outcome === "yes" && based[index] === "yes").length;
  const possible = counted.filter((outcome, index) => outcome !== "no" && based[index] !== "no").length;
  return { status, ...(value === undefined ? {} : { value }), counted: sure, maybe: possible - sure };
}

/** Whether what is counted stays at or under the bound, whatever the unknown facts turn out to be. */
function within(bound: QuotaBound, counted: readonly Outcome[], based: readonly Outcome[]): Outcome {
  const [low, high, limit] = range(bound, counted, based);
  const most = "count" in bound || !bound.exclusive ? limit : limit - 1;
  return high <= most ? "yes" : low > most ? "no" : "unknown";
}

function reaches(bound: QuotaBound, counted: readonly Outcome[], based: readonly Outcome[]): Outcome {
  const [low, high, limit] = range(bound, counted, based);
  const least = "count" in bound || !bound.exclusive ? limit : limit + 1;
  return low >= least ? "yes" : high < least ? "no" : "unknown";
}

/** Least and greatest possible value of "counted minus share of base", in whole numbers, and what it is compared with. */
function range(bound: QuotaBound, counted: readonly Outcome[], based: readonly Outcome[]): [number, number, number] {
  const [weight, cost, limit] =
    "count" in bound ? [1, 0, bound.count] : [bound.share.denominator, bound.share.numerator, 0];
  let [low, high] = [0, 0];
  for (const [index, outcome] of counted.entries()) {
    const options: number[] = [];
    if (based[index] !== "yes") options.push(0);
    if (based[index] !== "no" && outcome !== "no") options.push(weight - cost);
    if (based[index] !== "no" && outcome !== "yes") options.push(-cost);
    low += Math.min(...options);
    high += Math.max(...options);
  }
  return [low, high, limit];
}
