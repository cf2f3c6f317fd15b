import type * as z from "zod";
import { identifier } from "../internal/identifier.js";

/** Identifies an alliance. */
export type AllianceId = string & z.$brand<"AllianceId">;
/** Parses unknown data into an {@link AllianceId}. */
export const AllianceId: z.ZodType<AllianceId> = identifier<AllianceId>();
