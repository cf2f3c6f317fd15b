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
  return undecided([found("seat-not-known", "unknown", {}, { missing: ["appointment.seatId"] })]);
}

/** The rules as they stand for one seat; none where that takes the seat, and it is not known. */
export function rulesOfSeat(rules: CommitteeRules, seatId: SeatId | undefined): CommitteeRules | undefined {
  const { bySeat, laterTerms, ...others } = rules;
  if ((bySeat ?? laterTerms?.bySeat) === undefined) return rules;
  if (seatId === undefined) return undefined;
  const own = partsOf(bySeat, seatId);
  const { bySeat: later, ...after } = laterTerms ?? {};
  const rule = originOf(rules, "bySeat", bySeat?.find((one) => one.seats.includes(seatId))?.id ?? "");
  const origins = Object.entries(own).flatMap(([part, stated]) =>
    Object.keys(stated).map((field) => ({
      ...rule,
      ...(stated.citations && { citations: stated.citations }),
      part: part as keyof typeof own,
      field,
    })),
  );
  return {
    ...others,
    ...own,
    ...(laterTerms && { laterTerms: { ...after, ...partsOf(later, seatId) } }),
    origins: [...origins, ...(rules.origins ?? [])],
  };
}

/** What an entry states for a seat, the parts alone. */
function partsOf(
  bySeat: readonly SeatRules[] = [],
  seatId: SeatId,
): Pick<SeatRules, "term" | "renewal" | "substitute"> {
  const { id: _, seats: __, citations: ___, ...parts } = bySeat.find((one) => one.seats.includes(seatId)) ?? {};
  return parts;
}
