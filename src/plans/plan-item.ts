import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { nested } from "../internal/nested.js";
import { Amount } from "../quantities/amount.js";
import { PartialDate } from "../time/partial-date.js";
import { Decimal } from "./decimal.js";
import { DeclaredCount } from "./declared-count.js";
import { PlanItemId } from "./ids.js";

/** One item of a plan: a strategy, a task, a project, with what is listed under it. */
export interface PlanItem {
  /** Its id, once in a plan; needed where progress or money is reported by item. */
  readonly id?: PlanItemId;
  /** Key of its level; always a deeper one than that of the item it stands under. */
  readonly level: string;
  /** Its name, in Korean. */
  readonly name: string;
  /** In English, where there is a rendering. */
  readonly nameEn?: string;
  /** Its number as the plan prints it (`1-2`). */
  readonly number?: string;
  /** Present where it is listed beside the ones that are counted (a sixth entry after "5대 전략"; the one of "4+1"). */
  readonly extra?: true;
  /** What is listed under it. Absent or empty: nothing is listed, which does not say that there is nothing. */
  readonly items?: readonly PlanItem[];
  /** Present where `items` names only some of those there are (주요 과제). Absent: the list claims to be whole. */
  readonly listing?: "partial";
  /** How many items of deeper levels are announced for it. */
  readonly counts?: readonly DeclaredCount[];
  /** Its money over the plan's whole period (총사업비). */
  readonly amount?: Amount;
  /** Its weight when progress is rolled up by weight; 0 or more. */
  readonly weight?: Decimal;
  /** When work on it starts. */
  readonly startsOn?: PartialDate;
  /** When it is to be done; the last day counts. */
  readonly dueOn?: PartialDate;
  /** The division or body in charge. */
  readonly inCharge?: string;
}

/** How deep items may stand inside each other; no plan that was met goes beyond 6 levels. */
const DEPTH = 12;

const text = z.string().min(1);

/** Parses unknown data into a {@link PlanItem}; items deeper than 12 levels are refused as `too-deep`. */
export const PlanItem: EntitySchema<PlanItem> = nested<PlanItem, EntitySchema<PlanItem>>(DEPTH, (inner) =>
  z
    .strictObject({
      id: PlanItemId.optional(),
      level: text,
      name: text,
      nameEn: text.optional(),
      number: text.optional(),
      extra: z.literal(true).optional(),
      items: z.array(inner).optional(),
      listing: z.literal("partial").optional(),
      counts: z.array(DeclaredCount).optional(),
      amount: Amount.optional(),
      weight: Decimal.optional(),
      startsOn: PartialDate.optional(),
      dueOn: PartialDate.optional(),
      inCharge: text.optional(),
    })
    .refine((it) => !it.weight?.startsWith("-"), {
      path: ["weight"],
      params: { code: "negative-weight" },
      error: "A weight is 0 or more",
    })
    .refine((it) => it.listing === undefined || it.items !== undefined, {
      path: ["listing"],
      params: { code: "nothing-listed" },
      error: "No list that could be partial",
    }),
);
