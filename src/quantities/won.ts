import * as z from "zod";
import { branded } from "../internal/branded.js";

/**
 * A sum of money in whole won (원), from 0 to 9,007,199,254,740,991 (about 9,007조), so that
 * it is exact in JavaScript and in JSON. Differences may be negative and are plain numbers.
 */
export type Won = number & z.$brand<"Won">;

/** Parses unknown data into {@link Won}; negative, fractional and unsafe numbers are refused. */
export const Won: z.ZodType<Won> = branded<Won>(z.int().nonnegative());
