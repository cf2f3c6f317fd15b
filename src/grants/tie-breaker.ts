import * as z from "zod";

/** The higher points of one rubric item, or of all items without bonus, come first. */
export interface ByPoints {
  /** Points that are compared, the most first: of one `item`, of the `bonus`, or `base-score` without bonus and deduction. */
  readonly by: "item" | "bonus" | "base-score";
  /** The item, where `by` is `item`. */
  readonly item?: string;
}

/** The smaller or larger value of a fact comes first. */
export interface ByFact {
  readonly by: "fact";
  /**
   * Path in the application (`applicant.establishedOn`, `submission.at`, `ownShare.cash`): a number, a day or a moment, the earlier
   * being the smaller, or yes and no, yes being the larger.
   */
  readonly field: string;
  /** Which value comes first. */
  readonly first: "smallest" | "largest";
}

/** Someone decides: the committee, or a lot is drawn. Open until the order is given. */
export interface ByDecision {
  /** `committee` the committee decides, `lot` 추첨. */
  readonly by: "committee" | "lot";
}

/** What decides between equal scores (동점자 처리). There is no order in law: a program that declares none leaves ties open. */
export type TieBreaker = ByPoints | ByFact | ByDecision;

/** Parses unknown data into a {@link TieBreaker}. */
export const TieBreaker: z.ZodType<TieBreaker> = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("item"), item: z.string().min(1) }),
  z.strictObject({ by: z.literal("bonus") }),
  z.strictObject({ by: z.literal("base-score") }),
  z.strictObject({ by: z.literal("fact"), field: z.string().min(1), first: z.enum(["smallest", "largest"]) }),
  z.strictObject({ by: z.literal("committee") }),
  z.strictObject({ by: z.literal("lot") }),
]);
