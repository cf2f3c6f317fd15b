import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { withoutValue } from "../internal/without-value.js";
import type { IsoDate } from "../time/iso-date.js";
import { cadenceOn } from "./cadence-on.js";
import type { ForumFindingCode } from "./finding-code.js";
import type { ForumSeries } from "./forum-series.js";
import type { ForumSession } from "./forum-session.js";
import { nominalSessions } from "./nominal-sessions.js";

/** Two numbered sessions next to each other, and what the cadence would have made of the time between them. */
export interface OrdinalStep {
  /** Number and day of the earlier one. */
  readonly from: { readonly ordinal: number; readonly on: IsoDate };
  /** Number and day of the later one, as stated. */
  readonly to: { readonly ordinal: number; readonly on: IsoDate };
  /** The number that the later one would have, had the cadence been kept without a gap. Absent: the cadence fixes no days. */
  readonly nominal?: number;
  /** How many sessions were skipped; negative where there were more than announced. */
  readonly skipped?: number;
}

/**
 * Sets the numbers that sessions state (제100회) against their days. A number is stated, never derived: a weekly series
 * whose 100th session falls on the 105th Wednesday has skipped five.
 *
 * @param series - The series with its cadences.
 * @param sessions - Sessions in any order; those without a number or a day, and those of other series, are passed over.
 * @returns No where a number stands twice or falls as time goes on; unknown where fewer than two sessions state one.
 *
 * @example
 * ```ts
 * import { checkOrdinals, ForumSeries, ForumSession } from "dojeong/forums";
 *
 * const series = ForumSeries.parse({
 *   id: "wed", names: [{ name: "굿모닝 수요특강" }], cadences: [{ cadence: { kind: "weekly", weekdays: [3] } }],
 * });
 * const sessions = [{ ordinal: 1, on: "2022-07-20" }, { ordinal: 100, on: "2024-07-17" }].map(({ ordinal, on }) =>
 *   ForumSession.parse({ id: on, seriesId: "wed", state: "held", ordinal, on: { precision: "day", on } }),
 * );
 * const found = checkOrdinals(series, sessions);
 * found.outcome === "yes" && found.value.map(({ nominal, skipped }) => ({ nominal, skipped }));
 * // => [{ nominal: 105, skipped: 5 }]
 * ```
 */
export function checkOrdinals(
  series: ForumSeries,
  sessions: readonly ForumSession[],
): Decision<readonly OrdinalStep[], ForumFindingCode> {
  const numbered = sessions
    .flatMap(({ seriesId, ordinal, on }) =>
      seriesId === series.id && ordinal !== undefined && on.precision === "day" ? [{ ordinal, on: on.on }] : [],
    )
    .sort((a, b) => (a.on === b.on ? a.ordinal - b.ordinal : a.on < b.on ? -1 : 1));
  if (numbered.length < 2) {
    const facts = { numbered: numbered.length };
    const missing = ["ordinals"];
    return withoutValue([{ code: "ordinals-not-stated", outcome: "unknown", citations: [], facts, missing }]);
  }
  const steps = numbered.slice(1).map((to, index) => step(series, numbered[index] as (typeof numbered)[number], to));
  return decide(steps.map(stepFinding), () => steps);
}

function step(series: ForumSeries, from: OrdinalStep["from"], to: OrdinalStep["to"]): OrdinalStep {
  const cadence = cadenceOn(series, from.on);
  const same = cadence !== undefined && cadence === cadenceOn(series, to.on);
  if (!same || cadence.kind === "times-per" || from.on > to.on) return { from, to };
  const between = nominalSessions(cadence, { startsOn: from.on, endsOn: to.on }, from.on);
  if (between.outcome !== "yes") return { from, to };
  const nominal = from.ordinal + between.value.most - 1;
  return { from, to, nominal, skipped: nominal - to.ordinal };
}

function stepFinding({ from, to, nominal, skipped }: OrdinalStep): Finding<ForumFindingCode> {
  const facts = { from: { ...from }, to: { ...to }, nominal: nominal ?? null, skipped: skipped ?? null };
  const base = { citations: [], facts };
  if (to.ordinal <= from.ordinal) return { code: "ordinals-out-of-order", outcome: "no", ...base };
  if (skipped === undefined) return { code: "ordinals-in-order", outcome: "yes", ...base };
  if (skipped > 0) return { code: "sessions-skipped", outcome: "yes", ...base };
  return skipped < 0
    ? { code: "more-sessions-than-announced", outcome: "yes", ...base }
    : { code: "ordinals-meet-cadence", outcome: "yes", ...base };
}
