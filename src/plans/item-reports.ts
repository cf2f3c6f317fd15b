import type { IsoDate } from "../time/iso-date.js";
import type { PlanItemId } from "./ids.js";
import type { PlanItem } from "./plan-item.js";
import type { ProgressReport } from "./progress-report.js";
import { ONE, toScaled } from "./scaled-decimal.js";
import type { StrategicPlan } from "./strategic-plan.js";

/** The items under which nothing else is listed, in the order of the plan: those that are worked on. Goals and the like beside the tree are not. */
export function lowestItems(plan: StrategicPlan, items: readonly PlanItem[] = []): PlanItem[] {
  const aside = new Set(plan.levels.filter((level) => level.aside).map((level) => level.key));
  const found: PlanItem[] = [];
  const open = items.filter((item) => !aside.has(item.level)).reverse();
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    const inner = item.items ?? [];
    if (inner.length === 0) found.push(item);
    for (let index = inner.length - 1; index >= 0; index--) open.push(inner[index] as PlanItem);
  }
  return found;
}

/** Of each item the reports of the last day up to `on`; several of one day are all kept. */
export function latestReports(
  reports: readonly ProgressReport[],
  on: IsoDate,
): ReadonlyMap<PlanItemId, readonly ProgressReport[]> {
  const found = new Map<PlanItemId, ProgressReport[]>();
  for (const report of reports) {
    if (report.asOf > on) continue;
    const known = found.get(report.itemId);
    const latest = known?.[0]?.asOf ?? "";
    if (known === undefined || report.asOf > latest) found.set(report.itemId, [report]);
    else if (report.asOf === latest) known.push(report);
  }
  return found;
}

/** Between which percentages an item stands, in billionths of a percent: 0 to 100 where nothing is reported. */
export function percentEnds(
  reports: readonly ProgressReport[],
  scaled: (decimal: string) => bigint = toScaled,
): { readonly least: bigint; readonly most: bigint } {
  if (reports.length === 0) return { least: 0n, most: 100n * ONE };
  let [least, most] = [100n * ONE, 0n];
  for (const { percent, state } of reports) {
    const stated =
      percent === undefined ? (state === "done" ? "100" : state === "not-started" ? "0" : undefined) : percent;
    const figure = stated === undefined ? undefined : scaled(stated);
    least = min(least, figure ?? 0n);
    most = max(most, figure ?? 100n * ONE);
  }
  return { least, most };
}

function min(a: bigint, b: bigint): bigint {
  if (a < b) return a;
  return b;
}

function max(a: bigint, b: bigint): bigint {
  if (a < b) return b;
  return a;
}
