import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { addDays } from "../internal/civil-date.js";
import type { PlanFindingCode } from "./finding-code.js";
import { nextReviewOn } from "./next-review.js";
import { sameIssuer } from "./same-issuer.js";
import type { StrategicPlan } from "./strategic-plan.js";

/**
 * Whether one plan succeeds another: the next edition by the same issuer, beginning the day after the earlier one ends,
 * or, where that looks further ahead than its cycle, one cycle after it began.
 *
 * Everything that speaks against it is returned at once.
 *
 * @param earlier - The edition before.
 * @param later - The one that is to follow it.
 *
 * @example
 * ```ts
 * import { checkSuccession, StrategicPlan } from "dojeong/plans";
 *
 * const edition = (edition: number, startsOn: string, endsOn: string) =>
 *   StrategicPlan.parse({ id: `root-${edition}`, name: "뿌리산업 종합계획", series: "root", levels: [], edition, period: { startsOn, endsOn } });
 * const fourth = edition(4, "2024-01-01", "2028-12-31");
 * checkSuccession(fourth, edition(5, "2029-01-01", "2033-12-31")).outcome; // => "yes"
 * checkSuccession(fourth, edition(5, "2030-01-01", "2034-12-31")).findings.find((it) => it.outcome === "no")?.code;
 * // => "period-leaves-gap"
 * ```
 */
export function checkSuccession(earlier: StrategicPlan, later: StrategicPlan): Decision<never, PlanFindingCode> {
  return decide([seriesFinding(earlier, later), editionFinding(earlier, later), periodFinding(earlier, later)]);
}

/** The editions before and after a plan, as far as it tells of them itself, each against its own number and period. */
export function neighbourFindings(plan: StrategicPlan): Finding<PlanFindingCode>[] {
  return (plan.relations ?? []).flatMap(({ kind, plan: { name, edition, period } }) => {
    if (kind !== "previous-edition" && kind !== "next-edition") return [];
    const other: StrategicPlan = {
      id: plan.id,
      name,
      levels: [],
      ...(edition === undefined ? {} : { edition }),
      ...(period === undefined ? {} : { period }),
      // each edition is made anew on the cycle of the plan
      ...(plan.cycle === undefined ? {} : { cycle: plan.cycle }),
    };
    const [earlier, later] = kind === "previous-edition" ? [other, plan] : [plan, other];
    return [editionFinding(earlier, later), periodFinding(earlier, later)].filter((one) => one.outcome !== "unknown");
  });
}

function seriesFinding(earlier: StrategicPlan, later: StrategicPlan): Finding<PlanFindingCode> {
  const facts = { earlier: earlier.name, later: later.name };
  if (earlier.series !== undefined && later.series !== undefined) {
    return earlier.series === later.series
      ? { code: "same-series", outcome: "yes", citations: [], facts }
      : { code: "other-series", outcome: "no", citations: [], facts };
  }
  if (sameIssuer(earlier, later) === "no") return { code: "other-issuer", outcome: "no", citations: [], facts };
  return { code: "series-not-stated", outcome: "unknown", citations: [], facts, missing: ["series"] };
}

function editionFinding(earlier: StrategicPlan, later: StrategicPlan): Finding<PlanFindingCode> {
  const { edition: before } = earlier;
  const { edition: after } = later;
  if (before === undefined || after === undefined) {
    const facts = { earlier: before ?? null, later: after ?? null };
    return { code: "edition-not-stated", outcome: "unknown", citations: [], facts, missing: ["edition"] };
  }
  const facts = { earlier: before, later: after };
  if (after === before + 1) return { code: "edition-follows", outcome: "yes", citations: [], facts };
  return { code: "edition-does-not-follow", outcome: "no", citations: [], facts };
}

function periodFinding(earlier: StrategicPlan, later: StrategicPlan): Finding<PlanFindingCode> {
  if (earlier.period === undefined || later.period === undefined) {
    const facts = { earlier: earlier.name, later: later.name };
    return { code: "periods-not-stated", outcome: "unknown", citations: [], facts, missing: ["period"] };
  }
  const { startsOn } = later.period;
  const { endsOn } = earlier.period;
  const facts = { earlierStartsOn: earlier.period.startsOn, earlierEndsOn: endsOn, laterStartsOn: startsOn };
  const base = { citations: [], facts };
  const due = nextReviewOn(earlier);
  if (due.outcome === "yes" && due.value === startsOn && startsOn <= endsOn) {
    return { code: "period-follows-cycle", outcome: "yes", citations: earlier.cycle?.citations ?? [], facts };
  }
  if (startsOn <= endsOn) return { code: "periods-overlap", outcome: "no", ...base };
  return startsOn === addDays(endsOn, 1)
    ? { code: "period-follows", outcome: "yes", ...base }
    : { code: "period-leaves-gap", outcome: "no", ...base };
}
