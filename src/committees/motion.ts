import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { identifier } from "../internal/identifier.js";

/** An item put to the vote, and how the votes fell (안건, 표결). Counts that are left out are not known. */
export interface Motion {
  /** Identifies it, where it has an id. */
  readonly id?: string;
  /** Kind of matter, as a rule with a special majority names it. Absent: an ordinary one. */
  readonly matter?: string;
  /** Whether it is decided in a meeting, or by sheets handed in (서면). Absent: in a meeting. */
  readonly manner?: "meeting" | "writing";
  /** Members in office who may not take part in it (제척·기피·회피). 0 where left out. */
  readonly recused?: number;
  /** Those of them who are counted among the meeting's `present`. 0 where left out. */
  readonly recusedPresent?: number;
  /** Votes in favour, the chair's ordinary vote included, a casting vote not. */
  readonly inFavour?: number;
  /** Votes against. */
  readonly against?: number;
  /** Members present who abstained, or cast a void ballot. */
  readonly abstained?: number;
  /** Sheets handed in; only in writing. Absent: the votes that are counted. */
  readonly submitted?: number;
  /** How the chair decided a tie, where the chair did. */
  readonly castingVote?: "in-favour" | "against";
}

const count = z.int().nonnegative().max(10_000).optional();

/** Parses unknown data into a {@link Motion}. */
export const Motion: EntitySchema<Motion> = z
  .object({
    id: identifier<string>().optional(),
    matter: z.string().min(1).optional(),
    manner: z.enum(["meeting", "writing"]).optional(),
    recused: count,
    recusedPresent: count,
    inFavour: count,
    against: count,
    abstained: count,
    submitted: count,
    castingVote: z.enum(["in-favour", "against"]).optional(),
  })
  .refine((it) => (it.recusedPresent ?? 0) <= (it.recused ?? 0), {
    path: ["recusedPresent"],
    params: { code: "more-present-than-recused" },
    error: "More recused members came than there are",
  })
  .refine((it) => it.submitted === undefined || it.manner === "writing", {
    path: ["submitted"],
    params: { code: "sheets-without-writing" },
    error: "Sheets belong to a decision in writing",
  })
  .refine((it) => it.submitted === undefined || votes(it) <= it.submitted, {
    path: ["submitted"],
    params: { code: "more-votes-than-sheets" },
    error: "More votes than sheets",
  });

function votes(motion: { inFavour?: number; against?: number; abstained?: number }): number {
  return (motion.inFavour ?? 0) + (motion.against ?? 0) + (motion.abstained ?? 0);
}
