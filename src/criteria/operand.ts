import * as z from "zod";
import { isCivilDate } from "../internal/civil-date.js";
import { FieldPath } from "./field-path.js";
import { ParameterReference, ReferenceName } from "./parameter-reference.js";
import { PlainText, type Scalar } from "./scalar.js";

/** A date that the notice names (its own date, the closing date), to be filled in by `bind`. */
export interface AsOfReference {
  /** Its name (`notice`, `closing`). */
  readonly asOf: string;
}

/** Another field, for comparing two facts with each other. */
export interface FieldReference {
  /** Its path: in the same record as the field it is compared with. */
  readonly field: FieldPath;
  /** `whole`: the path starts at the whole record, though the comparison stands within a list. */
  readonly from?: "whole";
}

/** A value that is not written into the criterion. */
export type Reference = ParameterReference | AsOfReference | FieldReference;

/** What a field is compared with for sameness. */
export type Operand = Scalar | Reference;

/** What a field is compared with for order: a number, or a day `YYYY-MM-DD`. Text as such has no order that two systems agree on. */
export type OrderOperand = number | string | Reference;

const Reference = z.union([
  ParameterReference,
  z.strictObject({ asOf: ReferenceName }),
  z.strictObject({ field: FieldPath, from: z.literal("whole").optional() }),
]);

/** A day as the bound of an order. */
export const Day: z.ZodType<string> = z.string().refine(isCivilDate, {
  params: { code: "not-ordered" },
  error: "Order is between numbers or days (YYYY-MM-DD)",
});

/** Parses unknown data into an {@link Operand}. */
export const Operand: z.ZodType<Operand> = z.union([PlainText, z.number(), z.boolean(), Reference]);

/** Parses unknown data into an {@link OrderOperand}. */
export const OrderOperand: z.ZodType<OrderOperand> = z.union([z.number(), Day, Reference]);

/** Parses text that begins something, or a parameter. */
export const PrefixOperand: z.ZodType<string | ParameterReference> = z.union([
  PlainText.refine((text) => text.length > 0, {
    params: { code: "empty-prefix" },
    error: "A prefix has at least one character",
  }),
  ParameterReference,
]);
