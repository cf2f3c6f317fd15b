import type * as z from "zod";
import { identifier } from "../internal/identifier.js";

/** Identifies an appointment. */
export type AppointmentId = string & z.$brand<"AppointmentId">;

/** Parses unknown data into {@link AppointmentId}. */
export const AppointmentId: z.ZodType<AppointmentId> = identifier<AppointmentId>();
