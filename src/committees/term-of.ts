import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { addDays } from "../internal/civil-date.js";
import type { IsoDate } from "../time/iso-date.js";
import { lastDayOfTerm } from "../time/last-day-of-term.js";
import type { Length } from "../time/length.js";
import type { Period } from "../time/period.js";
import type { CommitteeRules } from "./committee-rules.js";
import { endsWithEvent } from "./ends-with-event.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { type CommitteeFinding, found } from "./found.js";
import { fullTermEnd } from "./full-term-end.js";
import { originOf } from "./origin-of.js";
import type { TermContext } from "./service-context.js";
import { undecided } from "./undecided.js";
import { underSeat } from "./under-seat.js";

/**
 * The days for which a member appointed on a day serves, by the committee's rule on terms. The term may run from the
 * appointment, from the end of the seat's previous term whenever the appointment is made, or from one day fixed for all.
 *
 * @param rules - The committee's rules.
 * @param startsOn - First day in office.
 * @param context - The previous term's end, or the staggered group, where the rule asks for them.
 * @returns First and last day in office.
 *
 * @example
 * ```ts
 * import { CommitteeRules, termOf } from "dojeong/committees";
 * import { day } from "dojeong/time";
 *
 * const rules = CommitteeRules.parse({
 *   id: "lsc", level: "special-act", citations: [{ instrument: "42 U.S.C.", provision: "§ 2996c(b)" }],
 *   term: { length: { years: 3 }, anchor: "previous-term-end" },
 * });
 *
 * const term = termOf(rules, day("2024-02-10"), { previousTermEndedOn: day("2023-07-13") });
 * term.outcome === "yes" && term.value.endsOn; // => "2026-07-13"
 * ```
 */
export function termOf(
  rules: CommitteeRules,
  startsOn: IsoDate,
  context: TermContext = {},
): Decision<Period, CommitteeFindingCode> {
  return underSeat(rules, context.seatId, (own) => termUnder(own, startsOn, context));
}

function termUnder(
  rules: CommitteeRules,
  startsOn: IsoDate,
  context: TermContext,
): Decision<Period, CommitteeFindingCode> {
  const { finding, from, length } = anchorOf(rules, startsOn, context);
  if (from === undefined) return undecided([finding]);
  const last =
    length === undefined
      ? (fullTermEnd(rules, startsOn) ?? LAST)
      : endOfTermAt(startsOn, from, length, rules.term?.length ?? length);
  const due = endsWithEvent(rules, startsOn, last, context.endsWithOn);
  const { endsOn } = due;
  if (endsOn === undefined) return undecided([finding, ...due.findings]);
  return decide([finding, ...due.findings], () => ({ startsOn, endsOn }));
}

/** A term with no length of its own lasts until the event it ends with. */
const LAST = "9999-12-31" as IsoDate;

interface Anchor {
  readonly finding: CommitteeFinding;
  readonly from?: IsoDate;
  readonly length?: Length;
}

function anchorOf(rules: CommitteeRules, startsOn: IsoDate, context: TermContext): Anchor {
  const { staggerGroup, firstMeetingOn, previousTermEndedOn } = context;
  const { term } = rules;
  if (staggerGroup !== undefined) {
    const group = term?.stagger?.find((one) => one.group === staggerGroup);
    const rule = originOf(rules, "term", "stagger");
    if (group === undefined)
      return { finding: found("stagger-group-not-listed", "no", { group: staggerGroup }, { rule }) };
    if (group.from === "first-meeting" && firstMeetingOn === undefined)
      return {
        finding: found(
          "first-meeting-not-known",
          "unknown",
          { group: staggerGroup },
          { rule, missing: ["firstMeetingOn"] },
        ),
      };
    const from = group.from === "first-meeting" ? firstMeetingOn : startsOn;
    return {
      finding: found(
        "term-staggered",
        "yes",
        { group: staggerGroup, from: from ?? startsOn, length: { ...group.length } },
        { rule },
      ),
      from,
      length: group.length,
    };
  }
  const rule = originOf(rules, "term", "length");
  const length = term?.length;
  if (term?.endsOnDay !== undefined)
    return {
      finding: found(
        "term-ends-on-day",
        "yes",
        { startsOn, endsOn: fullTermEnd(rules, startsOn) ?? startsOn },
        { rule: originOf(rules, "term", "endsOnDay") },
      ),
      from: startsOn,
    };
  if (length === undefined && term?.endsWith !== undefined)
    return {
      finding: found(
        "term-without-length",
        "yes",
        { event: term.endsWith },
        { rule: originOf(rules, "term", "endsWith") },
      ),
      from: startsOn,
    };
  if (length === undefined)
    return { finding: found("term-length-not-stated", "unknown", {}, { rule, missing: ["term.length"] }) };
  if (term?.anchor === "fixed-date" && term.fixedOn !== undefined)
    return startsOn < term.fixedOn
      ? {
          finding: found(
            "before-fixed-day",
            "unknown",
            { from: term.fixedOn, startsOn },
            { rule, missing: ["term.fixedOn"] },
          ),
        }
      : {
          finding: found("term-from-fixed-day", "yes", { from: term.fixedOn, length: { ...length } }, { rule }),
          from: term.fixedOn,
          length,
        };
  if (term?.anchor === "previous-term-end") {
    if (previousTermEndedOn === undefined)
      return {
        finding: found("previous-term-end-not-known", "unknown", {}, { rule, missing: ["previousTermEndedOn"] }),
      };
    if (startsOn <= previousTermEndedOn)
      return { finding: found("previous-term-running", "no", { previousTermEndedOn, startsOn }, { rule }) };
    const from = addDays(previousTermEndedOn, 1) as IsoDate;
    return { finding: found("term-from-previous-end", "yes", { from, length: { ...length } }, { rule }), from, length };
  }
  return {
    finding: found(
      "term-from-first-day",
      "yes",
      { from: startsOn, length: { ...length } },
      { rule, assumed: term?.anchor === undefined },
    ),
    from: startsOn,
    length,
  };
}

/** Last day of the term that the first day in office falls into, of terms that follow one another from `from`. */
function endOfTermAt(startsOn: IsoDate, from: IsoDate, first: Length, later: Length): IsoDate {
  let endsOn = lastDayOfTerm(from, first);
  while (endsOn < startsOn) endsOn = lastDayOfTerm(addDays(endsOn, 1) as IsoDate, later);
  return endsOn;
}
