import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { inFixedOrder } from "../internal/in-fixed-order.js";
import type { Json } from "../internal/json.js";
import { withoutValue } from "../internal/without-value.js";
import type { IsoDate } from "../time/iso-date.js";
import { possibleDays } from "../time/possible-days.js";
import type { PlanFindingCode } from "./finding-code.js";
import { inBothLanguages } from "./in-both-languages.js";
import type { Indicator, IndicatorTarget } from "./indicator.js";
import type { IndicatorValue } from "./indicator-value.js";
import { endsOfValue } from "./value-ends.js";

/**
 * The target that an indicator had for a year, as it stood on a day: the one set last until then. A target without
 * the day on which it was set stands before all that have one.
 *
 * @param indicator - The indicator with its targets.
 * @param year - The year in which it is to be reached.
 * @param on - The day; the targets known in the end unless stated.
 *
 * @example
 * ```ts
 * import { Indicator, targetOn } from "dojeong/plans";
 * import { day } from "dojeong/time";
 *
 * const indicator = Indicator.parse({
 *   id: "ghg", name: "온실가스 감축", unit: "톤",
 *   targets: [
 *     { year: 2030, ofBaseline: { kind: "at-least", value: "40" }, version: "draft", setOn: { precision: "day", on: "2024-01-12" } },
 *     { year: 2030, ofBaseline: { kind: "exact", value: "43" }, version: "adopted", setOn: { precision: "day", on: "2024-02-01" } },
 *   ],
 * });
 * const january = targetOn(indicator, 2030, day("2024-01-31"));
 * january.outcome === "yes" && january.value.ofBaseline; // => { kind: "at-least", value: "40" }
 * targetOn(indicator, 2030, day("2024-01-11")).outcome; // => "unknown"
 * ```
 */
export function targetOn(
  indicator: Indicator,
  year: number,
  on: IsoDate = LAST_DAY,
): Decision<IndicatorTarget, PlanFindingCode> {
  const facts = { indicator: inBothLanguages(indicator), year, on };
  const targets = (indicator.targets ?? [])
    .filter((target) => target.year === year)
    .map((target) => ({ target, days: target.setOn ? possibleDays(target.setOn) : BEFORE_ALL }));
  if (targets.some(({ days }) => days === undefined || (days.earliest <= on && on < days.latest))) {
    const missing = ["day-of-target"];
    return withoutValue([{ code: "target-not-dated", outcome: "unknown", citations: [], facts, missing }]);
  }
  const set = targets.filter(({ days }) => days !== undefined && days.latest <= on);
  let latest = "";
  for (const { days } of set) if (days !== undefined && days.latest > latest) latest = days.latest;
  const standing = inFixedOrder(set.filter(({ days }) => days?.latest === latest).map(({ target }) => target));
  const [target] = standing;
  if (target === undefined) {
    const missing = ["target"];
    return withoutValue([{ code: "target-not-stated", outcome: "unknown", citations: [], facts, missing }]);
  }
  if (standing.some((other) => !sameTarget(other, target))) {
    const about = { ...facts, targets: standing as unknown as Json };
    const missing = ["which-target-holds"];
    return withoutValue([{ code: "targets-conflict", outcome: "unknown", citations: [], facts: about, missing }]);
  }
  return decide<IndicatorTarget, PlanFindingCode>(
    [{ code: "target-stated", outcome: "yes", citations: [], facts: { ...facts, version: target.version ?? null } }],
    () => target,
  );
}

/** Years for which an indicator was left with two targets that differ, and nothing tells which of them holds. */
export function conflictingTargets(indicators: readonly Indicator[]): Finding<PlanFindingCode>[] {
  return indicators.flatMap((indicator) => {
    const [seen, repeated] = [new Set<number>(), new Set<number>()];
    for (const { year } of indicator.targets ?? []) (seen.has(year) ? repeated : seen).add(year);
    return [...repeated]
      .sort((a, b) => a - b)
      .flatMap((year) => targetOn(indicator, year).findings.filter((finding) => finding.code === "targets-conflict"));
  });
}

const LAST_DAY = "9999-12-31" as IsoDate;
const BEFORE_ALL = { earliest: "", latest: "" };

/**
 * Whether something was the target of an indicator for a year on a day. 43 % was not while the draft said 40 % or more.
 *
 * @param indicator - The indicator with its targets.
 * @param asked - The target asked about: its year, and its value or its share of the baseline.
 * @param on - The day.
 *
 * @example
 * ```ts
 * import { Indicator, IndicatorTarget, wasTarget } from "dojeong/plans";
 * import { day } from "dojeong/time";
 *
 * const asked = IndicatorTarget.parse({ year: 2030, ofBaseline: { kind: "exact", value: "43" } });
 * const indicator = Indicator.parse({
 *   id: "ghg", name: "온실가스 감축", unit: "톤",
 *   targets: [
 *     { year: 2030, ofBaseline: { kind: "at-least", value: "40" }, setOn: { precision: "day", on: "2024-01-12" } },
 *     { ...asked, setOn: { precision: "day", on: "2024-02-01" } },
 *   ],
 * });
 * wasTarget(indicator, asked, day("2024-01-12")).outcome; // => "no"
 * wasTarget(indicator, asked, day("2024-02-01")).outcome; // => "yes"
 * ```
 */
export function wasTarget(indicator: Indicator, asked: IndicatorTarget, on: IsoDate): Decision<never, PlanFindingCode> {
  const standing = targetOn(indicator, asked.year, on);
  if (standing.outcome !== "yes") return withoutValue(standing.findings);
  const { value } = standing;
  const facts: Finding["facts"] = {
    indicator: inBothLanguages(indicator),
    year: asked.year,
    on,
    target: { value: (value.value ?? null) as Json, ofBaseline: (value.ofBaseline ?? null) as Json },
  };
  return decide([
    ...standing.findings,
    agrees(value, asked)
      ? { code: "target-as-asked", outcome: "yes", citations: [], facts }
      : { code: "target-was-other", outcome: "no", citations: [], facts },
  ]);
}

/** Everything asked is as it stands. */
function agrees(standing: IndicatorTarget, asked: IndicatorTarget): boolean {
  return (
    (asked.value === undefined || same(standing.value, asked.value)) &&
    (asked.ofBaseline === undefined || same(standing.ofBaseline, asked.ofBaseline))
  );
}

function sameTarget(one: IndicatorTarget, other: IndicatorTarget): boolean {
  return same(one.value, other.value) && same(one.ofBaseline, other.ofBaseline);
}

function same(one: IndicatorValue | undefined, other: IndicatorValue | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  const [a, b] = [endsOfValue(one), endsOfValue(other)];
  return one.kind === other.kind && a.min === b.min && a.max === b.max;
}
