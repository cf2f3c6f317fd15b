import * as z from "zod";
import { branded } from "../internal/branded.js";
import type { Won } from "../quantities/won.js";

/** The unit down to which a figure was printed, in won: a sum of 1 won or more. */
export const PrintedUnit: z.ZodType<Won> = branded<Won>(z.int().positive());
