import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { IsoDate } from "../time/iso-date.js";
import type { Period } from "../time/period.js";
import { banFindings } from "./ban-findings.js";
import { capsKept } from "./caps-kept.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { found } from "./found.js";
import { longestServiceKept } from "./longest-service.js";
import { originOf } from "./origin-of.js";
import { ownTermsIn } from "./own-terms.js";
import { renewalsLeft } from "./renewals-left.js";
import { overlaps } from "./service.js";
import { type ServiceContext, seatIn } from "./service-context.js";
import { termOf } from "./term-of.js";
import { undecided } from "./undecided.js";
import { underSeat } from "./under-seat.js";

/**
 * Whether a person may be appointed, for the first time or again, to a term that begins on a day, and for which days.
 * The limit looks at earlier terms as the rule counts them: 연임 at unbroken service alone, 중임 at every term ever held.
 *
 * @param rules - The committee's rules.
 * @param startsOn - First day in office.
 * @param context - The person's earlier terms on the committee (`[]` where there are none; left out, they are not known), and what else is known.
 *
 * @example
 * ```ts
 * import { Appointment, CommitteeRules, decideAppointment } from "dojeong/committees";
 * import { day } from "dojeong/time";
 *
 * const rules = CommitteeRules.parse({
 *   id: "housing", level: "special-act", citations: [{ instrument: "공동주택관리법 시행령", provision: "제13조" }],
 *   term: { length: { years: 2 } }, renewal: { kind: "any", limit: 1 },
 * });
 * const term = (startsOn: string, endsOn: string) =>
 *   Appointment.parse({ committeeId: "c", startsOn, endsOn, renewals: 0, basis: "first" });
 * const history = [term("2016-01-01", "2017-12-31"), term("2020-01-01", "2021-12-31")];
 *
 * decideAppointment(rules, day("2026-01-01"), { history }).outcome; // => "no"
 * decideAppointment({ ...rules, renewal: { kind: "consecutive", limit: 1 } }, day("2026-01-01"), { history }).outcome; // => "yes"
 * ```
 */
export function decideAppointment(
  rules: CommitteeRules,
  startsOn: IsoDate,
  context: ServiceContext = {},
): Decision<Period, CommitteeFindingCode> {
  return underSeat(rules, seatIn(context), (own) => decided(own, startsOn, context));
}

function decided(
  rules: CommitteeRules,
  startsOn: IsoDate,
  context: ServiceContext,
): Decision<Period, CommitteeFindingCode> {
  const { circumstances = [], seat, official } = context;
  const history = ownTermsIn(context);
  const { limit, longestInAll, longestInARow } = rules.renewal ?? {};
  const matters = typeof limit === "number" || (longestInAll ?? longestInARow ?? rules.reappointmentBan) !== undefined;
  if (context.history === undefined && matters)
    return undecided([
      found(
        "earlier-terms-not-known",
        "unknown",
        { startsOn },
        { rule: originOf(rules, "renewal", "limit"), missing: ["history"] },
      ),
    ]);
  const withoutTerm = seat !== undefined && seat.tenure !== "fixed-term";
  const term = withoutTerm ? undefined : termOf(rules, startsOn, context);
  const value = term?.outcome === "yes" ? term.value : undefined;
  const findings = [
    ...(term === undefined ? [found("held-without-term", "no", { tenure: seat?.tenure ?? "" })] : term.findings),
    ...renewalsLeft(rules, history, startsOn, circumstances),
    ...banFindings(rules, history, startsOn),
    ...longestServiceKept(rules, history, startsOn, value?.endsOn),
    ...(value === undefined ? [] : capsKept(rules, startsOn, value.endsOn, official)),
    ...overlaps(history, startsOn, value?.endsOn ?? startsOn),
  ];
  return decide(findings, () => value ?? { startsOn, endsOn: startsOn });
}
