export { type Bindings, bind } from "./bind.js";
export type {
  EqualityCriterion,
  MembershipCriterion,
  OrderCriterion,
  PrefixCriterion,
  PresenceCriterion,
  RangeCriterion,
} from "./comparison-criterion.js";
export { type CompiledCriterion, compile } from "./compile.js";
export { compileExplanation } from "./compile-explanation.js";
export {
  type CollectionCriterion,
  type CombinedCriterion,
  type CountCriterion,
  Criterion,
  type ExceptedCriterion,
  type GroupCriterion,
  type JudgementCriterion,
  type LeafCriterion,
  type ListCriterion,
  type NegatedCriterion,
  type ThresholdCriterion,
} from "./criterion.js";
export { criterionLimits } from "./criterion-limits.js";
export type { CriterionLabel, CriterionNote } from "./criterion-note.js";
export { CriterionParameter } from "./criterion-parameter.js";
export type { AgeCriterion, ElapsedCriterion } from "./date-criterion.js";
export { evaluate } from "./evaluate.js";
export { explain } from "./explain.js";
export type { CriterionHeader, Explanation } from "./explanation.js";
export { FieldPath } from "./field-path.js";
export { fieldsOf } from "./fields-of.js";
export { type CriterionAlgebra, type CriterionPlace, foldCriterion, stepsTo } from "./fold-criterion.js";
export { groundsOf } from "./grounds-of.js";
export { missingFields } from "./missing-fields.js";
export type { MissingName } from "./missing-name.js";
export {
  type AsOfReference,
  type FieldReference,
  Operand,
  OrderOperand,
  ParameterReference,
  type Reference,
} from "./operand.js";
export { valueAt } from "./read-field.js";
export { Scalar } from "./scalar.js";
export type { Truth } from "./truth.js";
