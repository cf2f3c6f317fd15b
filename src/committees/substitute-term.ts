import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { IsoDate } from "../time/iso-date.js";
import { lastDayOfTerm } from "../time/last-day-of-term.js";
import type { Period } from "../time/period.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { found } from "./found.js";
import { originOf } from "./origin-of.js";
import type { SeatTenure } from "./seat-tenure.js";
import type { TermContext } from "./service-context.js";
import { termOf } from "./term-of.js";
import { undecided } from "./undecided.js";
import { underSeat } from "./under-seat.js";

/** What is known of a substitution. */
export interface Substitution extends TermContext {
  /** First day in office of the substitute. */
  readonly startsOn: IsoDate;
  /** Last day of the predecessor's term, had it run to its end. Absent: not known. */
  readonly predecessorEndsOn?: IsoDate;
  /** How the seat is held, where the rule makes a difference. */
  readonly tenure?: SeatTenure;
  /** Whether all seats are filled anew at one time. */
  readonly allStartTogether?: boolean;
}

/**
 * The days for which a substitute (보궐위원) serves: the rest of the predecessor's term, or a term of his own. A rule that
 * says nothing of it leaves the answer open; nothing is guessed.
 *
 * @param rules - The committee's rules.
 * @param substitution - Who is replaced, as far as the term asks.
 *
 * @example
 * ```ts
 * import { CommitteeRules, substituteTerm } from "dojeong/committees";
 * import { day } from "dojeong/time";
 *
 * const rules = CommitteeRules.parse({
 *   id: "ordinance", level: "special-ordinance", citations: [{ instrument: "뿌리산업 조례", provision: "제8조제4항" }],
 *   term: { length: { years: 2 } }, substitute: { term: "remainder" },
 * });
 *
 * const term = substituteTerm(rules, { startsOn: day("2024-09-15"), predecessorEndsOn: day("2025-12-31") });
 * term.outcome === "yes" && term.value; // => { startsOn: "2024-09-15", endsOn: "2025-12-31" }
 * ```
 */
export function substituteTerm(
  rules: CommitteeRules,
  substitution: Substitution,
): Decision<Period, CommitteeFindingCode> {
  return underSeat(rules, substitution.seatId, (own) => served(own, substitution));
}

function served(rules: CommitteeRules, substitution: Substitution): Decision<Period, CommitteeFindingCode> {
  const { startsOn, predecessorEndsOn, tenure, allStartTogether } = substitution;
  const bySeat = rules.substitute?.bySeat?.find((one) => one.tenure === tenure);
  const rule = originOf(rules, "substitute", bySeat === undefined ? "term" : "bySeat");
  const fresh = rules.substitute?.freshWhenAllStartTogether === true && allStartTogether === true;
  const kind = fresh ? "fresh" : (bySeat?.term ?? rules.substitute?.term);
  const { freshIfUnder } = rules.substitute ?? {};
  const short =
    freshIfUnder !== undefined &&
    predecessorEndsOn !== undefined &&
    predecessorEndsOn < lastDayOfTerm(startsOn, freshIfUnder);
  if (!fresh && !short && tenure === undefined && differsBySeat(rules))
    return undecided([found("seat-tenure-not-known", "unknown", {}, { rule, missing: ["tenure"] })]);
  if (kind === "remainder" && !short) {
    if (predecessorEndsOn === undefined)
      return undecided([found("predecessor-term-not-known", "unknown", {}, { rule, missing: ["predecessorEndsOn"] })]);
    if (predecessorEndsOn < startsOn)
      return undecided([found("predecessor-term-over", "no", { startsOn, predecessorEndsOn }, { rule })]);
    return decide(
      [found("substitute-serves-remainder", "yes", { startsOn, endsOn: predecessorEndsOn }, { rule })],
      () => ({
        startsOn,
        endsOn: predecessorEndsOn,
      }),
    );
  }
  if (kind !== "fresh" && !short)
    return undecided([found("substitute-term-not-stated", "unknown", {}, { rule, missing: ["substitute.term"] })]);
  const term = termOf(rules, startsOn, substitution);
  if (term.outcome !== "yes") return term;
  const { value } = term;
  return decide([found("substitute-serves-fresh-term", "yes", { ...value }, { rule }), ...term.findings], () => value);
}

/** Whether the rule has another substitute term for some kind of seat. */
function differsBySeat({ substitute }: CommitteeRules): boolean {
  return (substitute?.bySeat ?? []).some((one) => one.term !== (substitute?.term ?? "not-stated"));
}
