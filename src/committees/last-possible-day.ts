import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { addDays } from "../internal/civil-date.js";
import type { IsoDate } from "../time/iso-date.js";
import type { Appointment } from "./appointment.js";
import { capsKept } from "./caps-kept.js";
import type { CommitteeRules } from "./committee-rules.js";
import { countsOf, openPoints } from "./counts-of.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { type CommitteeFinding, found } from "./found.js";
import { fullTermEnd } from "./full-term-end.js";
import { afterThisTerm, isBounded, lastDaysUnder } from "./last-days-under.js";
import { serviceBounds } from "./longest-service.js";
import { originOf } from "./origin-of.js";
import { ownTerms, ownTermsIn } from "./own-terms.js";
import { contradiction, notes } from "./renewals-left.js";
import { endOf } from "./service.js";
import { type ServiceContext, seatIn } from "./service-context.js";
import { termOf } from "./term-of.js";
import { undecided } from "./undecided.js";
import { underSeat } from "./under-seat.js";

/**
 * The last day on which a person can still be in office, renewed as often as the rules allow and without a break.
 * Holding over after the last term is not counted.
 *
 * @param rules - The committee's rules.
 * @param from - First day of a first term, or the present appointment.
 * @param context - The person's other terms on the committee, and what the term is anchored to.
 * @returns The day; `no` where the rules set no limit or the limit is already passed, `unknown` where they do not state one.
 *
 * @example
 * ```ts
 * import { CommitteeRules, lastPossibleDay } from "dojeong/committees";
 * import { day } from "dojeong/time";
 *
 * const rules = CommitteeRules.parse({
 *   id: "ordinance", level: "special-ordinance", citations: [{ instrument: "뿌리산업 조례", provision: "제8조제4항" }],
 *   term: { length: { years: 2 } }, renewal: { kind: "consecutive", limit: 1 },
 * });
 *
 * const last = lastPossibleDay(rules, day("2024-01-01"));
 * last.outcome === "yes" && last.value; // => "2027-12-31"
 * ```
 */
export function lastPossibleDay(
  rules: CommitteeRules,
  from: IsoDate | Appointment,
  context: ServiceContext = {},
): Decision<IsoDate, CommitteeFindingCode> {
  const seatId = seatIn(context, typeof from === "string" ? undefined : from);
  return underSeat(rules, seatId, (own) => decided(own, from, context));
}

function decided(
  rules: CommitteeRules,
  from: IsoDate | Appointment,
  context: ServiceContext,
): Decision<IsoDate, CommitteeFindingCode> {
  const term = typeof from === "string" ? termOf(rules, from, context) : running(rules, from, context);
  if (term.outcome !== "yes") return term;
  const { limit, longestInAll, longestInARow } = rules.renewal ?? {};
  const rule = originOf(rules, "renewal", "limit");
  const history = typeof from === "string" ? ownTermsIn(context) : withPresent(context.history, from);
  const next = typeof from === "string" ? from : (addDays(term.value.endsOn, 1) as IsoDate);
  const counts = countsOf(rules, history, next);
  const [first] = counts;
  const caps = capsKept(rules, term.value.startsOn, term.value.endsOn, context.official);
  const over = caps.filter((one) => one.outcome !== "yes");
  if (over.length > 0) return undecided([...term.findings, ...over]);
  const findings = [...term.findings, ...notes(rules, first), ...contradiction(rules, history, next, counts)];
  const begins = typeof from === "string" ? 1 : 0;
  const renewable = counts.some((one) => one.used + begins <= Number(limit));
  // once renewed, a member is under the rules for the terms after that
  const last = rules.laterTerms !== undefined && (renewable || limit === "unlimited") ? afterThisTerm(rules) : rules;
  if (!isBounded(last)) {
    return undecided([
      ...findings,
      last.renewal?.limit === "unlimited"
        ? found("no-last-possible-day", "no", {}, { rule })
        : found("renewal-limit-not-stated", "unknown", {}, { rule, missing: ["renewal.limit"] }),
    ]);
  }
  if (counts.some((one) => one.startNotRecorded) && typeof limit === "number")
    return undecided([
      ...findings,
      found("renewals-not-recorded", "unknown", { limit }, { rule, missing: ["appointment.renewals"] }),
    ]);
  if (counts.some((count) => serviceBounds(rules, history, next, count).some((one) => one.open)))
    return undecided([
      ...findings,
      found("earlier-terms-not-known", "unknown", { startsOn: next }, { rule, missing: ["history"] }),
    ]);
  if (renewable && fullTermEnd(rules, next, true) === undefined)
    return undecided([
      ...findings,
      found(
        "term-length-not-stated",
        "unknown",
        {},
        { rule: originOf(rules, "term", "length"), missing: ["term.length"] },
      ),
    ]);
  const facts: CommitteeFinding["facts"] = typeof limit === "number" ? { limit } : {};
  const readings = counts.flatMap((count) =>
    lastDaysUnder(rules, history, count, term.value.endsOn, typeof from === "string" ? from : undefined).map(
      (lastDay) => ({ reading: count.reading, used: Math.max(0, count.used - 1), lastDay }),
    ),
  );
  const days = [...new Set(readings.map((one) => one.lastDay))];
  const [only] = days;
  if (days.length > 1 || only === undefined)
    return undecided([
      ...findings,
      found(
        "last-possible-day-unsettled",
        "unknown",
        { ...facts, readings: readings.map((one) => ({ ...one })) },
        { rule, missing: openPoints(counts) },
      ),
    ]);
  if (only === null)
    return undecided([
      ...findings,
      found(
        "renewals-used-up",
        "no",
        { ...facts, limit: Number(limit), used: Math.max(0, Math.min(...readings.map((one) => one.used)) - 1) },
        { rule },
      ),
    ]);
  if (only < term.value.startsOn) {
    const { startsOn, endsOn } = term.value;
    const longest = { ...(longestInAll ?? longestInARow) };
    return undecided([
      ...findings,
      found("beyond-longest-service", "no", { startsOn, endsOn, until: only, longest }, { rule }),
    ]);
  }
  return decide([...findings, found("last-possible-day", "yes", { ...facts, lastDay: only }, { rule })], () => only);
}

/** The present term of an appointment, as a decision. */
function running(rules: CommitteeRules, appointment: Appointment, { seat }: ServiceContext): ReturnType<typeof termOf> {
  const { startsOn, endedOn } = appointment;
  const endsOn = endOf(appointment);
  if (seat !== undefined && seat.tenure !== "fixed-term")
    return undecided([found("held-without-term", "no", { tenure: seat.tenure })]);
  if (endsOn === undefined)
    return undecided([found("term-end-not-recorded", "unknown", {}, { missing: ["appointment.endsOn"] })]);
  if (endedOn !== undefined && endedOn < endsOn)
    return undecided([found("term-ended-early", "no", { endedOn, decidedOn: endedOn })]);
  return decide(
    [
      found(
        "term-from-first-day",
        "yes",
        { from: startsOn, length: { ...rules.term?.length } },
        { rule: originOf(rules, "term", "length") },
      ),
    ],
    () => ({ startsOn, endsOn }),
  );
}

/** The history with the present term in it, once. */
export function withPresent(history: readonly Appointment[] | undefined, present: Appointment): readonly Appointment[] {
  return [...ownTerms(present, history ?? []).filter((one) => one.startsOn !== present.startsOn), present];
}
