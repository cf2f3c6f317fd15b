import type { Finding } from "../decisions/finding.js";
import type { Ask } from "./ask.js";
import { unitsOf } from "./exact-points.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { ItemPoints } from "./review-record.js";
import type { Rubric, RubricAdjustment } from "./rubric.js";

/** What some bonuses or deductions add up to, in ten-thousandths. */
export interface Tally {
  /** What is sure. */
  readonly least: number;
  /** What it comes to if all that is open holds. */
  readonly most: number;
  /** Ids of those that surely count. */
  readonly given: readonly string[];
  /** Facts that decide on the others. */
  readonly missing: readonly string[];
  /** What was entered by hand and cannot stand. */
  readonly faults: readonly Finding<GrantFindingCode>[];
}

/**
 * Adds up the bonuses or deductions of a rubric. Where one has a condition, the facts decide on it: points entered by hand say
 * how many they are, never that they are due, so that against a condition that fails they are refused and with one that cannot be told they stay
 * open. Where it has none, the hand decides.
 */
export function tallied(
  rubric: Rubric,
  kind: "bonuses" | "deductions",
  byHand: readonly ItemPoints[],
  ask: Ask,
): Tally {
  const adjustments = rubric[kind] ?? [];
  let [least, most] = [0, 0];
  const given: string[] = [];
  const missing: string[] = [];
  const faults: Finding<GrantFindingCode>[] = [...strangers(adjustments, byHand)];
  for (const one of adjustments) {
    const hand = byHand.find((it) => it.id === one.id);
    const asked = one.when === undefined ? { truth: hand !== undefined, missing: [] } : ask(one.when);
    const points = Math.min(unitsOf(one.points), unitsOf(hand?.points ?? one.points));
    if (hand !== undefined) faults.push(...faultsOf(one, hand, asked.truth, rubric.citations ?? []));
    if (asked.truth === false || points === 0) continue;
    most += points;
    if (asked.truth === null) missing.push(...asked.missing);
    else {
      least += points;
      given.push(one.id);
    }
  }
  return { least, most, given, missing: [...new Set(missing)], faults };
}

/** Points given or taken for something that the rubric does not have. */
function strangers(
  known: readonly RubricAdjustment[],
  byHand: readonly ItemPoints[],
): readonly Finding<GrantFindingCode>[] {
  const items = byHand.filter((one) => !known.some((it) => it.id === one.id)).map((one) => one.id);
  const facts = { reviewer: "office", items };
  return items.length === 0 ? [] : [{ code: "item-not-in-rubric", outcome: "no", citations: [], facts }];
}

function faultsOf(
  one: RubricAdjustment,
  hand: ItemPoints,
  truth: boolean | null,
  citations: Finding["citations"],
): readonly Finding<GrantFindingCode>[] {
  const facts = { item: one.id, name: one.name, points: hand.points, max: one.points };
  const above: Finding<GrantFindingCode>[] =
    unitsOf(hand.points) > unitsOf(one.points)
      ? [{ code: "points-above-item-maximum", outcome: "no", citations, facts: { reviewer: "office", ...facts } }]
      : [];
  const against: Finding<GrantFindingCode>[] =
    truth === false && hand.points > 0 ? [{ code: "points-against-condition", outcome: "no", citations, facts }] : [];
  return [...above, ...against];
}
