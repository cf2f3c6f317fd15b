import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { withoutValue } from "../internal/without-value.js";
import { decimalQuotient } from "../quantities/decimal-of.js";
import type { IsoDate } from "../time/iso-date.js";
import type { PlanFindingCode } from "./finding-code.js";
import type { IndicatorId } from "./ids.js";
import type { Indicator, IndicatorActual } from "./indicator.js";
import { indicatorAttainment } from "./indicator-attainment.js";
import { scaler } from "./scaled-decimal.js";
import type { StrategicPlan } from "./strategic-plan.js";

/** Which targets are rolled up, and how. */
export interface AttainmentQuestion {
  /** The year of the targets. */
  readonly year: number;
  /** What each indicator counts for: all alike (`count`), or its stated weight (`weight`). There is no usual one, so it is always stated. */
  readonly weighting: "count" | "weight";
  /** The day on whose targets it is judged; those known in the end unless stated. */
  readonly on?: IsoDate;
}

/** How much of a plan's targets for a year was attained. */
export interface IndicatorsAttained {
  /** The share of the indicators that attained their target, in percent, two digits after the point, rounded half up (`66.67`). */
  readonly percent: string;
  /** What each indicator counted for. */
  readonly weighting: AttainmentQuestion["weighting"];
  /** How many indicators it was rolled up from: those with a target for the year. */
  readonly indicators: number;
}

/**
 * Rolls up which indicators of a plan attained their targets for a year, by the weighting asked for. An indicator without a target for the year is
 * left out, and the finding names it.
 *
 * An indicator of which it cannot be told (not measured, no direction, 약) may have attained its target or not: the answer is then unknown, and the
 * finding says between which shares it lies.
 *
 * @param plan - The plan with its indicators.
 * @param actuals - What was measured, of any indicators and years, in any order.
 * @param question - The year and the weighting.
 *
 * @example
 * ```ts
 * import { IndicatorActual, indicatorsAttained, StrategicPlan } from "dojeong/plans";
 *
 * const target = (value: string) => [{ year: 2025, value: { kind: "exact", value } }];
 * const plan = StrategicPlan.parse({
 *   id: "youth", name: "청년정책 기본계획", levels: [],
 *   indicators: [
 *     { id: "jobs", name: "청년 고용률", unit: "%", better: "higher", weight: "60", targets: target("45.0") },
 *     { id: "leaving", name: "청년 순유출", unit: "명", better: "lower", weight: "40", targets: target("6000") },
 *   ],
 * });
 * const actual = (indicatorId: string, value: string) =>
 *   IndicatorActual.parse({ indicatorId, year: 2025, value: { kind: "exact", value } });
 * const found = indicatorsAttained(plan, [actual("jobs", "44.1"), actual("leaving", "5800")], { year: 2025, weighting: "weight" });
 * found.outcome === "yes" && found.value.percent; // => "40.00"
 * const open = indicatorsAttained(plan, [actual("leaving", "5800")], { year: 2025, weighting: "count" });
 * open.outcome === "unknown" && [open.findings[0]?.facts["least"], open.findings[0]?.facts["most"]]; // => ["50.00", "100.00"]
 * ```
 */
export function indicatorsAttained(
  plan: StrategicPlan,
  actuals: readonly IndicatorActual[],
  question: AttainmentQuestion,
): Decision<IndicatorsAttained, PlanFindingCode> {
  const { year, weighting, on } = question;
  const byIndicator = gatheredByIndicator(actuals);
  const scaled = scaler();
  let [total, attained, open] = [0n, 0n, 0n];
  const [untargeted, unweighted, untold]: [string[], string[], string[]] = [[], [], []];
  let indicators = 0;
  for (const indicator of plan.indicators ?? []) {
    const found = indicatorAttainment(indicator, byIndicator.get(indicator.id) ?? [], year, on);
    if (found.findings.some((one) => one.code === "target-not-stated")) {
      untargeted.push(indicator.name);
      continue;
    }
    indicators += 1;
    const weight = weightOf(indicator, weighting, scaled);
    if (weight === undefined) unweighted.push(indicator.name);
    total += weight ?? 0n;
    if (found.outcome === "yes") attained += weight ?? 0n;
    if (found.outcome === "unknown") {
      open += weight ?? 0n;
      untold.push(indicator.name);
    }
  }
  const about = { year, weighting, indicators, untargeted };
  if (indicators === 0) return unknown("indicators-without-target", about, "target");
  if (unweighted.length > 0 || total === 0n)
    return unknown("indicator-weights-not-stated", { ...about, unweighted }, "weight");
  const [least, most] = [attained, attained + open].map((sum) => decimalQuotient(100n * sum, total, 2)) as [
    string,
    string,
  ];
  if (untold.length > 0) return unknown("indicators-not-told", { ...about, least, most, untold }, "attainment");
  const facts = { ...about, percent: least };
  return decide<IndicatorsAttained, PlanFindingCode>(
    [{ code: "indicators-rolled-up", outcome: "yes", citations: [], facts }],
    () => ({ percent: least, weighting, indicators }),
  );
}

function gatheredByIndicator(
  actuals: readonly IndicatorActual[],
): ReadonlyMap<IndicatorId, readonly IndicatorActual[]> {
  const found = new Map<IndicatorId, IndicatorActual[]>();
  for (const actual of actuals) {
    const known = found.get(actual.indicatorId);
    if (known) known.push(actual);
    else found.set(actual.indicatorId, [actual]);
  }
  return found;
}

/** What an indicator counts for; `undefined` where its weight is not stated. */
function weightOf(
  { weight }: Indicator,
  weighting: AttainmentQuestion["weighting"],
  scaled: (decimal: string) => bigint,
): bigint | undefined {
  if (weighting === "count") return 1n;
  return weight === undefined ? undefined : scaled(weight);
}

function unknown(
  code: PlanFindingCode,
  facts: Finding["facts"],
  missing: string,
): Decision<IndicatorsAttained, PlanFindingCode> {
  return withoutValue([{ code, outcome: "unknown", citations: [], facts, missing: [missing] }]);
}
