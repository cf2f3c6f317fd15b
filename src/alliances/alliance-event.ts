import * as z from "zod";
import { type Claim, claimOf } from "../claims/claim.js";
import { Source } from "../claims/source.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Headcount } from "../quantities/headcount.js";
import { civilDateOf } from "../time/civil-date-of.js";
import { Instant } from "../time/instant.js";
import { PartialDate } from "../time/partial-date.js";
import { AllianceBody } from "./alliance-body.js";
import { AllianceReference } from "./alliance-reference.js";

/**
 * What happens to an alliance. `planned` 추진·구상 발표, `preparing` 준비, `launched` 출범·창립, `meeting` 회의 (it is alive), `renamed` 개칭,
 * `dissolved` 해산, also where it went into another one (통합).
 */
export type AllianceEventKind = "planned" | "preparing" | "launched" | "meeting" | "renamed" | "dissolved";

/** One step in the life of an alliance. The day it happened and the day it was reported are two things. */
export interface AllianceEvent {
  /** What happened, or is announced. */
  readonly kind: AllianceEventKind;
  /** When it happened or is to happen, as precisely as is known; never the day of the report. */
  readonly on: PartialDate;
  /** The hour, where it is told; on the day of `on`. */
  readonly at?: Instant;
  /** Present where it is announced for then and no report says that it took place. */
  readonly announced?: true;
  /** When it was said ("2일 밝혔다"). */
  readonly reportedOn?: PartialDate;
  /** Its own name (`운영협의회 킥오프`). */
  readonly name?: string;
  /** The alliance that it went into (통합), where it was dissolved so. */
  readonly into?: AllianceReference;
  /** Where. */
  readonly place?: string;
  /** Who holds it (주최). */
  readonly hosts?: readonly AllianceBody[];
  /** Who organizes it (주관). */
  readonly organizers?: readonly AllianceBody[];
  /** Who sponsors it (후원). */
  readonly sponsors?: readonly AllianceBody[];
  /** How many were present, each report as a claim of its own. */
  readonly attendance?: readonly Claim<Headcount>[];
  /** How many were expected, likewise. */
  readonly expected?: readonly Claim<Headcount>[];
  /** Who says that it happened or will. */
  readonly source?: Source;
}

const text = z.string().min(1);

/** Parses unknown data into an {@link AllianceEvent}. */
export const AllianceEvent: EntitySchema<AllianceEvent> = z
  .strictObject({
    kind: z.enum(["planned", "preparing", "launched", "meeting", "renamed", "dissolved"]),
    on: PartialDate,
    at: Instant.optional(),
    announced: z.literal(true).optional(),
    reportedOn: PartialDate.optional(),
    name: text.optional(),
    into: AllianceReference.optional(),
    place: text.optional(),
    hosts: z.array(AllianceBody).optional(),
    organizers: z.array(AllianceBody).optional(),
    sponsors: z.array(AllianceBody).optional(),
    attendance: z.array(claimOf(Headcount)).optional(),
    expected: z.array(claimOf(Headcount)).optional(),
    source: Source.optional(),
  })
  .refine((it) => it.at === undefined || it.on.precision !== "day" || civilDateOf(it.at) === it.on.on, {
    path: ["at"],
    params: { code: "other-day" },
    error: "The hour lies on another day",
  })
  .refine((it) => it.into === undefined || it.kind === "dissolved", {
    path: ["into"],
    params: { code: "not-a-dissolution" },
    error: "Only what is dissolved goes into another alliance",
  });
