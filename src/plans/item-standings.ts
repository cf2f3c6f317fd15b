import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { dayNumber } from "../internal/civil-date.js";
import type { IsoDate } from "../time/iso-date.js";
import { possibleDays } from "../time/possible-days.js";
import type { PlanFindingCode } from "./finding-code.js";
import type { PlanItemId } from "./ids.js";
import { latestReports, lowestItems, percentEnds } from "./item-reports.js";
import type { PlanItem } from "./plan-item.js";
import type { ProgressReport } from "./progress-report.js";
import { ONE } from "./scaled-decimal.js";
import type { StrategicPlan } from "./strategic-plan.js";

/** When an item counts as at risk. There is no usual measure, so it is always stated; at least one of the two. */
export interface RiskRule {
  /** Not done, and due within so many days, the day itself counting as 0. */
  readonly withinDays?: number;
  /** Reported more than so many percentage points behind the share of its time that has passed. */
  readonly behindPoints?: number;
}

/** Where one item of a plan stands on a day. */
export interface ItemStanding {
  /** Its id, where it has one. */
  readonly id?: PlanItemId;
  /** Its name. */
  readonly name: string;
  /** Whether it is overdue: past its last day, and known not to have been done. */
  readonly overdue: Decision<never, PlanFindingCode>;
  /** Whether it is at risk under the rule; an overdue one is no longer at risk. */
  readonly atRisk: Decision<never, PlanFindingCode>;
}

/**
 * Which items of a plan are overdue on a day, and which are at risk under a stated rule. Only the lowest items are judged: those under which nothing
 * else is listed.
 *
 * An item of which nothing was reported since it was due may have been done: that is unknown, not overdue.
 *
 * @param plan - The plan with its due dates.
 * @param reports - Reports in any order; later ones than the day are passed over.
 * @param on - The day.
 * @param rule - When an item counts as at risk.
 * @returns One standing for each item, in the order of the plan.
 *
 * @example
 * ```ts
 * import { itemStandings, ProgressReport, StrategicPlan } from "dojeong/plans";
 * import { day } from "dojeong/time";
 *
 * const dueOn = { precision: "day", on: "2024-12-31" };
 * const plan = StrategicPlan.parse({
 *   id: "plan", name: "계획", levels: [{ key: "task", name: "과제" }],
 *   items: [{ id: "a", level: "task", name: "가", dueOn }, { id: "b", level: "task", name: "나", dueOn }],
 * });
 * const late = ProgressReport.parse({ itemId: "a", asOf: "2025-01-10", state: "under-way", percent: "90" });
 * itemStandings(plan, [late], day("2025-01-15"), { withinDays: 30 }).map((it) => it.overdue.outcome); // => ["yes", "unknown"]
 * itemStandings(plan, [], day("2024-12-31"), { withinDays: 30 }).map((it) => it.overdue.outcome); // => ["no", "no"]
 * ```
 */
export function itemStandings(
  plan: StrategicPlan,
  reports: readonly ProgressReport[],
  on: IsoDate,
  rule: RiskRule,
): readonly ItemStanding[] {
  if (rule.withinDays === undefined && rule.behindPoints === undefined)
    throw new RangeError("No measure of risk is stated");
  const byItem = latestReports(reports, on);
  const clock = { on, numbers: new Map<string, number>() };
  return lowestItems(plan, plan.items).map((item) => {
    const known = (item.id && byItem.get(item.id)) ?? [];
    const overdue = overdueFinding(item, known, clock);
    const standing = {
      name: item.name,
      overdue: decided(overdue),
      atRisk: decided(riskFinding(item, known, clock, rule, overdue)),
    };
    return item.id === undefined ? standing : { id: item.id, ...standing };
  });
}

/** The day asked about, and the numbers of days already worked out: many items share their dates. */
interface Clock {
  readonly on: IsoDate;
  readonly numbers: Map<string, number>;
}

function numberOf(clock: Clock, date: IsoDate): number {
  const known = clock.numbers.get(date);
  if (known !== undefined) return known;
  const number = dayNumber(date);
  clock.numbers.set(date, number);
  return number;
}

/** The decision that one finding makes. */
function decided(finding: Finding<PlanFindingCode>): Decision<never, PlanFindingCode> {
  const { outcome, missing = [] } = finding;
  return outcome === "unknown" ? { outcome, missing, findings: [finding] } : { outcome, findings: [finding] };
}

/** What is over: done, or cancelled; all reports of the last day say so. */
function finished(item: PlanItem, known: readonly ProgressReport[]): Finding<PlanFindingCode> | undefined {
  const [first] = known;
  if (first === undefined) return undefined;
  const facts = { item: item.name, asOf: first.asOf };
  if (known.every((report) => report.state === "done"))
    return { code: "item-done", outcome: "no", citations: [], facts };
  return known.every((report) => report.state === "cancelled")
    ? { code: "item-cancelled", outcome: "no", citations: [], facts }
    : undefined;
}

function overdueFinding(item: PlanItem, known: readonly ProgressReport[], clock: Clock): Finding<PlanFindingCode> {
  const { on } = clock;
  const over = finished(item, known);
  if (over) return over;
  const facts = { item: item.name, on };
  const due = item.dueOn && possibleDays(item.dueOn);
  if (due === undefined) return unknown("due-not-stated", facts, "dueOn");
  const dated = { ...facts, dueOn: due.latest };
  if (on <= due.earliest) return { code: "item-not-due-yet", outcome: "no", citations: [], facts: dated };
  if (on <= due.latest) return unknown("due-day-not-told", dated, "dueOn");
  const asOf = known[0]?.asOf;
  const open = known.length > 0 && known.every((report) => report.state !== "done");
  if (asOf === undefined || asOf <= due.latest || !open)
    return unknown("no-report-since-due", dated, "progress-report");
  const days = numberOf(clock, on) - numberOf(clock, due.latest);
  return { code: "item-overdue", outcome: "yes", citations: [], facts: { ...dated, asOf, days } };
}

function riskFinding(
  item: PlanItem,
  known: readonly ProgressReport[],
  clock: Clock,
  rule: RiskRule,
  overdue: Finding<PlanFindingCode>,
): Finding<PlanFindingCode> {
  if (overdue.code !== "item-not-due-yet" && overdue.code !== "due-not-stated") return asNotAtRisk(overdue);
  const { on } = clock;
  const facts = { item: item.name, on };
  const due = item.dueOn && possibleDays(item.dueOn);
  const left = due && numberOf(clock, due.latest) - numberOf(clock, on);
  const leastLeft = due && numberOf(clock, due.earliest) - numberOf(clock, on);
  if (known.length === 0) return unknown("course-not-told", facts, "progress-report");
  const soon = rule.withinDays === undefined ? "no" : isWithin(rule.withinDays, leastLeft, left);
  if (soon === "yes") {
    return {
      code: "item-due-soon",
      outcome: "yes",
      citations: [],
      facts: { ...facts, dueOn: due?.latest ?? "", days: left ?? 0 },
    };
  }
  const behind = rule.behindPoints === undefined ? "no" : isBehind(item, known, clock, rule.behindPoints);
  if (behind === "yes") return { code: "item-behind", outcome: "yes", citations: [], facts };
  if (soon === "unknown" || behind === "unknown") return unknown("course-not-told", facts, "dueOn");
  return { code: "item-on-course", outcome: "no", citations: [], facts };
}

/** Whether so many days are left at most, where between two numbers of them are. */
function isWithin(days: number, least: number | undefined, most: number | undefined): "yes" | "no" | "unknown" {
  if (least === undefined || most === undefined) return "unknown";
  if (most <= days) return "yes";
  return least > days ? "no" : "unknown";
}

/** What is done, cancelled or past its day is not at risk; where that is not known, neither is this. */
function asNotAtRisk(overdue: Finding<PlanFindingCode>): Finding<PlanFindingCode> {
  if (overdue.code !== "item-overdue") return overdue;
  return { code: "already-overdue", outcome: "no", citations: [], facts: overdue.facts };
}

function isBehind(
  item: PlanItem,
  known: readonly ProgressReport[],
  clock: Clock,
  points: number,
): "yes" | "no" | "unknown" {
  const [from, due] = [item.startsOn && possibleDays(item.startsOn), item.dueOn && possibleDays(item.dueOn)];
  if (!from || !due || from.earliest !== from.latest || due.earliest !== due.latest) return "unknown";
  const first = numberOf(clock, from.earliest);
  const whole = numberOf(clock, due.latest) - first + 1;
  const passed = Math.min(Math.max(numberOf(clock, clock.on) - first + 1, 0), whole);
  if (whole <= 0) return "unknown";
  // percent + points < 100 × passed / whole, without a quotient
  const needed = (100n * BigInt(passed) - (BigInt(Math.round(points * 1e6)) * BigInt(whole)) / 1_000_000n) * ONE;
  const { least, most } = percentEnds(known);
  if (most * BigInt(whole) < needed) return "yes";
  return least * BigInt(whole) >= needed ? "no" : "unknown";
}

function unknown(code: PlanFindingCode, facts: Finding["facts"], missing: string): Finding<PlanFindingCode> {
  return { code, outcome: "unknown", citations: [], facts, missing: [missing] };
}
