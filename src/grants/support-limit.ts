import * as z from "zod";
import { Citation } from "../decisions/citation.js";
import type { EntitySchema } from "../internal/entity-schema.js";

/** How much one organisation may ask for or hold (단체당 1개 사업, 도 공모사업 총 3개까지). */
export interface SupportLimit {
  /** Stable name within the program. */
  readonly id: string;
  /** What is counted: applications handed in, or supports received. */
  readonly counts: "applications" | "supports";
  /** The most, included. */
  readonly atMost: number;
  /** Where it is counted: in this program's edition, in the series, over all programs of the host, or over all givers. */
  readonly across: "program" | "series" | "host" | "any-giver";
  /** Over which time: the program's own year, the last `years` years, or any time. */
  readonly within: "same-year" | "any-time" | { readonly years: number };
  /** Whether taking part in another's application as a partner counts. */
  readonly partnership: "counts" | "does-not-count" | "not-stated";
  /** Where it stands. */
  readonly citations?: readonly Citation[];
}

/** Parses unknown data into a {@link SupportLimit}. */
export const SupportLimit: EntitySchema<SupportLimit> = z.strictObject({
  id: z.string().min(1),
  counts: z.enum(["applications", "supports"]),
  atMost: z.int().nonnegative(),
  across: z.enum(["program", "series", "host", "any-giver"]),
  within: z.union([z.enum(["same-year", "any-time"]), z.strictObject({ years: z.int().min(1).max(100) })]),
  partnership: z.enum(["counts", "does-not-count", "not-stated"]),
  citations: z.array(Citation).optional(),
});
