import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Circumstance } from "./circumstance.js";
import { type Cited, citations } from "./cited.js";
import { CommitteeLabel } from "./label.js";
import { QuotaBound } from "./quota-bound.js";
import { QuotaCount } from "./quota-count.js";

/** How many of a committee's members may or must be of one kind. */
export interface Quota extends Cited {
  /** Names it; unique within a rule document. Of two layers' quotas of one name the prevailing layer's holds. */
  readonly id: string;
  /** What it is called. */
  readonly label?: CommitteeLabel;
  /** Whom it counts. */
  readonly counts: QuotaCount;
  /** Of whom: the appointed members (위촉위원), those who are no officials (민간위원), or all members. */
  readonly base: "appointed" | "civilians" | "all";
  /** The fewest allowed, that number included. */
  readonly atLeast?: QuotaBound;
  /** The most allowed, that number included (초과하지 아니하도록). */
  readonly atMost?: QuotaBound;
  /** Whether it binds, or is to be striven for (노력하여야 한다). */
  readonly force: "duty" | "effort";
  /** Circumstances in which it does not bind (`exception-resolved`). */
  readonly waivedWhen?: readonly Circumstance[];
}

/** Parses unknown data into a {@link Quota}. */
export const Quota: EntitySchema<Quota> = z
  .strictObject({
    id: z.string().min(1),
    label: CommitteeLabel.optional(),
    counts: QuotaCount,
    base: z.enum(["appointed", "civilians", "all"]),
    atLeast: QuotaBound.optional(),
    atMost: QuotaBound.optional(),
    force: z.enum(["duty", "effort"]),
    waivedWhen: z.array(Circumstance).optional(),
    citations,
  })
  .refine((it) => it.atLeast !== undefined || it.atMost !== undefined, {
    params: { code: "no-bound" },
    error: "State the fewest or the most",
  });
