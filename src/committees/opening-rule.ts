import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Circumstance } from "./circumstance.js";
import { type Cited, citations } from "./cited.js";
import { CommitteeLabel } from "./label.js";
import { Threshold } from "./threshold.js";

/** A part of the members of which enough must be there as well (사용자위원·근로자위원 각 3분의 1 이상). */
export interface GroupQuorum {
  /** The group (`labour`). */
  readonly group: string;
  /** What it is called. */
  readonly label?: CommitteeLabel;
  /** How many of its members in office must attend. */
  readonly attend: Threshold;
  /** Circumstances in which the meeting may open without them (`summoned-twice`). */
  readonly waivedWhen?: readonly Circumstance[];
}

/** How many must attend for a meeting to open (의사정족수). */
export interface OpeningRule extends Cited {
  /** How many. Absent: not stated. */
  readonly attend?: Threshold;
  /**
   * Of whom: the members in office (재적위원, vacant seats not among them), the seats whether filled or not
   * (정원), or those picked for the sitting. Absent: not stated; those in office are then assumed.
   */
  readonly of?: "in-office" | "seats" | "panel";
  /** Groups of which enough must be there as well. */
  readonly groups?: readonly GroupQuorum[];
}

/** Parses unknown data into an {@link OpeningRule}. */
export const OpeningRule: EntitySchema<OpeningRule> = z.strictObject({
  attend: Threshold.optional(),
  of: z.enum(["in-office", "seats", "panel"]).optional(),
  groups: z
    .array(
      z.strictObject({
        group: z.string().min(1),
        label: CommitteeLabel.optional(),
        attend: Threshold,
        waivedWhen: z.array(Circumstance).optional(),
      }),
    )
    .optional(),
  citations,
});
