import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Amount } from "../quantities/amount.js";
import { Ratio } from "../quantities/ratio.js";

/** What one payer carries of a program's cost. */
export interface FundingShare {
  /** Who pays: `state` 국비, `province` 도비·시도비, `municipality` 시군비, `fund` a named fund (기금), `own` 자부담, `other`. */
  readonly payer: "state" | "province" | "municipality" | "fund" | "own" | "other";
  /** Its name, where it has one (`양성평등기금`). */
  readonly name?: string;
  /** Its share of the whole. */
  readonly share?: Ratio;
  /** Its sum. */
  readonly amount?: Amount;
  /** What it is for, where it pays for a part only (`기반시설`). */
  readonly purpose?: string;
}

/** Parses unknown data into a {@link FundingShare}. */
export const FundingShare: EntitySchema<FundingShare> = z.strictObject({
  payer: z.enum(["state", "province", "municipality", "fund", "own", "other"]),
  name: z.string().min(1).optional(),
  share: Ratio.optional(),
  amount: Amount.optional(),
  purpose: z.string().min(1).optional(),
});
