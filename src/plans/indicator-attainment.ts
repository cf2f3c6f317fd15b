import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { inFixedOrder } from "../internal/in-fixed-order.js";
import type { Json } from "../internal/json.js";
import { withoutValue } from "../internal/without-value.js";
import { decimalQuotient } from "../quantities/decimal-of.js";
import type { IsoDate } from "../time/iso-date.js";
import type { PlanFindingCode } from "./finding-code.js";
import { inBothLanguages } from "./in-both-languages.js";
import type { Indicator, IndicatorActual, IndicatorTarget } from "./indicator.js";
import type { IndicatorValue } from "./indicator-value.js";
import { toScaled } from "./scaled-decimal.js";
import { targetOn } from "./target-on.js";
import { endsOfValue, type IndicatorEnds } from "./value-ends.js";

/** A target that was attained. */
export interface Attainment {
  /** The target, as it stood. */
  readonly target: IndicatorTarget;
  /**
   * What was measured. Where several reports come to the same answer, one of them, whatever their order: one that is not provisional before one that is.
   */
  readonly actual: IndicatorActual;
  /**
   * What was measured as a share of the target, a decimal number with four digits (달성률). Present where higher is better,
   * both are exact and above 0, and no two reports differ; where lower is better there is no one way to reckon it. Of a target that was missed it stands in the finding.
   */
  readonly rate?: string;
}

/**
 * Whether an indicator attained its target for a year. Higher or lower is better as the indicator says; without that, without a target or
 * without a value the answer is unknown, and so it is where the words of the figures (이상, 약) leave both open.
 *
 * @param indicator - The indicator.
 * @param actuals - What was measured, of any indicators and years, in any order. Several values of one year are several reports.
 * @param year - The year.
 * @param on - The day on whose targets it is judged; those known in the end unless stated.
 *
 * @example
 * ```ts
 * import { Indicator, IndicatorActual, indicatorAttainment } from "dojeong/plans";
 *
 * const indicator = Indicator.parse({
 *   id: "jobs", name: "신규 일자리", unit: "명", better: "higher",
 *   targets: [{ year: 2024, value: { kind: "exact", value: "200" } }, { year: 2025, value: { kind: "exact", value: "300" } }],
 * });
 * const actual = IndicatorActual.parse({ indicatorId: "jobs", year: 2024, value: { kind: "exact", value: "190" } });
 * indicatorAttainment(indicator, [actual], 2024).outcome; // => "no"
 * indicatorAttainment(indicator, [actual], 2025).outcome; // => "unknown"
 * ```
 */
export function indicatorAttainment(
  indicator: Indicator,
  actuals: readonly IndicatorActual[],
  year: number,
  on?: IsoDate,
): Decision<Attainment, PlanFindingCode> {
  const found = targetOn(indicator, year, on);
  const reports = finalFirst(actuals.filter((actual) => actual.indicatorId === indicator.id && actual.year === year));
  const about = { indicator: inBothLanguages(indicator), year };
  const gaps: Finding<PlanFindingCode>[] = [
    ...(found.outcome === "yes" ? [] : found.findings),
    ...(reports.length === 0 ? [gap("actual-not-reported", about, "actual")] : []),
    ...(wanted(indicator) === undefined ? [gap("direction-not-stated", about, "better")] : []),
  ];
  const [actual] = reports;
  if (found.outcome !== "yes" || actual === undefined || gaps.length > 0) return withoutValue(gaps);
  const target = found.value;
  const judged = reports.map((report) => judge(indicator, target, report));
  const [first] = judged;
  if (first === undefined || judged.some((other) => other.outcome !== first.outcome)) {
    const facts = { ...about, values: reports.map((report) => ({ ...report.value }) as Json) };
    return withoutValue([{ ...gap("actuals-conflict", about, "which-value-holds"), facts }]);
  }
  const rate = judged.every((other) => other.facts.rate === first.facts.rate) ? first.facts.rate : null;
  const value = { target, actual, ...(typeof rate === "string" ? { rate } : {}) };
  return decide([...found.findings, ...judged], () => value);
}

/** Reports in an order of their own, the provisional ones last. */
function finalFirst(reports: readonly IndicatorActual[]): readonly IndicatorActual[] {
  const ordered = inFixedOrder(reports);
  return [...ordered.filter((one) => !one.provisional), ...ordered.filter((one) => one.provisional)];
}

/** Which values are better; a change is counted in the direction that is wanted, so that more of it is. */
function wanted(indicator: Indicator): "higher" | "lower" | undefined {
  return indicator.measures === "change" ? "higher" : indicator.better;
}

function gap(code: PlanFindingCode, facts: Finding["facts"], missing: string): Finding<PlanFindingCode> {
  return { code, outcome: "unknown", citations: [], facts, missing: [missing] };
}

function judge(indicator: Indicator, target: IndicatorTarget, report: IndicatorActual): Finding<PlanFindingCode> {
  const sides = comparable(indicator, target, report.value);
  const facts = {
    indicator: inBothLanguages(indicator),
    year: report.year,
    actual: { ...report.value } as Json,
    target: { value: (target.value ?? null) as Json, ofBaseline: (target.ofBaseline ?? null) as Json },
    provisional: report.provisional === true,
    rate: rateOf(indicator, target, report, sides) ?? null,
  };
  if (sides === undefined) {
    const base = indicator.baseline?.value;
    const isStated = base?.kind === "exact" && toScaled(base.value) <= 0n;
    return gap(isStated ? "baseline-not-positive" : "baseline-not-stated", facts, "baseline");
  }
  const { actual, goal } = sides;
  const assumed = actual.assumed || goal.assumed ? { assumed: true as const } : {};
  const outcome = wanted(indicator) === "lower" ? reaches(negated(actual), negated(goal)) : reaches(actual, goal);
  if (outcome === "unknown") return gap("attainment-not-told", facts, "exact-figures");
  return outcome === "yes"
    ? { code: "target-attained", outcome, citations: [], facts, ...assumed }
    : { code: "target-missed", outcome, citations: [], facts, ...assumed };
}

/** What was measured and what is aimed at. */
interface Sides {
  readonly actual: IndicatorEnds;
  readonly goal: IndicatorEnds;
}

/** Both sides in one measure: as they stand, or as shares of the baseline, in billionths. */
function comparable(indicator: Indicator, target: IndicatorTarget, value: IndicatorValue): Sides | undefined {
  if (target.value) return { actual: endsOfValue(value), goal: endsOfValue(target.value) };
  const base = indicator.baseline?.value;
  if (target.ofBaseline === undefined || base?.kind !== "exact" || toScaled(base.value) <= 0n) return undefined;
  const whole = toScaled(base.value);
  const goal = scaledBy(endsOfValue(target.ofBaseline), whole);
  const actual = scaledBy(endsOfValue(value), 100n * BILLION);
  if (indicator.measures === "change") return { actual, goal };
  const from = 100n * BILLION * whole;
  const shifted = indicator.better === "lower" ? plus(negated(goal), from) : plus(goal, from);
  return { actual, goal: shifted };
}

const BILLION = 1_000_000_000n;

/** Whether a value certainly reaches a goal of which more is better: the lower end of a goal is what must be reached. */
function reaches(actual: IndicatorEnds, goal: IndicatorEnds): "yes" | "no" | "unknown" {
  const needed = goal.min ?? goal.max;
  if (needed === undefined) return "unknown";
  if (actual.min !== undefined && actual.min >= needed) return "yes";
  return actual.max !== undefined && actual.max < needed ? "no" : "unknown";
}

function negated({ min, max, assumed }: IndicatorEnds): IndicatorEnds {
  return {
    ...(max === undefined ? {} : { min: -max }),
    ...(min === undefined ? {} : { max: -min }),
    assumed,
  };
}

function scaledBy({ min, max, assumed }: IndicatorEnds, factor: bigint): IndicatorEnds {
  return {
    ...(min === undefined ? {} : { min: min * factor }),
    ...(max === undefined ? {} : { max: max * factor }),
    assumed,
  };
}

function plus({ min, max, assumed }: IndicatorEnds, added: bigint): IndicatorEnds {
  return {
    ...(min === undefined ? {} : { min: min + added }),
    ...(max === undefined ? {} : { max: max + added }),
    assumed,
  };
}

function rateOf(
  indicator: Indicator,
  target: IndicatorTarget,
  report: IndicatorActual,
  sides: Sides | undefined,
): string | undefined {
  const isExact = target.value?.kind === "exact" && report.value.kind === "exact";
  const [part, whole] = [sides?.actual.min, sides?.goal.min];
  if (!isExact || wanted(indicator) !== "higher" || part === undefined || whole === undefined) return undefined;
  return part >= 0n && whole > 0n ? decimalQuotient(part, whole, 4) : undefined;
}
