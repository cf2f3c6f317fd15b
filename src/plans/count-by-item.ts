import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { withoutValue } from "../internal/without-value.js";
import type { PlanFindingCode } from "./finding-code.js";
import type { PlanItemId } from "./ids.js";
import { inBothLanguages } from "./in-both-languages.js";
import { tallyPlan } from "./level-tally.js";
import type { PlanItem } from "./plan-item.js";
import type { StrategicPlan } from "./strategic-plan.js";

/** How many items of one level stand under an item of another. */
export interface ItemCount {
  /** Id of the item, where it has one. */
  readonly id?: PlanItemId;
  /** Its name. */
  readonly name: string;
  /** Present where it is listed beside those that are counted. */
  readonly extra?: true;
  /** How many stand under it. */
  readonly count: number;
}

/** How many items of one level stand under those of another, in all. */
export interface CountSplit {
  /** Each item, in the order of the plan. */
  readonly items: readonly ItemCount[];
  /** Together, those under extras left out. */
  readonly main: number;
  /** Together, those under extras included. */
  readonly all: number;
}

/**
 * How the items of one level are spread over those of another (과제 by 전략): by what is listed, or by the counts
 * announced for each.
 *
 * @param plan - The plan.
 * @param counted - Key of the level that is counted.
 * @param over - Key of the level it is spread over.
 * @returns Unknown where the spread of a single one was not reported: of 15 tasks over 3 strategies no part can be told.
 * @throws RangeError when the plan has no such levels in this order.
 *
 * @example
 * ```ts
 * import { countByItem, StrategicPlan } from "dojeong/plans";
 *
 * const plan = StrategicPlan.parse({
 *   id: "tourism-7",
 *   name: "전북권 관광개발계획",
 *   levels: [{ key: "strategy", name: "전략" }, { key: "project", name: "사업" }],
 *   items: [
 *     { level: "strategy", name: "거점", counts: [{ level: "project", count: { kind: "exact", count: 15 } }] },
 *     { level: "strategy", name: "신규 조성", extra: true, counts: [{ level: "project", count: { kind: "exact", count: 1 } }] },
 *   ],
 * });
 * const split = countByItem(plan, "project", "strategy");
 * split.outcome === "yes" && [split.value.main, split.value.all]; // => [15, 16]
 * ```
 */
export function countByItem(plan: StrategicPlan, counted: string, over: string): Decision<CountSplit, PlanFindingCode> {
  const level = plan.levels.findIndex((one) => one.key === counted);
  const above = plan.levels.findIndex((one) => one.key === over);
  if (level < 0 || above < 0 || level <= above) {
    throw new RangeError(`Not a level below another: ${counted}, ${over}`);
  }
  const tally = tallyPlan(plan);
  const items: ItemCount[] = [];
  const untold: string[] = [];
  for (const item of itemsOf(plan, over)) {
    const announced = exactCount(item, counted);
    const under = tally.under(item)[level];
    const count = under?.whole ? under.known : announced;
    if (count === undefined) untold.push(item.name);
    else
      items.push({
        ...(item.id ? { id: item.id } : {}),
        name: item.name,
        ...(item.extra ? { extra: true } : {}),
        count,
      });
  }
  const [below, spread] = [plan.levels[level], plan.levels[above]];
  const names = {
    counted: below ? inBothLanguages(below) : counted,
    over: spread ? inBothLanguages(spread) : over,
  };
  if (untold.length > 0 || items.length === 0) {
    const facts = { ...names, told: items.length, untold };
    const missing = ["split-of-count"];
    return withoutValue([{ code: "split-not-reported", outcome: "unknown", citations: [], facts, missing }]);
  }
  const sum = (some: readonly ItemCount[]) => some.reduce((total, one) => total + one.count, 0);
  const value = { items, main: sum(items.filter((one) => !one.extra)), all: sum(items) };
  const facts = { ...names, main: value.main, all: value.all };
  return decide([{ code: "split-known", outcome: "yes", citations: [], facts }], () => value);
}

function itemsOf(plan: StrategicPlan, level: string): PlanItem[] {
  const found: PlanItem[] = [];
  const open = [...(plan.items ?? [])].reverse();
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    if (item.level === level) found.push(item);
    const inner = item.items ?? [];
    for (let index = inner.length - 1; index >= 0; index--) open.push(inner[index] as PlanItem);
  }
  return found;
}

/** The number announced for an item, where it is exact and announced once or in agreement. */
function exactCount(item: PlanItem, level: string): number | undefined {
  const counts = (item.counts ?? []).filter((one) => one.level === level);
  const numbers = new Set(
    counts.map(({ count, extra = 0 }) => (count.kind === "exact" ? count.count + extra : undefined)),
  );
  return numbers.size === 1 ? [...numbers][0] : undefined;
}
