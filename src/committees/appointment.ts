import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { PersonId } from "../people/person-id.js";
import { IsoDate } from "../time/iso-date.js";
import { AppointmentId } from "./appointment-id.js";
import { CommitteeId } from "./committee-id.js";
import { SeatId } from "./seat-id.js";

/** One person's seat on a committee for one term (위촉). Both days belong to the term. */
export interface Appointment {
  /** Identifies the record, where it has an id. */
  readonly id?: AppointmentId;
  /** Committee the seat belongs to. */
  readonly committeeId: CommitteeId;
  /** The seat. Absent: not recorded. */
  readonly seatId?: SeatId;
  /** Who holds it. Absent: not reported. */
  readonly personId?: PersonId;
  /** First day in office. */
  readonly startsOn: IsoDate;
  /**
   * Last day of the term; never before `startsOn`. Absent: no day is fixed in a seat held by post or for a body. In a seat of
   * fixed terms, or where the seat is not told, the day is then not recorded, and whether its holder sits is unknown.
   */
  readonly endsOn?: IsoDate;
  /** Consecutive renewals already used (연임 횟수); 0 in a first term. Absent: not recorded. */
  readonly renewals?: number;
  /** How it came about: first 신규, renewal 연임, substitute 보궐. Absent: not recorded. */
  readonly basis?: "first" | "renewal" | "substitute";
  /** Last day actually in office where that was not the term's last (해촉, 사임); that day included. */
  readonly endedOn?: IsoDate;
  /** The ground on which it ended early, by the id in the rules (`own-wish`). */
  readonly endGround?: string;
}

/** Parses unknown data into an {@link Appointment}. */
export const Appointment: EntitySchema<Appointment> = z
  .object({
    id: AppointmentId.optional(),
    committeeId: CommitteeId,
    seatId: SeatId.optional(),
    personId: PersonId.optional(),
    startsOn: IsoDate,
    endsOn: IsoDate.optional(),
    renewals: z.int().nonnegative().max(1000).optional(),
    basis: z.enum(["first", "renewal", "substitute"]).optional(),
    endedOn: IsoDate.optional(),
    endGround: z.string().min(1).optional(),
  })
  .refine((it) => it.endsOn === undefined || it.startsOn <= it.endsOn, {
    path: ["endsOn"],
    params: { code: "ends-before-it-starts" },
    error: "The last day is before the first",
  })
  .refine((it) => it.endedOn === undefined || it.startsOn <= it.endedOn, {
    path: ["endedOn"],
    params: { code: "ends-before-it-starts" },
    error: "The last day is before the first",
  })
  .refine((it) => it.basis !== "first" || it.renewals === undefined || it.renewals === 0, {
    path: ["renewals"],
    params: { code: "first-term-with-renewals" },
    error: "A first term has used no renewal",
  });
