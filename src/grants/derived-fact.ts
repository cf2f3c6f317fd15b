import * as z from "zod";
import { FieldPath } from "../criteria/field-path.js";
import { Ratio } from "../quantities/ratio.js";

/** One share of another, compared with a fixed share by exact whole numbers: `at-least` 이상, `over` 초과, `at-most` 이하, `under` 미만. */
export interface ShareFact {
  readonly kind: "share";
  /** Name under `derived` that criteria use (`derived.materialsHalf`). */
  readonly name: string;
  /** Path of the part, a whole number. */
  readonly part: string;
  /** Path of the whole, a whole number. */
  readonly whole: string;
  /** How the share is compared. */
  readonly compare: "at-least" | "over" | "at-most" | "under";
  /** The share it is compared with. */
  readonly ratio: Ratio;
}

/** The sum of some whole numbers; unknown as soon as one of them is. */
export interface SumFact {
  readonly kind: "sum";
  /** Name under `derived` that criteria use. */
  readonly name: string;
  /** Paths of the numbers. */
  readonly of: readonly string[];
}

/** A fact worked out from an application's own facts, so that a criterion can ask for it by `derived.<name>`. */
export type DerivedFact = ShareFact | SumFact;

const name = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,99}$/);
const path = FieldPath;

/** Parses unknown data into a {@link DerivedFact}. */
export const DerivedFact: z.ZodType<DerivedFact> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("share"),
    name,
    part: path,
    whole: path,
    compare: z.enum(["at-least", "over", "at-most", "under"]),
    ratio: Ratio,
  }),
  z.strictObject({ kind: z.literal("sum"), name, of: z.array(path).min(1) }),
]);
