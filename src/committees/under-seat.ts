import type { Decision } from "../decisions/decision.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { found } from "./found.js";
import { originOf } from "./origin-of.js";
import type { SeatId } from "./seat-id.js";
import type { SeatRules } from "./seat-rules.js";
import { undecided } from "./undecided.js";

/** Answers under the rules of one seat. Where seats have rules of their own and the seat is not known, neither is the answer. */
export function underSeat<T>(
  rules: CommitteeRules,
  seatId: SeatId | undefined,
  answer: (rules: CommitteeRules) => Decision<T, CommitteeFindingCode>,
): Decision<T, CommitteeFindingCode> {
  const own = rulesOfSeat(rules, seatId);
  if (own !== undefined) return answer(own);
  const seats = rules.bySeat?.flatMap((one) => one.seats) ?? [];
  return undecided([found("seat-not-known", "unknown", { seats }, { missing: ["appointment.seatId"] })]);
}

/** The rules as they stand for one seat; none where that takes the seat, and it is not known. */
export function rulesOfSeat(rules: CommitteeRules, seatId: SeatId | undefined): CommitteeRules | undefined {
  const { bySeat, ...others } = rules;
  const { bySeat: later, ...laterTerms } = rules.laterTerms ?? {};
  if (bySeat === undefined && later === undefined) return rules;
  if (seatId === undefined) return undefined;
  const own = partsOf(bySeat, seatId);
  const origins = Object.entries(own).flatMap(([part, rule]) => {
    const { layer, citations } = originOf(rules, "bySeat", bySeat?.find((one) => one.seats.includes(seatId))?.id ?? "");
    return Object.keys(rule).map((field) => ({
      part: part as keyof typeof own,
      field,
      layer,
      citations: rule.citations ?? citations,
    }));
  });
  return {
    ...others,
    ...own,
    ...(rules.laterTerms === undefined ? {} : { laterTerms: { ...laterTerms, ...partsOf(later, seatId) } }),
    origins: [...origins, ...(rules.origins ?? [])],
  };
}

function partsOf(
  bySeat: readonly SeatRules[] = [],
  seatId: SeatId,
): Pick<SeatRules, "term" | "renewal" | "substitute"> {
  const { term, renewal, substitute } = bySeat.find((one) => one.seats.includes(seatId)) ?? {};
  return { ...(term && { term }), ...(renewal && { renewal }), ...(substitute && { substitute }) };
}
