import * as z from "zod";
import { IsoDate } from "../time/iso-date.js";
import { Source } from "./source.js";

/** What one source says of one matter. Nothing is merged and nothing is chosen: two sources are two claims. */
export interface Claim<T> {
  /** What is said. */
  readonly value: T;
  /** Who says it. */
  readonly source: Source;
  /** Where in the source it stands (`본문`, `제목`), where that matters. */
  readonly at?: string;
  /** The day the value is of, for what changes over time (65 partners on 2024-05-21): not the day of the report. */
  readonly asOf?: IsoDate;
  /** What a reader should know of it: an ambiguity, a reading. */
  readonly note?: string;
}

/**
 * The schema of a claim whose value the given schema parses.
 *
 * @param value - Schema of what is said.
 *
 * @example
 * ```ts
 * import { claimOf } from "dojeong/claims";
 * import { Headcount } from "dojeong/quantities";
 *
 * const attendance = claimOf(Headcount);
 * attendance.safeParse({ value: "300여명", source: { title: "보도자료" } }).success; // => false
 * ```
 */
export function claimOf<T>(value: z.ZodType<T>): z.ZodType<Claim<T>> {
  return z.strictObject({
    value,
    source: Source,
    at: z.string().min(1).optional(),
    asOf: IsoDate.optional(),
    note: z.string().min(1).optional(),
  }) as unknown as z.ZodType<Claim<T>>;
}
