import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Ratio } from "../quantities/ratio.js";

/** One instalment of a grant (분할 교부). */
export interface PaymentStep {
  /** When, in words (`1차`, `중간평가 후`). */
  readonly when: string;
  /** The largest share of the grant that may have been paid once this step is paid; absent: the rest. */
  readonly upTo?: Ratio;
}

/** Parses unknown data into a {@link PaymentStep}. */
export const PaymentStep: EntitySchema<PaymentStep> = z.strictObject({
  when: z.string().min(1),
  upTo: Ratio.refine((it) => it.numerator <= it.denominator, {
    params: { code: "more-than-the-whole" },
    error: "At most the whole",
  }).optional(),
});
