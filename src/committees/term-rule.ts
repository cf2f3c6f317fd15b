import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { IsoDate } from "../time/iso-date.js";
import { Length } from "../time/length.js";
import { type Cited, citations } from "./cited.js";
import { TermEnd } from "./term-end.js";

/** Another length for the first members of a group, so that not all terms end together (교차 임기). */
export interface TermStagger {
  /** What the group is called; unique among the groups. */
  readonly group: string;
  /** How many members are in it, where that is stated. */
  readonly members?: number;
  /** Length of their first term. */
  readonly length: Length;
  /** What their first term is counted from, where it is not the appointment (`first-meeting`). */
  readonly from?: string;
}

/** Parses unknown data into a {@link TermStagger}. */
export const TermStagger: EntitySchema<TermStagger> = z.strictObject({
  group: z.string().min(1),
  members: z.int().positive().optional(),
  length: Length,
  from: z.string().min(1).optional(),
});

/** How long a term of a fixed-term seat is, and from when it runs (임기). */
export interface TermRule extends Cited {
  /** Length of one full term. Absent: not stated. */
  readonly length?: Length;
  /**
   * What the term runs from: the day of the appointment, the day after the previous term of the seat ended
   * (whenever the appointment is made), or one day fixed for all. Absent: not stated; the appointment is then assumed.
   */
  readonly anchor?: "appointment" | "previous-term-end" | "fixed-date";
  /** The fixed day from which all terms run, one after another; only with the anchor `fixed-date`. */
  readonly fixedOn?: IsoDate;
  /**
   * What a term ends with at the latest, though its length would run on (the term of the governor who appoints). Absent: nothing
   * is stated, and nothing does.
   */
  readonly endsWith?: string;
  /** The day of the year on which every term ends, in place of a length. Absent: terms end when their length is over. */
  readonly endsOnDay?: TermEnd;
  /** First terms of other lengths. */
  readonly stagger?: readonly TermStagger[];
}

/** Parses unknown data into a {@link TermRule}. */
export const TermRule: EntitySchema<TermRule> = z
  .strictObject({
    length: Length.optional(),
    anchor: z.enum(["appointment", "previous-term-end", "fixed-date"]).optional(),
    fixedOn: IsoDate.optional(),
    endsWith: z.string().min(1).optional(),
    endsOnDay: TermEnd.optional(),
    stagger: z.array(TermStagger).optional(),
    citations,
  })
  .refine((it) => it.fixedOn === undefined || it.anchor === "fixed-date", {
    path: ["fixedOn"],
    params: { code: "fixed-day-without-fixed-date" },
    error: "A fixed day belongs to the anchor fixed-date",
  })
  .refine((it) => it.anchor !== "fixed-date" || it.fixedOn !== undefined, {
    path: ["fixedOn"],
    params: { code: "fixed-day-missing" },
    error: "The anchor fixed-date needs its day",
  })
  .refine(
    (it) => it.endsOnDay === undefined || (it.length === undefined && (it.anchor ?? "appointment") === "appointment"),
    {
      path: ["endsOnDay"],
      params: { code: "end-stated-twice" },
      error: "Terms that end on a day of the year have no length, and run from the appointment",
    },
  )
  .refine((it) => new Set(it.stagger?.map((one) => one.group)).size === (it.stagger?.length ?? 0), {
    path: ["stagger"],
    params: { code: "duplicate-group" },
    error: "A group is named twice",
  });
