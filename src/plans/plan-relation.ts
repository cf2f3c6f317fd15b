import * as z from "zod";
import { Citation } from "../decisions/citation.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Period } from "../time/period.js";
import { PlanId } from "./ids.js";

/** Another plan, as much of it as is known here. */
export interface PlanReference {
  /** Its id, where it is at hand as a document. */
  readonly id?: PlanId;
  /** Its name. */
  readonly name: string;
  /** Its edition (제3차 is 3), in its own issuer's counting. */
  readonly edition?: number;
  /** Who issued it. */
  readonly issuer?: string;
  /** The days it covers. */
  readonly period?: Period;
}

const text = z.string().min(1);

/** Parses unknown data into a {@link PlanReference}. */
export const PlanReference: EntitySchema<PlanReference> = z.strictObject({
  id: PlanId.optional(),
  name: text,
  edition: z.int().positive().optional(),
  issuer: text.optional(),
  period: Period.optional(),
});

/** How a plan stands to another one. */
export interface PlanRelation {
  /**
   * What the other plan is to this one: its `parent` 상위계획 or `child`; the plan of which this is the yearly one
   * (`annual-of`), or a yearly plan of this one (`annual` 연도별 시행계획); the `previous-edition` or `next-edition`; or a plan
   * `beside` it: on the same matter, neither above nor below.
   */
  readonly kind: "parent" | "child" | "annual-of" | "annual" | "previous-edition" | "next-edition" | "beside";
  /** The other plan. */
  readonly plan: PlanReference;
  /** The provisions that tie them. */
  readonly citations?: readonly Citation[];
}

/** Parses unknown data into a {@link PlanRelation}. */
export const PlanRelation: EntitySchema<PlanRelation> = z.strictObject({
  kind: z.enum(["parent", "child", "annual-of", "annual", "previous-edition", "next-edition", "beside"]),
  plan: PlanReference,
  citations: z.array(Citation).optional(),
});
