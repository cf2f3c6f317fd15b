import * as z from "zod";
import { nestingFault } from "../internal/nesting.js";
import { type ComparisonCriterion, comparisonSchemas } from "./comparison-criterion.js";
import { criterionLimits } from "./criterion-limits.js";
import { type CriterionNote, criterionNoteFields } from "./criterion-note.js";
import { type DateCriterion, dateSchemas } from "./date-criterion.js";
import { FieldPath } from "./field-path.js";

/** All or any of some conditions, as SQL's AND and OR. None at all: `all` says yes, `any` says no. */
export interface CombinedCriterion extends CriterionNote {
  /** `all` as AND, `any` as OR. */
  readonly kind: "all" | "any";
  /** The conditions; their order makes no difference. */
  readonly of: readonly Criterion[];
}

/** The opposite of a condition; what is unknown stays unknown. */
export interface NegatedCriterion extends CriterionNote {
  readonly kind: "not";
  /** The condition turned round. */
  readonly of: Criterion;
}

/** At least so many of some conditions. */
export interface ThresholdCriterion extends CriterionNote {
  readonly kind: "atLeast";
  /** 1 to the number of conditions. */
  readonly count: number;
  /** The conditions; their order makes no difference. */
  readonly of: readonly Criterion[];
}

/** A condition that does not count where an exception holds: an exclusion and its proviso (다만). */
export interface ExceptedCriterion extends CriterionNote {
  readonly kind: "unless";
  /** The condition. */
  readonly of: Criterion;
  /** Any one that holds makes the answer no. */
  readonly exceptions: readonly Criterion[];
}

/** What is asked of the items of a list. A list that is not there is unknown, an empty one is known to be empty. */
export interface CollectionCriterion extends CriterionNote {
  /** `some`: at least one item; `every`: all items, and so an empty list too. */
  readonly kind: "some" | "every";
  /** Path of the list. */
  readonly field: FieldPath;
  /** The condition; its paths start at the item. */
  readonly where: Criterion;
}

/** At least so many items of a list. An item of which it cannot be told may count or not. */
export interface CountCriterion extends CriterionNote {
  readonly kind: "someAtLeast";
  /** Path of the list. */
  readonly field: FieldPath;
  /** 1 or more. */
  readonly count: number;
  /** The condition; its paths start at the item. */
  readonly where: Criterion;
}

/** What a person has to judge (인정하는 경우). Unknown until somebody has. */
export interface JudgementCriterion extends CriterionNote {
  readonly kind: "judgement";
  /** Name of the question. */
  readonly id: string;
  /** Path of the answer in the record, yes or no. Absent: only `bind` answers it. */
  readonly field?: FieldPath;
  /** The answer, where it has been given for all records; `bind` fills it in. */
  readonly answer?: boolean;
}

/** A condition without parts. */
export type LeafCriterion = ComparisonCriterion | DateCriterion | JudgementCriterion;

/** A condition made of conditions on the same record. */
export type GroupCriterion = CombinedCriterion | NegatedCriterion | ThresholdCriterion | ExceptedCriterion;

/** A condition on the items of a list. */
export type ListCriterion = CollectionCriterion | CountCriterion;

/** A condition on a record, as plain JSON. Its answer is yes, no, or unknown: see `evaluate`. */
export type Criterion = LeafCriterion | GroupCriterion | ListCriterion;

const part: z.ZodType<Criterion> = z.lazy(() => criterionNode);

const criterionNode: z.ZodType<Criterion> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["all", "any"]), of: z.array(part), ...criterionNoteFields }),
  z.strictObject({ kind: z.literal("not"), of: part, ...criterionNoteFields }),
  z
    .strictObject({ kind: z.literal("atLeast"), count: z.int().min(1), of: z.array(part), ...criterionNoteFields })
    .refine((it) => it.count <= it.of.length, {
      path: ["count"],
      params: { code: "count-above-conditions" },
      error: "More are asked for than there are",
    }),
  z.strictObject({ kind: z.literal("unless"), of: part, exceptions: z.array(part).min(1), ...criterionNoteFields }),
  z.strictObject({ kind: z.enum(["some", "every"]), field: FieldPath, where: part, ...criterionNoteFields }),
  z.strictObject({
    kind: z.literal("someAtLeast"),
    field: FieldPath,
    count: z.int().min(1),
    where: part,
    ...criterionNoteFields,
  }),
  z.strictObject({
    kind: z.literal("judgement"),
    field: FieldPath.optional(),
    answer: z.boolean().optional(),
    ...criterionNoteFields,
    id: z.string().min(1).max(200),
  }),
  ...comparisonSchemas,
  ...dateSchemas,
]);

/**
 * Parses unknown data into a {@link Criterion}. Strict: a misspelt key fails. A document beyond
 * `criterionLimits` is reported as `too-deep` or `too-large`, before anything recursive reads it.
 */
export const Criterion: z.ZodType<Criterion> = z.preprocess((input, context) => {
  const fault = nestingFault(input, criterionLimits);
  if (fault === undefined) return input;
  context.addIssue({ code: "custom", params: { code: fault }, message: FAULTS[fault] });
  return z.NEVER;
}, criterionNode);

const FAULTS = {
  "too-deep": `A criterion is nested at most ${criterionLimits.depth} deep`,
  "too-large": `A criterion has at most ${criterionLimits.size} parts`,
  "not-plain-json": "A criterion is plain JSON",
} as const;
