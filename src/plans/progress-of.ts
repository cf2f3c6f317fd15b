import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { withoutValue } from "../internal/without-value.js";
import { decimalQuotient } from "../quantities/decimal-of.js";
import type { IsoDate } from "../time/iso-date.js";
import { compareCount } from "./compare-count.js";
import type { DeclaredCount } from "./declared-count.js";
import type { PlanFindingCode } from "./finding-code.js";
import type { PlanItemId } from "./ids.js";
import { latestReports, lowestItems, percentEnds } from "./item-reports.js";
import { type LevelTally, tallyPlan } from "./level-tally.js";
import { partialProgress } from "./partial-progress.js";
import type { PlanItem } from "./plan-item.js";
import type { ProgressReport } from "./progress-report.js";
import { ONE, scaler } from "./scaled-decimal.js";
import type { StrategicPlan } from "./strategic-plan.js";

/** How progress is rolled up. */
export interface ProgressQuestion {
  /** The day as of which it is told; later reports are passed over. */
  readonly on: IsoDate;
  /** What each item counts for: all alike (`count`), its money (`budget`), or its stated weight (`weight`). There is no usual one, so it is always stated. */
  readonly weighting: "count" | "budget" | "weight";
  /** Only this item, with what stands under it. Absent: the whole plan. */
  readonly under?: PlanItemId;
}

/** How far a plan has come. */
export interface PlanProgress {
  /** The progress in percent, two digits after the point, rounded half up (`57.30`). */
  readonly percent: string;
  /** What each item counted for. */
  readonly weighting: ProgressQuestion["weighting"];
  /** How many items it was rolled up from. */
  readonly items: number;
}

/**
 * Rolls the progress reported of the lowest items up into one figure, by the weighting asked for.
 *
 * An item that was not reported may stand anywhere from 0 to 100 %, and so may one under way without a figure: the answer
 * is then unknown, and the finding says between which figures it lies. A cancelled item is left out, and the finding says that this
 * is assumed. Where a plan announces items that it does not list, the answer is unknown as well; where it announces how many there are (or, by budget, how
 * much money there is in all), the finding says between which figures it lies.
 *
 * @param plan - The plan.
 * @param reports - Reports in any order; of each item the last one until the day counts.
 * @param question - The day and the weighting.
 *
 * @example
 * ```ts
 * import { ProgressReport, progressOf, StrategicPlan } from "dojeong/plans";
 * import { day } from "dojeong/time";
 *
 * const plan = StrategicPlan.parse({
 *   id: "plan", name: "계획", levels: [{ key: "task", name: "과제" }],
 *   items: [
 *     { id: "a", level: "task", name: "가", weight: "3" },
 *     { id: "b", level: "task", name: "나", weight: "1" },
 *   ],
 * });
 * const report = (itemId: string, percent: string) =>
 *   ProgressReport.parse({ itemId, asOf: "2024-12-31", state: "under-way", percent });
 * const on = day("2024-12-31");
 * const found = progressOf(plan, [report("a", "50"), report("b", "10")], { on, weighting: "weight" });
 * found.outcome === "yes" && found.value; // => { percent: "40.00", weighting: "weight", items: 2 }
 * const open = progressOf(plan, [report("a", "50")], { on, weighting: "count" });
 * open.outcome === "unknown" && [open.findings[0]?.facts["least"], open.findings[0]?.facts["most"]]; // => ["25.00", "75.00"]
 * ```
 */
export function progressOf(
  plan: StrategicPlan,
  reports: readonly ProgressReport[],
  question: ProgressQuestion,
): Decision<PlanProgress, PlanFindingCode> {
  const { on, weighting, under } = question;
  const lowest = lowestItems(plan, under === undefined ? plan.items : [itemWithId(plan, under)]);
  const byItem = latestReports(reports, on);
  const cancelled = new Set(
    lowest.filter((item) => reportsOf(byItem, item).some((report) => report.state === "cancelled")),
  );
  const counted = lowest.filter((item) => !cancelled.has(item));
  const about = { on, weighting, items: counted.length };
  const findings: Finding<PlanFindingCode>[] = [];
  if (cancelled.size > 0) {
    const facts = { on, items: [...cancelled].map((item) => item.name) };
    findings.push({ code: "cancelled-left-out", outcome: "yes", citations: [], facts, assumed: true });
  }
  const scaled = scaler();
  if (counted.length === 0 || lacksItems(plan, under)) {
    const ends = (item: PlanItem) => (cancelled.has(item) ? undefined : percentEnds(reportsOf(byItem, item), scaled));
    const missing = ["list-of-items"];
    const base = { outcome: "unknown", citations: [], missing } as const;
    const between = partialProgress(
      plan,
      under === undefined ? plan : itemWithId(plan, under),
      lowest,
      weighting,
      ends,
    );
    return withoutValue([
      ...findings,
      between === undefined
        ? { code: "items-not-listed", ...base, facts: about }
        : { code: "items-partly-listed", ...base, facts: { ...about, ...between } },
    ]);
  }
  const weights = counted.map((item) => weightOf(item, weighting, scaled));
  const total = weights.reduce<bigint>((sum, weight) => sum + (weight ?? 0n), 0n);
  const unweighted = counted.filter((_, index) => weights[index] === undefined).map((item) => item.name);
  if (unweighted.length > 0 || total === 0n) {
    const facts = { ...about, items: unweighted };
    const missing = [weighting === "budget" ? "budget-figure" : "weight"];
    return withoutValue([
      ...findings,
      { code: "weights-not-stated", outcome: "unknown", citations: [], facts, missing },
    ]);
  }
  let [least, most] = [0n, 0n];
  const untold: string[] = [];
  for (const [index, item] of counted.entries()) {
    const ends = percentEnds(reportsOf(byItem, item), scaled);
    const weight = weights[index] ?? 0n;
    least += ends.least * weight;
    most += ends.most * weight;
    if (ends.least !== ends.most) untold.push(item.name);
  }
  const [low, high] = [least, most].map((sum) => decimalQuotient(sum, total * ONE, 2)) as [string, string];
  if (least !== most) {
    const facts = { ...about, least: low, most: high, untold };
    const missing = ["progress-report"];
    return withoutValue([
      { code: "progress-not-reported", outcome: "unknown", citations: [], facts, missing },
      ...findings,
    ]);
  }
  const value = { percent: low, weighting, items: counted.length };
  return decide(
    [{ code: "progress-rolled-up", outcome: "yes", citations: [], facts: { ...about, percent: low } }, ...findings],
    () => value,
  );
}

function itemWithId(plan: StrategicPlan, id: PlanItemId): PlanItem {
  const open = [...(plan.items ?? [])];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    if (item.id === id) return item;
    for (const inner of item.items ?? []) open.push(inner);
  }
  throw new RangeError(`No item has this id: ${id}`);
}

function reportsOf(
  byItem: ReadonlyMap<PlanItemId, readonly ProgressReport[]>,
  item: PlanItem,
): readonly ProgressReport[] {
  return (item.id && byItem.get(item.id)) ?? [];
}

/** Whether items are announced that are not listed, or a list is partial, in the plan or under the item, however deep. */
function lacksItems(plan: StrategicPlan, under: PlanItemId | undefined): boolean {
  const tally = tallyPlan(plan);
  const root = under === undefined ? plan : itemWithId(plan, under);
  const open: (StrategicPlan | PlanItem)[] = [root];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (one.listing === "partial") return true;
    if (one.counts && lacksCounted(plan, one.counts, one === plan ? tally.plan : tally.under(one as PlanItem)))
      return true;
    for (const item of one.items ?? []) open.push(item);
  }
  return false;
}

function lacksCounted(plan: StrategicPlan, counts: readonly DeclaredCount[], tallies: readonly LevelTally[]): boolean {
  return counts.some((count) => {
    const level = plan.levels.findIndex((one) => one.key === count.level);
    const found = tallies[level];
    if (plan.levels[level]?.aside || found === undefined) return false;
    return found.from === "branches" || found.from === "both" || compareCount(count, found) !== "agrees";
  });
}

/** What an item counts for; `undefined` where it is not stated exactly. */
function weightOf(
  item: PlanItem,
  weighting: ProgressQuestion["weighting"],
  scaled: (decimal: string) => bigint,
): bigint | undefined {
  if (weighting === "count") return 1n;
  if (weighting === "weight") return item.weight === undefined ? undefined : scaled(item.weight);
  return item.amount?.kind === "exact" ? BigInt(item.amount.won) : undefined;
}
