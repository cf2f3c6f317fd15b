import * as z from "zod";
import { Citation } from "../decisions/citation.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Headcount } from "../quantities/headcount.js";
import { Ratio } from "../quantities/ratio.js";
import { PartialDate } from "../time/partial-date.js";

/** One stage of the review, in the program's own order. */
export interface ReviewStage {
  /** Stable name within the program. */
  readonly id: string;
  /** What the notice calls it (`서면심사`). */
  readonly name: string;
  /**
   * What is done: `eligibility` 적격심사, `document` 서면, `site` 현지점검·현장실사, `expert` 전문가 심사, `interview` 대면·발표,
   * `panel` 선정평가위원회, `deliberation` the subsidy committee's deliberation, `final` 최종 선정, or something else.
   */
  readonly kind:
    | "eligibility"
    | "document"
    | "site"
    | "expert"
    | "interview"
    | "panel"
    | "deliberation"
    | "final"
    | "other";
  /** Who carries it out (`지방보조금심의위원회`), where named. */
  readonly by?: string;
  /** What is looked at (`사업수행능력`), as reported; the weights may stand in a rubric. */
  readonly assesses?: readonly string[];
  /** How many go on from here. */
  readonly passes?: Headcount;
  /** How many go on, as a multiple of the slots (2배수 is 2/1). */
  readonly passesPerSlot?: Ratio;
  /** When it takes place, as precisely as announced. */
  readonly when?: PartialDate;
  /** Where it stands. */
  readonly citations?: readonly Citation[];
}

const text = z.string().min(1);

/** Parses unknown data into a {@link ReviewStage}. */
export const ReviewStage: EntitySchema<ReviewStage> = z.strictObject({
  id: text,
  name: text,
  kind: z.enum(["eligibility", "document", "site", "expert", "interview", "panel", "deliberation", "final", "other"]),
  by: text.optional(),
  assesses: z.array(text).min(1).optional(),
  passes: Headcount.optional(),
  passesPerSlot: Ratio.optional(),
  when: PartialDate.optional(),
  citations: z.array(Citation).optional(),
});
