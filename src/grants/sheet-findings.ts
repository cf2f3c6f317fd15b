import type { Finding } from "../decisions/finding.js";
import { unitsOf } from "./exact-points.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { ItemPoints, ReviewRecord } from "./review-record.js";
import type { Rubric } from "./rubric.js";

type Reason = Finding<GrantFindingCode>;

/**
 * Holds a review against the rubric: no item above its most, none missing, no item that the rubric lacks.
 * Where the office counted every item (정량평가), there is nothing left to be judged and no sheet is missing.
 */
export function sheetFindings(rubric: Rubric, review: ReviewRecord): readonly Reason[] {
  const office = [
    ...tooHigh(rubric, review.office ?? [], { reviewer: "office" }),
    ...foreignTo(rubric.items, review.office ?? [], { reviewer: "office" }),
  ];
  if (review.sheets === undefined) return [...withoutSheets(rubric, review), ...office];
  const counted = new Set((review.office ?? []).map((one) => one.id));
  const perSheet = review.sheets.flatMap((sheet) => {
    const facts = { reviewer: sheet.reviewer };
    const expected = rubric.items.filter((item) => !counted.has(item.id)).map((item) => item.id);
    const lacking = expected.filter((id) => !sheet.items.some((one) => one.id === id));
    const items = rubric.items.filter(({ id }) => lacking.includes(id));
    const lacks = items.map(({ id }) => `points of ${sheet.reviewer} for ${id}`);
    const labels = items.map(({ name }) => name);
    const names = Object.fromEntries(items.map(({ name }, at) => [lacks[at], { ko: `${sheet.reviewer}: ${name}` }]));
    return [
      ...tooHigh(rubric, sheet.items, facts),
      ...foreignTo(
        rubric.items.filter((item) => !counted.has(item.id)),
        sheet.items,
        facts,
      ),
      ...(lacking.length === 0
        ? []
        : [{ ...found("sheet-incomplete", "unknown", { ...facts, items: lacking, labels, names }), missing: lacks }]),
    ];
  });
  const all = [...perSheet, ...office];
  return all.length > 0 ? all : [found("sheets-complete", "yes", { reviewers: review.sheets.length })];
}

/** What a review without sheets rests on: the mean alone, the office's counts, or nothing yet. */
function withoutSheets(rubric: Rubric, review: ReviewRecord): readonly Reason[] {
  if (review.mean !== undefined) return [found("mean-recorded", "yes", { mean: review.mean })];
  const counted = new Set(review.office?.map((one) => one.id));
  const all = rubric.items.length > 0 && rubric.items.every((item) => counted.has(item.id));
  return all
    ? [found("all-items-counted", "yes", { items: rubric.items.length })]
    : [{ ...found("sheets-missing", "unknown", {}), missing: ["sheets"] }];
}

/** Points for something that the rubric does not have. */
function foreignTo(
  known: readonly { readonly id: string }[],
  points: readonly ItemPoints[],
  facts: Reason["facts"],
): readonly Reason[] {
  const items = points.filter((one) => !known.some((it) => it.id === one.id)).map((one) => one.id);
  return items.length === 0 ? [] : [found("item-not-in-rubric", "no", { ...facts, items })];
}

function tooHigh(rubric: Rubric, points: readonly ItemPoints[], facts: Reason["facts"]): readonly Reason[] {
  return points.flatMap((one) => {
    const item = rubric.items.find((it) => it.id === one.id);
    if (item === undefined || unitsOf(one.points) <= unitsOf(item.max)) return [];
    return [
      found("points-above-item-maximum", "no", {
        ...facts,
        item: item.id,
        name: item.name,
        points: one.points,
        max: item.max,
      }),
    ];
  });
}

function found(code: GrantFindingCode, outcome: Reason["outcome"], facts: Reason["facts"]): Reason {
  return { code, outcome, citations: [], facts };
}
