import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { withoutValue } from "../internal/without-value.js";
import { decimalQuotient } from "../quantities/decimal-of.js";
import type { PlanFindingCode } from "./finding-code.js";
import { inBothLanguages } from "./in-both-languages.js";
import type { Indicator, IndicatorTarget } from "./indicator.js";
import type { IndicatorValue } from "./indicator-value.js";
import { toScaled } from "./scaled-decimal.js";

/** A target, and the share of the baseline that its figures give. */
export interface TargetShare {
  /** Year of the target. */
  readonly year: number;
  /** Whether it stood in the draft, in the plan as adopted, or in a revision. */
  readonly version?: IndicatorTarget["version"];
  /**
   * The change from the baseline as a decimal number with four digits, rounded half up: `0.4301`. No where the share
   * printed is another one; unknown where a figure is missing or not exact.
   */
  readonly share: Decision<string, PlanFindingCode>;
}

/**
 * The share of the baseline that each target of an indicator comes to, computed from its figures, and held against the share that was
 * printed: 43 % printed for 43.01 % is rounding.
 *
 * @param indicator - The indicator with its baseline and targets.
 *
 * @example
 * ```ts
 * import { Indicator, targetShares } from "dojeong/plans";
 *
 * const indicator = Indicator.parse({
 *   id: "ghg", name: "온실가스 감축량", unit: "톤", measures: "change",
 *   baseline: { year: 2018, value: { kind: "exact", value: "25760000" } },
 *   targets: [{ year: 2030, value: { kind: "exact", value: "11080000" }, ofBaseline: { kind: "exact", value: "43" } }],
 * });
 * const [found] = targetShares(indicator);
 * found?.share.outcome === "yes" && found.share.value; // => "0.4301"
 * ```
 */
export function targetShares(indicator: Indicator): readonly TargetShare[] {
  return (indicator.targets ?? []).map((target) => ({
    year: target.year,
    ...(target.version === undefined ? {} : { version: target.version }),
    share: shareOfTarget(indicator, target),
  }));
}

/** Printed shares of the baseline, checked, for every target whose figures are at hand. */
export function shareFindings(indicators: readonly Indicator[]): Finding<PlanFindingCode>[] {
  return indicators.flatMap((indicator) =>
    (indicator.targets ?? [])
      .filter((target) => target.ofBaseline !== undefined)
      .flatMap((target) => shareOfTarget(indicator, target).findings)
      .filter((finding) => finding.code === "share-as-printed" || finding.code === "share-other-than-printed"),
  );
}

function shareOfTarget(indicator: Indicator, target: IndicatorTarget): Decision<string, PlanFindingCode> {
  const base = exact(indicator.baseline?.value);
  const figure = exact(target.value);
  const about = { indicator: inBothLanguages(indicator), year: target.year };
  if (base === undefined || figure === undefined || base <= 0n) {
    const missing = [
      ...(base === undefined || base <= 0n ? ["baseline"] : []),
      ...(figure === undefined ? ["target"] : []),
    ];
    return withoutValue([{ code: "share-not-computable", outcome: "unknown", citations: [], facts: about, missing }]);
  }
  const change = changeFrom(indicator, base, figure);
  const computed = decimalQuotient(change, base, 4);
  const facts = { ...about, computed };
  const printed = target.ofBaseline;
  const found: Finding<PlanFindingCode> = { code: "share-computed", outcome: "yes", citations: [], facts };
  if (printed?.kind !== "exact" && printed?.kind !== "about") return decide([found], () => computed);
  const held: Finding<PlanFindingCode> = isPrintedAs(printed.value, change * 100n, base)
    ? {
        code: "share-as-printed",
        outcome: "yes",
        citations: [],
        facts: { ...facts, printed: printed.value },
        assumed: true,
      }
    : { code: "share-other-than-printed", outcome: "no", citations: [], facts: { ...facts, printed: printed.value } };
  return decide([found, held], () => computed);
}

/** The change that is wanted, counted from 0: a fall where lower is better. */
function changeFrom(indicator: Indicator, base: bigint, figure: bigint): bigint {
  if (indicator.measures === "change") return figure;
  if (indicator.better === "lower") return base - figure;
  if (indicator.better === "higher") return figure - base;
  return figure > base ? figure - base : base - figure;
}

/** Rounded or cut off to the digits printed. */
function isPrintedAs(printed: string, percent: bigint, whole: bigint): boolean {
  const decimals = printed.includes(".") ? printed.length - printed.indexOf(".") - 1 : 0;
  return (
    decimalQuotient(percent, whole, decimals) === printed ||
    decimalQuotient(percent, whole, decimals, "down") === printed
  );
}

function exact(value: IndicatorValue | undefined): bigint | undefined {
  return value?.kind === "exact" ? toScaled(value.value) : undefined;
}
