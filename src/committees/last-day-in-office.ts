import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { IsoDate } from "../time/iso-date.js";
import { earlierOf } from "../time/order.js";
import type { Appointment } from "./appointment.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { type CommitteeFinding, found } from "./found.js";
import type { StandingContext } from "./is-in-office.js";
import { undecided } from "./undecided.js";

/**
 * The last day of a membership: of the term, of the post that goes with the seat, of the body represented, or the day
 * on which it ended early. Holding over after a term is not counted.
 *
 * @param appointment - The appointment.
 * @param context - The seat, and until when its post was held.
 *
 * @example
 * ```ts
 * import { Appointment, lastDayInOffice, Seat } from "dojeong/committees";
 * import { day } from "dojeong/time";
 *
 * const seat = Seat.parse({ id: "official", tenure: "by-post" });
 * const official = Appointment.parse({ committeeId: "ethics", seatId: "official", startsOn: "2024-02-01" });
 *
 * const last = lastDayInOffice(official, { seat, postUntil: day("2024-12-31") });
 * last.outcome === "yes" && last.value; // => "2024-12-31"
 * lastDayInOffice(official, { seat }).outcome; // => "unknown"
 * ```
 */
export function lastDayInOffice(
  appointment: Appointment,
  { seat, postUntil }: Pick<StandingContext, "seat" | "postUntil"> = {},
): Decision<IsoDate, CommitteeFindingCode> {
  const { endsOn, endedOn } = appointment;
  const findings: CommitteeFinding[] = [];
  let last = endedOn ?? endsOn;
  if (seat !== undefined && seat.tenure !== "fixed-term") {
    const facts = { seat: seat.id };
    findings.push(
      seat.tenure === "by-post"
        ? found("ends-with-post", "yes", facts)
        : found("ends-with-representation", "yes", facts),
    );
    if (endedOn === undefined && (postUntil === undefined || postUntil === "still"))
      return undecided([...findings, found("post-tenure-not-known", "unknown", {}, { missing: ["postUntil"] })]);
    if (postUntil !== undefined && postUntil !== "still")
      last = last === undefined ? postUntil : earlierOf(last, postUntil);
  }
  if (last === undefined)
    return undecided([...findings, found("term-end-not-recorded", "unknown", {}, { missing: ["appointment.endsOn"] })]);
  const day = last;
  return decide([...findings, found("last-day-in-office", "yes", { lastDay: day })], () => day);
}
