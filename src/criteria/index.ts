export { type Bindings, bind } from "./bind.js";
export { type BoundaryWord, boundaryWords } from "./boundary-words.js";
export { canonicalJson } from "./canonical-json.js";
export { checkVersions } from "./check-versions.js";
export type { ComparedWith, OrderedWith } from "./compared-with.js";
export type {
  ComparisonCriterion,
  EqualityCriterion,
  MembershipCriterion,
  OrderCriterion,
  PrefixCriterion,
  PresenceCriterion,
  RangeCriterion,
} from "./comparison-criterion.js";
export { type CompiledCriterion, compile } from "./compile.js";
export { compileExplanation } from "./compile-explanation.js";
export { conformanceCases } from "./conformance/conformance-cases.js";
export type { CriteriaBuilder } from "./criteria-builder.js";
export { criteriaFor } from "./criteria-for.js";
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
export { CriterionCase } from "./criterion-case.js";
export { criterionJsonSchema } from "./criterion-json-schema.js";
export { criterionLimits } from "./criterion-limits.js";
export type { CriterionLabel, CriterionNote } from "./criterion-note.js";
export { CriterionParameter } from "./criterion-parameter.js";
export type { AgeCriterion, DateCriterion, ElapsedCriterion } from "./date-criterion.js";
export { decideCriterion } from "./decide-criterion.js";
export { describe } from "./describe.js";
export type { DescribeNames } from "./describe-names.js";
export { evaluate } from "./evaluate.js";
export { explain } from "./explain.js";
export type { CriterionHeader, Explanation } from "./explanation.js";
export type { FactAt, FieldOf, ItemOf, PathOf } from "./field-of.js";
export { FieldPath } from "./field-path.js";
export type { FieldLookup, FieldType } from "./field-type.js";
export { fieldTypesOf } from "./field-types-of.js";
export { fieldsOf } from "./fields-of.js";
export type { CriteriaFindingCode } from "./finding-code.js";
export { type CriterionAlgebra, type CriterionPlace, foldCriterion, stepsTo } from "./fold-criterion.js";
export { groundsOf } from "./grounds-of.js";
export { labelsOf } from "./labels-of.js";
export { type LintOptions, lint } from "./lint.js";
export type { LintCode, LintIssue } from "./lint-issue.js";
export { missingFields } from "./missing-fields.js";
export type { MissingName } from "./missing-name.js";
export {
  type AsOfReference,
  type FieldReference,
  Operand,
  OrderOperand,
  type Reference,
} from "./operand.js";
export { ParameterReference } from "./parameter-reference.js";
export { type CriterionIssue, type ParsedCriterion, parseCriterion } from "./parse-criterion.js";
export { valueAt } from "./read-field.js";
export { Receipt } from "./receipt.js";
export { receiptOf } from "./receipt-of.js";
export { type CaseResults, runCases } from "./run-cases.js";
export { Scalar } from "./scalar.js";
export { selectVersion, type Versioned } from "./select-version.js";
export type { Truth } from "./truth.js";
export { type TruthTable, truthTables } from "./truth-tables.js";
