import type { CriterionLabel } from "./criterion-note.js";

/** What fields, dates and parameters are called. */
export interface DescribeNames {
  /** Fields by path; items of a list by their path within the item. */
  readonly fields?: { readonly [path: string]: CriterionLabel };
  /** Named dates; `notice` 공고일, `closing` 마감일, `application` 접수일 and `assessment` 판정일 have these names already. */
  readonly dates?: { readonly [name: string]: CriterionLabel };
  /** Parameters. */
  readonly parameters?: { readonly [name: string]: CriterionLabel };
}
