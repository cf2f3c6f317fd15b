import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { PersonId } from "../people/person-id.js";
import { IsoDate } from "../time/iso-date.js";
import { type Office, offices } from "./seat.js";
import { SeatId } from "./seat-id.js";
import { type SeatTenure, seatTenures } from "./seat-tenure.js";

/** What is known of a member, as far as rules on composition ask for it. Every fact may be unknown: then it is left out. */
export interface CommitteeMember {
  /** Who it is. Absent: not reported. */
  readonly personId?: PersonId;
  /** The seat. Absent: not recorded. */
  readonly seatId?: SeatId;
  /** How the seat is held; a seat held by post is not an appointed one. */
  readonly tenure?: SeatTenure;
  /** The office held. Absent: none. */
  readonly office?: Office;
  /** Whether the member was appointed (위촉직), and does not sit by post (당연직). Absent: told by `tenure`, if at all. */
  readonly appointed?: boolean;
  /** Whether the member is an official (공무원). */
  readonly official?: boolean;
  /** Sex, as composition rules ask for it. */
  readonly sex?: "female" | "male";
  /** Day of birth. */
  readonly bornOn?: IsoDate;
  /** Age in full years, where the day of birth is not known. */
  readonly age?: number;
  /** City or county of residence, as a code or a name, the same way for all members. */
  readonly residence?: string;
  /** Groups the member belongs to (`industry`, `academia`). All of them, or left out. */
  readonly sectors?: readonly string[];
  /** Who proposed the member (`provincial-council`). */
  readonly nominator?: string;
  /** Qualifications the member has. All of them, or left out. */
  readonly qualifications?: readonly string[];
  /** Present where the member takes part without a vote and does not count. */
  readonly nonVoting?: true;
}

/** Parses unknown data into a {@link CommitteeMember}. */
export const CommitteeMember: EntitySchema<CommitteeMember> = z
  .object({
    personId: PersonId.optional(),
    seatId: SeatId.optional(),
    tenure: z.enum(seatTenures).optional(),
    office: z.enum(offices).optional(),
    appointed: z.boolean().optional(),
    official: z.boolean().optional(),
    sex: z.enum(["female", "male"]).optional(),
    bornOn: IsoDate.optional(),
    age: z.int().nonnegative().max(150).optional(),
    residence: z.string().min(1).optional(),
    sectors: z.array(z.string().min(1)).optional(),
    nominator: z.string().min(1).optional(),
    qualifications: z.array(z.string().min(1)).optional(),
    nonVoting: z.literal(true).optional(),
  })
  .refine((it) => it.tenure !== "by-post" || it.appointed !== true, {
    path: ["appointed"],
    params: { code: "appointed-by-post" },
    error: "A member who sits by post is not an appointed one",
  });
