import * as z from "zod";
import { Source } from "../claims/source.js";
import { branded } from "../internal/branded.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { isPlainJson } from "../internal/is-plain-json.js";
import type { Json } from "../internal/json.js";
import { GrantLabel } from "./label.js";

/** One place in a program and the value that a reading puts there. */
export interface ReadingChange {
  /** The way to it: names of fields, and in a list the `id` of the entry (`["tracks", "welfare", "ownShare", "min"]`). */
  readonly path: readonly string[];
  /** The value there. */
  readonly value: Json;
}

/** One reading of a disputed rule. */
export interface RuleReading {
  /** Its name in answers (`미만`, `rate60`). */
  readonly reading: string;
  /** The program under this reading. */
  readonly changes: readonly ReadingChange[];
  /** Who reports it so. */
  readonly source?: Source;
}

/**
 * A rule that is reported in several ways, or that can be read in several. No reading is chosen: a question is
 * answered under each, and only an answer that is the same under all is given.
 */
export interface DisputedRule {
  /** Stable name within the program. */
  readonly id: string;
  /** What is disputed; named as missing where it matters. */
  readonly label?: GrantLabel;
  /** The readings, two or more. */
  readonly readings: readonly RuleReading[];
}

const json: z.ZodType<Json> = branded<Json>(
  z
    .unknown()
    .refine((it) => it !== undefined, { params: { code: "value-missing" }, error: "A value is missing" })
    .refine((it) => it === undefined || isPlainJson(it, { depth: 16, values: 10_000 }), {
      params: { code: "not-plain-json" },
      error: "A value is plain JSON, at most 16 deep, without reserved names",
    }),
);
const name = z
  .string()
  .min(1)
  .refine((it) => it !== "__proto__" && it !== "constructor" && it !== "prototype", {
    params: { code: "reserved-name" },
    error: "A reserved name",
  });

/** Parses unknown data into a {@link DisputedRule}. */
export const DisputedRule: EntitySchema<DisputedRule> = z
  .strictObject({
    id: z.string().min(1),
    label: GrantLabel.optional(),
    readings: z
      .array(
        z.strictObject({
          reading: z.string().min(1),
          changes: z
            .array(z.strictObject({ path: z.array(name).min(1).max(12), value: json }))
            .min(1)
            .max(50),
          source: Source.optional(),
        }),
      )
      .min(2)
      .max(8),
  })
  .refine((it) => new Set(it.readings.map((one) => one.reading)).size === it.readings.length, {
    path: ["readings"],
    params: { code: "repeated-id" },
    error: "A reading stands twice",
  });
