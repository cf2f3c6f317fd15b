import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { keyed } from "../internal/keyed.js";
import { IsoDate } from "../time/iso-date.js";

/** By which rules, as of which days and by which library an answer was given, so that it can be given again. */
export interface Receipt {
  /**
   * Identifies the rules: `sha256:` and the SHA-256 of their canonical JSON (RFC 8785), which any tool can compute.
   * It tells one text of the rules from another. It is no signature and proves nothing about who wrote them.
   */
  readonly rulesHash: string;
  /** What the version of the rules is called, where it has a name. */
  readonly version?: string;
  /** The days of the named dates that the rules were bound to. */
  readonly asOf?: { readonly [name: string]: IsoDate };
  /** The library and its version, `dojeong@0.1.0`. */
  readonly library: string;
}

/** Parses unknown data into a {@link Receipt}. */
export const Receipt: EntitySchema<Receipt> = z.object({
  rulesHash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  version: z.string().min(1).optional(),
  asOf: keyed(IsoDate).optional(),
  library: z.string().min(1),
});
