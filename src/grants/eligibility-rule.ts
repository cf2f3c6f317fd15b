import * as z from "zod";
import { Criterion } from "../criteria/criterion.js";
import { Citation } from "../decisions/citation.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { GrantLabel } from "./label.js";

/** One condition that an applicant must meet (신청자격). */
export interface EligibilityRule {
  /** Stable name within the program (`in-province`). */
  readonly id: string;
  /** What it is called. */
  readonly label?: GrantLabel;
  /** The condition, over a {@link GrantApplication} (`applicant.region`, `project.siteRegion`) and the program's derived facts. */
  readonly criterion: Criterion;
  /** Where it stands: the notice, an ordinance. */
  readonly citations?: readonly Citation[];
}

/** One ground on which an applicant is shut out (지원 제한), with the exceptions that the notice makes to it. */
export interface ExclusionRule extends EligibilityRule {
  /** Any one that holds lifts the exclusion. */
  readonly exceptions?: readonly EligibilityRule[];
}

const fields = {
  id: z.string().min(1).max(200),
  label: GrantLabel.optional(),
  criterion: Criterion,
  citations: z.array(Citation).optional(),
};

/** Parses unknown data into an {@link EligibilityRule}. */
export const EligibilityRule: EntitySchema<EligibilityRule> = z.strictObject(fields);

/** Parses unknown data into an {@link ExclusionRule}. */
export const ExclusionRule: EntitySchema<ExclusionRule> = z.strictObject({
  ...fields,
  exceptions: z.array(EligibilityRule).min(1).optional(),
});
