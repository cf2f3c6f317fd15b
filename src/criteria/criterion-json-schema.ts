import * as z from "zod";
import { Criterion } from "./criterion.js";

/**
 * The JSON Schema (draft 2020-12) of a criterion, for editors, forms and other languages. It says what form a document
 * has; what compares two fields of a node (`min` above `max`, say) only the zod schema checks.
 *
 * @example
 * ```ts
 * import { criterionJsonSchema } from "dojeong/criteria";
 *
 * criterionJsonSchema()["$schema"]; // => "https://json-schema.org/draft/2020-12/schema"
 * ```
 */
export function criterionJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(Criterion) as Readonly<Record<string, unknown>>;
}
