import type { Finding } from "../decisions/finding.js";
import { unitsOf } from "./exact-points.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { ItemPoints, ReviewRecord } from "./review-record.js";
import type { Rubric } from "./rubric.js";

type Reason = Finding<GrantFindingCode>;

/** Holds the sheets of a review against the rubric: no item above its most, none missing, none that the rubric lacks. */
export function sheetFindings(rubric: Rubric, review: ReviewRecord): readonly Reason[] {
  if (review.sheets === undefined) {
    if (review.mean !== undefined) return [found("mean-recorded", "yes", { mean: review.mean })];
    return [{ ...found("sheets-missing", "unknown", {}), missing: ["sheets"] }];
  }
  const counted = new Set((review.office ?? []).map((one) => one.id));
  const perSheet = review.sheets.flatMap((sheet) => {
    const facts = { reviewer: sheet.reviewer };
    const expected = rubric.items.filter((item) => !counted.has(item.id)).map((item) => item.id);
    const lacking = expected.filter((id) => !sheet.items.some((one) => one.id === id));
    const foreign = sheet.items.filter((one) => !expected.includes(one.id)).map((one) => one.id);
    const lacks = lacking.map((id) => `points of ${sheet.reviewer} for ${id}`);
    return [
      ...tooHigh(rubric, sheet.items, facts),
      ...(foreign.length === 0 ? [] : [found("item-not-in-rubric", "no", { ...facts, items: foreign })]),
      ...(lacking.length === 0
        ? []
        : [{ ...found("sheet-incomplete", "unknown", { ...facts, items: lacking }), missing: lacks }]),
    ];
  });
  const office = tooHigh(rubric, review.office ?? [], { reviewer: "office" });
  const all = [...perSheet, ...office];
  return all.length > 0 ? all : [found("sheets-complete", "yes", { reviewers: review.sheets.length })];
}

function tooHigh(rubric: Rubric, points: readonly ItemPoints[], facts: Reason["facts"]): readonly Reason[] {
  return points.flatMap((one) => {
    const item = rubric.items.find((it) => it.id === one.id);
    if (item === undefined || unitsOf(one.points) <= unitsOf(item.max)) return [];
    return [found("points-above-item-maximum", "no", { ...facts, item: item.id, points: one.points, max: item.max })];
  });
}

function found(code: GrantFindingCode, outcome: Reason["outcome"], facts: Reason["facts"]): Reason {
  return { code, outcome, citations: [], facts };
}
