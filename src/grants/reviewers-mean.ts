import type { Finding } from "../decisions/finding.js";
import type { Ratio } from "../quantities/ratio.js";
import { meanOf, unitsOf } from "./exact-points.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { ReviewRecord, ReviewSheet } from "./review-record.js";
import type { Rubric } from "./rubric.js";

/** With how many reviewers the highest and the lowest are left out, where the rubric does not say: one must remain. */
const FEWEST = 3;

/** What several reviewers come to. */
export interface ReviewersMean {
  readonly mean: Ratio;
  /** Means of the items that do not depend on which of several equal sheets is left out. */
  readonly items: readonly { readonly item: string; readonly mean: Ratio }[];
  readonly leftOut: readonly string[];
}

/** The mean of some reviewers' sheets, one with the highest and one with the lowest total left out where the rubric says so. */
export function reviewersMean(rubric: Rubric, sheets: readonly ReviewSheet[]): ReviewersMean {
  const order = [...sheets].sort((a, b) => totalOf(a) - totalOf(b) || (a.reviewer < b.reviewer ? -1 : 1));
  const [lowest, highest] = [order[0], order[order.length - 1]];
  const drops = dropsFrom(rubric) <= sheets.length && lowest !== undefined && highest !== undefined;
  const kept = drops ? order.slice(1, -1) : order;
  const sum = kept.reduce((all, sheet) => all + totalOf(sheet), 0);
  const leftOut = drops ? [lowest, highest] : [];
  const candidates = leftOut.map((end) => order.filter((sheet) => totalOf(sheet) === totalOf(end)));
  const items = rubric.items.flatMap(({ id }) => {
    const same = candidates.every((equals) => new Set(equals.map((sheet) => pointsOf(sheet, id))).size === 1);
    const points = kept.reduce((all, sheet) => all + pointsOf(sheet, id), 0);
    return same ? [{ item: id, mean: meanOf(points, kept.length) }] : [];
  });
  return { mean: meanOf(sum, kept.length), items, leftOut: leftOut.map((sheet) => sheet.reviewer) };
}

/** Tells where it rests on our own default how many reviewers it takes. */
export function reviewersFindings(rubric: Rubric, review: ReviewRecord): readonly Finding<GrantFindingCode>[] {
  const { reviewers } = rubric;
  const count = review.sheets?.length;
  if (reviewers?.drop !== "highest-and-lowest" || count === undefined) return [];
  const from = dropsFrom(rubric);
  const { leftOut } = reviewersMean(rubric, review.sheets ?? []);
  const facts = { reviewers: count, from, leftOut };
  const code = count >= from ? "highest-and-lowest-left-out" : "too-few-to-leave-out";
  // With four and more nobody reads the rule otherwise; with two or three a rubric had better say what it means.
  const assumed = reviewers.dropFrom === undefined && count <= FEWEST ? ({ assumed: true } as const) : {};
  return [{ code, outcome: "yes", citations: rubric.citations ?? [], facts, ...assumed }];
}

function dropsFrom({ reviewers }: Rubric): number {
  return reviewers === undefined || reviewers.drop === "none" ? Infinity : (reviewers.dropFrom ?? FEWEST);
}

function totalOf(sheet: ReviewSheet): number {
  return sheet.items.reduce((sum, one) => sum + unitsOf(one.points), 0);
}

function pointsOf(sheet: ReviewSheet, item: string): number {
  return unitsOf(sheet.items.find((one) => one.id === item)?.points ?? 0);
}
