import * as z from "zod";
import { Citation } from "../decisions/citation.js";

/** What a condition is called, for people. */
export interface CriterionLabel {
  /** In Korean. */
  readonly ko: string;
  /** In English, where there is one. */
  readonly en?: string;
}

/** What any node of a criterion may carry beside its condition. It never changes the answer. */
export interface CriterionNote {
  /** Stable name of the condition within its document (`in-province`). */
  readonly id?: string;
  /** What it is called. */
  readonly label?: CriterionLabel;
  /** Where it stands: the notice, an ordinance. */
  readonly citations?: readonly Citation[];
}

/** The fields of a {@link CriterionNote}, for building the schemas of the nodes. */
export const criterionNoteFields: { readonly [K in keyof CriterionNote]-?: z.ZodType<CriterionNote[K]> } = {
  id: z.string().min(1).max(200).optional(),
  label: z.strictObject({ ko: z.string().min(1), en: z.string().min(1).optional() }).optional(),
  citations: z.array(Citation).optional(),
};

/** The schema of some kinds of nodes, as one option among those of a criterion. */
export type CriterionOption<Node> = z.core.$ZodTypeDiscriminable & z.core.$ZodType<Node>;
