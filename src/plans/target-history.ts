import { possibleDays } from "../time/possible-days.js";
import type { Indicator, IndicatorTarget } from "./indicator.js";
import type { IndicatorValue } from "./indicator-value.js";
import { endsOfValue, figureOfValue } from "./value-ends.js";

/** A target as it was set at one time, and how it stands to the one before. */
export interface TargetStep {
  /** The target. */
  readonly target: IndicatorTarget;
  /** Whether its figure is `higher` or `lower` than the one before, or the `same`. Absent: it is the first, or the two state different things. */
  readonly figure?: "higher" | "lower" | "same";
  /** Whether it keeps within the words of the one before (43 % is within "40 % or more"). Absent as above. */
  readonly withinEarlier?: boolean;
}

/**
 * The targets of an indicator for one year in the order in which they were set, each held against the one before: from the
 * draft to the plan as adopted and to its revisions.
 *
 * @param indicator - The indicator with its targets.
 * @param year - The year in which they are to be reached.
 * @returns Those without a day first, as `draft`, `adopted`, `revised`.
 *
 * @example
 * ```ts
 * import { Indicator, targetHistory } from "dojeong/plans";
 *
 * const indicator = Indicator.parse({
 *   id: "ghg", name: "온실가스 감축", unit: "톤",
 *   targets: [
 *     { year: 2030, ofBaseline: { kind: "exact", value: "43" }, version: "adopted", setOn: { precision: "day", on: "2024-02-01" } },
 *     { year: 2030, ofBaseline: { kind: "at-least", value: "40" }, version: "draft", setOn: { precision: "day", on: "2024-01-12" } },
 *   ],
 * });
 * targetHistory(indicator, 2030).map(({ target, figure, withinEarlier }) => [target.version, figure ?? null, withinEarlier ?? null]);
 * // => [["draft", null, null], ["adopted", "higher", true]]
 * ```
 */
export function targetHistory(indicator: Indicator, year: number): readonly TargetStep[] {
  const targets = (indicator.targets ?? []).filter((target) => target.year === year).sort(inOrder);
  return targets.map((target, index) => {
    const before = targets[index - 1];
    return { target, ...(before ? compared(before, target) : {}) };
  });
}

const VERSIONS: readonly (string | undefined)[] = [undefined, "draft", "adopted", "revised"];

function inOrder(a: IndicatorTarget, b: IndicatorTarget): number {
  const [one, other] = [setAt(a), setAt(b)];
  if (one !== other) return one < other ? -1 : 1;
  return VERSIONS.indexOf(a.version) - VERSIONS.indexOf(b.version);
}

function setAt(target: IndicatorTarget): string {
  return (target.setOn && possibleDays(target.setOn)?.latest) ?? "";
}

function compared(before: IndicatorTarget, after: IndicatorTarget): Pick<TargetStep, "figure" | "withinEarlier"> {
  const pair = before.value && after.value ? [before.value, after.value] : [before.ofBaseline, after.ofBaseline];
  const [one, other] = pair as readonly (IndicatorValue | undefined)[];
  if (one === undefined || other === undefined) return {};
  const [a, b] = [figureOfValue(one), figureOfValue(other)];
  const [earlier, later] = [endsOfValue(one), endsOfValue(other)];
  return {
    figure: a === b ? "same" : a < b ? "higher" : "lower",
    withinEarlier:
      (earlier.min === undefined || (later.min !== undefined && earlier.min <= later.min)) &&
      (earlier.max === undefined || (later.max !== undefined && later.max <= earlier.max)),
  };
}
