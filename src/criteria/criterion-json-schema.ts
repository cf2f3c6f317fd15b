import * as z from "zod";
import { IsoDate } from "../time/iso-date.js";
import { Criterion } from "./criterion.js";
import { Day } from "./operand.js";

/**
 * The JSON Schema (draft 2020-12) of a criterion, for editors, forms and other languages. It says what form a document
 * has; what compares two fields of a node (`min` above `max`, say) only the zod schema checks. A day has
 * `format: "date"`.
 *
 * @example
 * ```ts
 * import { criterionJsonSchema } from "dojeong/criteria";
 *
 * criterionJsonSchema()["$schema"]; // => "https://json-schema.org/draft/2020-12/schema"
 * ```
 */
export function criterionJsonSchema(): Readonly<Record<string, unknown>> {
  const days: ReadonlySet<unknown> = new Set([Day, IsoDate]);
  return z.toJSONSchema(Criterion, {
    override: ({ zodSchema, jsonSchema }) => {
      if (days.has(zodSchema)) jsonSchema.format = "date";
    },
  }) as Readonly<Record<string, unknown>>;
}
