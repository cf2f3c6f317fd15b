import type * as z from "zod";
import { identifier } from "../internal/identifier.js";

/** Key of a rank within a rank order (`team-leader`, `grade-6`). */
export type RankId = string & z.$brand<"RankId">;

/** Parses unknown data into a {@link RankId}. */
export const RankId: z.ZodType<RankId> = identifier<RankId>();
