import type * as z from "zod";
import { identifier } from "../internal/identifier.js";

/** Identifies a committee. */
export type CommitteeId = string & z.$brand<"CommitteeId">;

/** Parses unknown data into {@link CommitteeId}. */
export const CommitteeId: z.ZodType<CommitteeId> = identifier<CommitteeId>();
