import type * as z from "zod";
import { identifier } from "../internal/identifier.js";

/** Identifies a seat, unique within its committee. */
export type SeatId = string & z.$brand<"SeatId">;

/** Parses unknown data into {@link SeatId}. */
export const SeatId: z.ZodType<SeatId> = identifier<SeatId>();
