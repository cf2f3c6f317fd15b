import type { IsoDate } from "../time/iso-date.js";
import type { Appointment } from "./appointment.js";
import type { Circumstance } from "./circumstance.js";
import type { CommitteeId } from "./committee-id.js";
import type { Seat } from "./seat.js";
import type { SeatId } from "./seat-id.js";

/** What is needed to tell a term where the rule anchors it elsewhere than at the appointment. */
export interface TermContext {
  /** The seat, where seats have rules of their own. Absent: that of the appointment, or not known. */
  readonly seatId?: SeatId;
  /** Last day of the seat's previous term, whoever served it. */
  readonly previousTermEndedOn?: IsoDate;
  /** Last day of what the term ends with at the latest, where the rule names such a thing. */
  readonly endsWithOn?: IsoDate;
  /** The group of staggered first terms the member belongs to. Absent: none. */
  readonly staggerGroup?: string;
  /** Day of the committee's first meeting, where a staggered term is counted from it. */
  readonly firstMeetingOn?: IsoDate;
}

/** What is known of a person's service besides the term asked about. */
export interface ServiceContext extends TermContext {
  /**
   * The person's other terms, in any order; those on other committees are not counted. Absent: what the appointment itself records
   * is all that is known.
   */
  readonly history?: readonly Appointment[];
  /** The committee asked about, where no appointment to it is given. Absent: every term in `history` is taken to be on it. */
  readonly committeeId?: CommitteeId;
  /** Circumstances that rules ask for. */
  readonly circumstances?: readonly Circumstance[];
  /** The seat, where it matters how it is held. Absent: taken to be held for a fixed term when the appointment has a last day. */
  readonly seat?: Seat;
  /** Whether the member is an official, where a cap on terms asks. */
  readonly official?: boolean;
}

/** The seat asked about, as far as it is told. */
export function seatIn({ seatId, seat }: ServiceContext, appointment?: Appointment): SeatId | undefined {
  return appointment?.seatId ?? seatId ?? seat?.id;
}
