import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { identifier } from "../internal/identifier.js";
import { IsoDate } from "../time/iso-date.js";
import { Circumstance } from "./circumstance.js";

/** How many of one group are in office, and how many came. */
export interface GroupAttendance {
  /** The group, as the rule names it. */
  readonly group: string;
  /** Its members in office. */
  readonly inOffice: number;
  /** Those of them who came. Absent: not known. */
  readonly present?: number;
}

/** A meeting as it is counted for quorum: who is in office and who came. Counts that are left out are not known. */
export interface Meeting {
  /** Identifies it, where it has an id. */
  readonly id?: string;
  /** Day on which it was or will be held. */
  readonly heldOn?: IsoDate;
  /** Seats of the committee, filled or not (정원). */
  readonly seats?: number;
  /** Seats that are vacant. */
  readonly vacant?: number;
  /** Members in office (재적위원): seats without the vacant ones. Absent: told by those two, if at all. */
  readonly inOffice?: number;
  /** Members picked for this sitting, the chair included, where it is picked from a pool. */
  readonly panel?: number;
  /** Members who came in person (or online), those recused from an item included, deputies not. */
  readonly present?: number;
  /** Deputies who came in a member's place. 0 where left out. */
  readonly deputies?: number;
  /** Those of them who came for members who do not sit by post (위촉위원). 0 where left out. */
  readonly deputiesOfAppointed?: number;
  /** Attendance by group, where a rule asks for it. */
  readonly groups?: readonly GroupAttendance[];
  /** Circumstances that rules ask for (`urgent`, `agreed-with-chair`). */
  readonly circumstances?: readonly Circumstance[];
}

const count = z.int().nonnegative().max(10_000);

/** Parses unknown data into a {@link Meeting}. */
export const Meeting: EntitySchema<Meeting> = z
  .object({
    id: identifier<string>().optional(),
    heldOn: IsoDate.optional(),
    seats: count.optional(),
    vacant: count.optional(),
    inOffice: count.optional(),
    panel: count.optional(),
    present: count.optional(),
    deputies: count.optional(),
    deputiesOfAppointed: count.optional(),
    groups: z
      .array(
        z
          .object({ group: z.string().min(1), inOffice: count, present: count.optional() })
          .refine((it) => it.present === undefined || it.present <= it.inOffice, {
            path: ["present"],
            params: { code: "more-present-than-in-office" },
            error: "More came than are in office",
          }),
      )
      .optional(),
    circumstances: z.array(Circumstance).optional(),
  })
  .refine((it) => it.seats === undefined || it.vacant === undefined || it.vacant <= it.seats, {
    path: ["vacant"],
    params: { code: "more-vacant-than-seats" },
    error: "More seats are vacant than there are",
  })
  .refine((it) => (it.deputiesOfAppointed ?? 0) <= (it.deputies ?? 0), {
    path: ["deputiesOfAppointed"],
    params: { code: "more-deputies-than-came" },
    error: "More deputies of appointed members than deputies",
  })
  .refine((it) => agrees(it), {
    path: ["inOffice"],
    params: { code: "wrong-total" },
    error: "Members in office are the seats without the vacant ones",
  })
  .refine((it) => it.inOffice === undefined || (it.present ?? 0) + (it.deputies ?? 0) <= it.inOffice, {
    path: ["present"],
    params: { code: "more-present-than-in-office" },
    error: "More came than are in office",
  });

function agrees(meeting: { seats?: number; vacant?: number; inOffice?: number }): boolean {
  const { seats, vacant, inOffice } = meeting;
  if (seats === undefined || inOffice === undefined) return true;
  return vacant === undefined ? inOffice <= seats : seats - vacant === inOffice;
}
