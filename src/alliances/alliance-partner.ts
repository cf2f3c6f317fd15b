import * as z from "zod";
import { Source } from "../claims/source.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { OrganizationId } from "../people/organization-id.js";
import { Headcount } from "../quantities/headcount.js";
import { PartialDate } from "../time/partial-date.js";

const text = z.string().min(1);

/** One partner that is named. */
export interface AlliancePartner {
  /** Its name as written. */
  readonly name: string;
  /** Its key, where it is on record. */
  readonly organizationId?: OrganizationId;
  /** Key of its class. Absent: not reported. */
  readonly class?: string;
  /** The section it sits in, by its name; one of those listed, where the alliance lists them. */
  readonly section?: string;
  /** First day as a partner. Absent: not reported. */
  readonly joinedOn?: PartialDate;
  /** Last day as a partner, that day included. Absent: it has not left as far as is known. */
  readonly leftOn?: PartialDate;
}

/** Parses unknown data into an {@link AlliancePartner}. */
export const AlliancePartner: EntitySchema<AlliancePartner> = z.strictObject({
  name: text,
  organizationId: OrganizationId.optional(),
  class: text.optional(),
  section: text.optional(),
  joinedOn: PartialDate.optional(),
  leftOn: PartialDate.optional(),
});

/** How many partners there were at one time, as reported. Two reports of one time are two of these. */
export interface PartnerCount {
  /** The time the count is of; not the day of the report. */
  readonly on: PartialDate;
  /** Key of the class that is counted. Absent: all partners. */
  readonly class?: string;
  /** The count. */
  readonly count: Headcount;
  /** Who says it. */
  readonly source?: Source;
}

/** Parses unknown data into a {@link PartnerCount}. */
export const PartnerCount: EntitySchema<PartnerCount> = z.strictObject({
  on: PartialDate,
  class: text.optional(),
  count: Headcount,
  source: Source.optional(),
});

/** How many partners came or went over some time, as reported (23개 기관 추가 참여). */
export interface PartnerMovement {
  /** Whether they joined or left. */
  readonly kind: "joined" | "left";
  /** Counted from after this time. Absent: it was not said since when. */
  readonly since?: PartialDate;
  /** Counted up to this time, included. */
  readonly until: PartialDate;
  /** Key of the class that is counted. Absent: all partners. */
  readonly class?: string;
  /** How many. */
  readonly count: Headcount;
  /** Who says it. */
  readonly source?: Source;
}

/** Parses unknown data into a {@link PartnerMovement}. */
export const PartnerMovement: EntitySchema<PartnerMovement> = z.strictObject({
  kind: z.enum(["joined", "left"]),
  since: PartialDate.optional(),
  until: PartialDate,
  class: text.optional(),
  count: Headcount,
  source: Source.optional(),
});
