import * as z from "zod";
import { type CriterionNote, type CriterionOption, criterionNoteFields } from "./criterion-note.js";
import { FieldPath } from "./field-path.js";
import { Operand, OrderOperand, PrefixOperand } from "./operand.js";
import { ParameterReference } from "./parameter-reference.js";
import { Scalar } from "./scalar.js";

/** Whether a field is, or is not, a value. A value of another type than asked for is not known. */
export interface EqualityCriterion extends CriterionNote {
  /** `eq` is the value, `ne` is another. */
  readonly kind: "eq" | "ne";
  /** Path of the value. */
  readonly field: FieldPath;
  /** What it is held against. */
  readonly value: Operand;
}

/** Whether a number or a day stands before or after another. */
export interface OrderCriterion extends CriterionNote {
  /** `lt` 미만, `lte` 이하, `gt` 초과, `gte` 이상; of days: before 전, on or before 이전, after 후, on or after 이후. */
  readonly kind: "lt" | "lte" | "gt" | "gte";
  /** Path of the number or day. */
  readonly field: FieldPath;
  /** What it is held against. */
  readonly value: OrderOperand;
}

/** Whether a number or a day lies between two, both included. */
export interface RangeCriterion extends CriterionNote {
  readonly kind: "between";
  /** Path of the number or day. */
  readonly field: FieldPath;
  /** The lowest that still belongs. */
  readonly min: OrderOperand;
  /** The highest that still belongs; never below `min`. */
  readonly max: OrderOperand;
}

/** Whether a field is one of some values. Of no values at all, every known field is not one. */
export interface MembershipCriterion extends CriterionNote {
  readonly kind: "in";
  /** Path of the value. */
  readonly field: FieldPath;
  /** Values of one type, or a parameter that holds such a list. */
  readonly values: readonly Scalar[] | ParameterReference;
}

/** Whether a text begins with some letters, as codes of places and industries do. */
export interface PrefixCriterion extends CriterionNote {
  readonly kind: "startsWith";
  /** Path of the text. */
  readonly field: FieldPath;
  /** One letter or more. Letters are compared as they are: case and composition count. */
  readonly value: string | ParameterReference;
}

/** Whether a fact is there at all. The only kinds whose answer is never unknown. */
export interface PresenceCriterion extends CriterionNote {
  /** `known`: there is a value; `unknown`: there is none, or null. */
  readonly kind: "known" | "unknown";
  /** Path of the value. */
  readonly field: FieldPath;
}

/** A condition on one field of the record. */
export type ComparisonCriterion =
  | EqualityCriterion
  | OrderCriterion
  | RangeCriterion
  | MembershipCriterion
  | PrefixCriterion
  | PresenceCriterion;

/** The schemas of these kinds. */
export const comparisonSchemas: readonly CriterionOption<ComparisonCriterion>[] = [
  z.strictObject({ kind: z.enum(["eq", "ne"]), field: FieldPath, value: Operand, ...criterionNoteFields }),
  z.strictObject({
    kind: z.enum(["lt", "lte", "gt", "gte"]),
    field: FieldPath,
    value: OrderOperand,
    ...criterionNoteFields,
  }),
  z
    .strictObject({
      kind: z.literal("between"),
      field: FieldPath,
      min: OrderOperand,
      max: OrderOperand,
      ...criterionNoteFields,
    })
    .refine((it) => typeof it.min === typeof it.max || typeof it.min === "object" || typeof it.max === "object", {
      path: ["max"],
      params: { code: "mixed-types" },
      error: "The two bounds are of different types",
    })
    .refine((it) => typeof it.min === "object" || typeof it.max === "object" || !(it.min > it.max), {
      path: ["max"],
      params: { code: "min-above-max" },
      error: "The lower bound is above the upper one",
    }),
  z.strictObject({
    kind: z.literal("in"),
    field: FieldPath,
    values: z.union([
      z.array(Scalar).refine((values) => new Set(values.map((value) => typeof value)).size <= 1, {
        params: { code: "mixed-types" },
        error: "The values are of different types",
      }),
      ParameterReference,
    ]),
    ...criterionNoteFields,
  }),
  z.strictObject({ kind: z.literal("startsWith"), field: FieldPath, value: PrefixOperand, ...criterionNoteFields }),
  z.strictObject({ kind: z.enum(["known", "unknown"]), field: FieldPath, ...criterionNoteFields }),
];
