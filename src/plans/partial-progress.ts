import { decimalQuotient } from "../quantities/decimal-of.js";
import { scopeKey, trimmedScope } from "./budget-cells.js";
import { type LevelTally, tallyPlan } from "./level-tally.js";
import type { PlanItem } from "./plan-item.js";
import type { ProgressQuestion } from "./progress-of.js";
import { ONE } from "./scaled-decimal.js";
import type { StrategicPlan } from "./strategic-plan.js";

/** Between which figures progress lies, in percent with two digits after the point. */
export interface PartialProgress {
  readonly least: string;
  readonly most: string;
}

/** Between which percentages an item stands, in billionths; `undefined` where it was cancelled, and is left out. */
type Ends = (item: PlanItem) => { readonly least: bigint; readonly most: bigint } | undefined;

/**
 * Between which figures the progress of a partly listed plan lies: what is not listed stands anywhere from 0 to 100 %. `undefined` where it cannot be told how
 * much is not listed.
 */
export function partialProgress(
  plan: StrategicPlan,
  root: StrategicPlan | PlanItem,
  listed: readonly PlanItem[],
  weighting: ProgressQuestion["weighting"],
  ends: Ends,
): PartialProgress | undefined {
  if (weighting === "weight") return undefined;
  const known = weighting === "count" ? countedAlike(plan, root, listed) : countedByMoney(plan, root, listed);
  if (known === undefined) return undefined;
  let [least, most, whole] = [0n, 0n, known.whole];
  let open = known.whole;
  for (const [item, weight] of known.weights) {
    const stands = ends(item);
    if (stands === undefined) {
      whole -= weight;
      open -= weight;
      continue;
    }
    const { least: low, most: high } = stands;
    least += low * weight;
    most += high * weight;
    open -= weight;
  }
  if (open < 0n || whole === 0n) return undefined;
  const figure = (sum: bigint): string => decimalQuotient(sum, whole * ONE, 2);
  return { least: figure(least), most: figure(most + open * 100n * ONE) };
}

/** What the items listed count for, and what all there are. */
interface Known {
  readonly weights: readonly (readonly [item: PlanItem, weight: bigint])[];
  readonly whole: bigint;
}

/** Items of the lowest level, against how many of it are announced. */
function countedAlike(
  plan: StrategicPlan,
  root: StrategicPlan | PlanItem,
  listed: readonly PlanItem[],
): Known | undefined {
  const tally = tallyPlan(plan);
  const tallies = root === plan ? tally.plan : tally.under(root as PlanItem);
  const announced = new Set(root.counts?.map((count) => count.level));
  const spoken = plan.levels.filter(
    (level, index) => !level.aside && (tallies[index]?.from !== "nothing" || announced.has(level.key)),
  );
  const key = spoken.at(-1)?.key;
  const counts = (item: StrategicPlan | PlanItem) => (item.counts ?? []).filter((count) => count.level === key);
  // an item of a higher level stands for those announced of it; where none is, it may be one of them itself
  if (listed.some((item) => item.level !== key && counts(item).length === 0)) return undefined;
  const found = tallies[plan.levels.findIndex((level) => level.key === key)];
  const whole = found && announcedOf(counts(root), found);
  if (whole === undefined) return undefined;
  return { weights: listed.filter((item) => item.level === key).map((item) => [item, 1n]), whole: BigInt(whole) };
}

/** How many there are in all, where that is told without extras. */
function announcedOf(counts: NonNullable<StrategicPlan["counts"]>, tally: LevelTally): number | undefined {
  if (tally.extra > 0 || tally.underExtra > 0) return undefined;
  if (tally.whole) return tally.known;
  const exact = new Set(counts.map(({ count, extra }) => (count.kind === "exact" && !extra ? count.count : undefined)));
  const [only] = exact;
  return exact.size === 1 ? only : undefined;
}

/** Items with their money, against all there is of it. */
function countedByMoney(
  plan: StrategicPlan,
  root: StrategicPlan | PlanItem,
  listed: readonly PlanItem[],
): Known | undefined {
  const totals =
    root === plan
      ? (plan.budget?.declared ?? [])
          .filter((one) => scopeKey(trimmedScope(plan, one.scope)) === scopeKey({}))
          .map((one) => one.amount)
      : [(root as PlanItem).amount];
  const exact = new Set(totals.map((amount) => (amount?.kind === "exact" ? amount.won : undefined)));
  const [whole] = exact;
  if (exact.size !== 1 || whole === undefined) return undefined;
  const weights = listed.flatMap((item) =>
    item.amount?.kind === "exact" ? [[item, BigInt(item.amount.won)] as const] : [],
  );
  return { weights, whole: BigInt(whole) };
}
