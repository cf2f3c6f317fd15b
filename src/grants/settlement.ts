import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Won } from "../quantities/won.js";
import { IsoDate } from "../time/iso-date.js";
import { AwardPayment } from "./award.js";
import { AwardId } from "./ids.js";

/** What a recipient reports of the money (정산보고), and what was found and given back. */
export interface Settlement {
  /** The award settled. */
  readonly awardId: AwardId;
  /** Day on which the report was submitted. */
  readonly reportedOn?: IsoDate;
  /** Grant money spent, as reported. */
  readonly spent: Won;
  /** Of that, what was found not to be allowed (불인정). */
  readonly disallowed?: Won;
  /** Interest that the grant bore (발생이자). Absent: not reported. */
  readonly interest?: Won;
  /** Own money spent. */
  readonly ownSpent?: Won;
  /** What was given back so far. */
  readonly returned?: readonly AwardPayment[];
}

/** Parses unknown data into a {@link Settlement}. */
export const Settlement: EntitySchema<Settlement> = z
  .object({
    awardId: AwardId,
    reportedOn: IsoDate.optional(),
    spent: Won,
    disallowed: Won.optional(),
    interest: Won.optional(),
    ownSpent: Won.optional(),
    returned: z.array(AwardPayment).optional(),
  })
  .refine((it) => it.disallowed === undefined || it.disallowed <= it.spent, {
    path: ["disallowed"],
    params: { code: "disallowed-above-spent" },
    error: "More was disallowed than was spent",
  });
