import type { IsoDate } from "../time/iso-date.js";
import type { FieldOf } from "./field-of.js";
import type { AsOfReference } from "./operand.js";
import type { ParameterReference } from "./parameter-reference.js";

/** What a fact may be held against for sameness: a value of its own type, a parameter, or a field of that type. */
export type ComparedWith<Facts, Fact> = Fact | ParameterReference | { readonly field: FieldOf<Facts, Fact> };

/** What a number or a day may be held against for order: one of its own sort, or, for a day, a date that the notice names. */
export type OrderedWith<Facts, Fact> = Fact extends number
  ? ComparedWith<Facts, number>
  : ComparedWith<Facts, IsoDate> | AsOfReference;
