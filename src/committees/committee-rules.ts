import * as z from "zod";
import { Citation } from "../decisions/citation.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Validity } from "../time/validity.js";
import { ActingChairRule } from "./acting-chair-rule.js";
import { DecidingRule } from "./deciding-rule.js";
import { DeputyRule } from "./deputy-rule.js";
import { EarlyEndGround } from "./early-end-ground.js";
import { HoldoverRule } from "./holdover-rule.js";
import { LaterTerms } from "./later-terms.js";
import { LifetimeRule } from "./lifetime-rule.js";
import { NoticeRule } from "./notice-rule.js";
import { OfficeRule } from "./office-rule.js";
import { OpeningRule } from "./opening-rule.js";
import { PanelRule } from "./panel-rule.js";
import { Quota } from "./quota.js";
import { ReappointmentBan } from "./reappointment-ban.js";
import { RecusalRule } from "./recusal-rule.js";
import { RenewalRule } from "./renewal-rule.js";
import { RuleOrigin } from "./rule-origin.js";
import { RuleTransition } from "./rule-transition.js";
import { SeatRules } from "./seat-rules.js";
import { ServiceLimit } from "./service-limit.js";
import { SizeRule } from "./size-rule.js";
import { SubcommitteeRule } from "./subcommittee-rule.js";
import { SubstituteRule } from "./substitute-rule.js";
import { TermCap } from "./term-cap.js";
import { TermRule } from "./term-rule.js";
import { TieRule } from "./tie-rule.js";
import { VacancyRule } from "./vacancy-rule.js";
import { WritingRule } from "./writing-rule.js";

/**
 * The kind of text a layer of rules is, which decides what prevails: a special act or its decree, the ordinance on the
 * one committee, the ordinance on all committees, the act on all committees, the committee's own bylaws.
 */
export type RuleLevel = "special-act" | "special-ordinance" | "general-ordinance" | "act" | "bylaw";

/**
 * The rules of a committee as one text states them, or as several layers come to together
 * (`resolveRules`). Every part may be left out: then the text does not state it, which is neither
 * "none" nor "without limit". Written by people, so a key that is not listed here is refused.
 */
export interface CommitteeRules {
  /** Names the layer, unique among layers used together (`root-industry-ordinance`). */
  readonly id: string;
  /** What kind of text it is. */
  readonly level: RuleLevel;
  /** The text itself; stands for every part that carries no citation of its own. */
  readonly citations: readonly Citation[];
  /** Days on which it is in force. Absent: not stated; it is then taken to be in force. */
  readonly validity?: Validity;
  /** How many members (정원). */
  readonly size?: SizeRule;
  /** How chair, vice chair and secretary are found; each office once, or by entries with names of their own. */
  readonly offices?: readonly OfficeRule[];
  /** Who acts for the chair. */
  readonly actingChair?: ActingChairRule;
  /** How long a term is (임기). */
  readonly term?: TermRule;
  /** The longest a term may be made. Caps of all layers hold together. */
  readonly termCaps?: readonly TermCap[];
  /** Whether and how often a member may be renewed (연임, 중임). */
  readonly renewal?: RenewalRule;
  /** What a substitute serves (보궐). */
  readonly substitute?: SubstituteRule;
  /** Terms, renewals and substitutes under rules of their own for some seats. */
  readonly bySeat?: readonly SeatRules[];
  /** By when a vacant seat is filled. */
  readonly vacancy?: VacancyRule;
  /** Whether a member serves on after the term. */
  readonly holdover?: HoldoverRule;
  /** Grounds on which membership ends early (해촉). Grounds of all layers hold together. */
  readonly earlyEnd?: readonly EarlyEndGround[];
  /** Who may not be appointed again after dismissal. */
  readonly reappointmentBan?: ReappointmentBan;
  /** Who and how many of each kind sit on it. Quotas of all layers hold together. */
  readonly quotas?: readonly Quota[];
  /** On how many committees one person may sit. */
  readonly serviceLimit?: ServiceLimit;
  /** How many must come (의사정족수). */
  readonly opening?: OpeningRule;
  /** How many must be in favour (의결정족수). */
  readonly deciding?: DecidingRule;
  /** What a tie comes to (가부동수). */
  readonly tie?: TieRule;
  /** How recused members are counted (제척·기피·회피). */
  readonly recusal?: RecusalRule;
  /** Decisions in writing (서면). */
  readonly writing?: WritingRule;
  /** Attendance by deputy (대리출석). */
  readonly deputies?: DeputyRule;
  /** Sittings picked from a pool. */
  readonly panel?: PanelRule;
  /** Subcommittees (분과위원회). */
  readonly subcommittees?: SubcommitteeRule;
  /** Notice, papers, publication. */
  readonly notice?: NoticeRule;
  /** Sunset and inactivity (존속기한). */
  readonly lifetime?: LifetimeRule;
  /** What its supplementary provisions say of running terms. */
  readonly transitions?: readonly RuleTransition[];
  /** The rules for the terms after the one asked about; present where `resolveRules` kept former rules for that one alone. */
  readonly laterTerms?: LaterTerms;
  /** Which layer each field was taken from; present where `resolveRules` made the document. */
  readonly origins?: readonly RuleOrigin[];
}

function named<T>(schema: z.ZodType<T>, name: (one: T) => string): z.ZodType<readonly T[]> {
  return z.array(schema).refine((all) => new Set(all.map(name)).size === all.length, {
    params: { code: "duplicate-id" },
    error: "Two entries have one name",
  });
}

/** Entries by seat, no seat in two of them. */
const seatRules = named(SeatRules, (one) => one.id)
  .refine((all) => new Set(all.flatMap((one) => one.seats)).size === all.flatMap((one) => one.seats).length, {
    params: { code: "seat-in-two-entries" },
    error: "A seat stands in two entries",
  })
  .optional();

/** Parses unknown data into {@link CommitteeRules}. */
export const CommitteeRules: EntitySchema<CommitteeRules> = z.strictObject({
  id: z.string().min(1),
  level: z.enum(["special-act", "special-ordinance", "general-ordinance", "act", "bylaw"]),
  citations: z.array(Citation).min(1),
  validity: Validity.optional(),
  size: SizeRule.optional(),
  offices: named(OfficeRule, (one) => one.id ?? one.office).optional(),
  actingChair: ActingChairRule.optional(),
  term: TermRule.optional(),
  termCaps: named(TermCap, (one) => one.id).optional(),
  renewal: RenewalRule.optional(),
  substitute: SubstituteRule.optional(),
  bySeat: seatRules,
  vacancy: VacancyRule.optional(),
  holdover: HoldoverRule.optional(),
  earlyEnd: named(EarlyEndGround, (one) => one.id).optional(),
  reappointmentBan: ReappointmentBan.optional(),
  quotas: named(Quota, (one) => one.id).optional(),
  serviceLimit: ServiceLimit.optional(),
  opening: OpeningRule.optional(),
  deciding: DecidingRule.optional(),
  tie: TieRule.optional(),
  recusal: RecusalRule.optional(),
  writing: WritingRule.optional(),
  deputies: DeputyRule.optional(),
  panel: PanelRule.optional(),
  subcommittees: SubcommitteeRule.optional(),
  notice: NoticeRule.optional(),
  lifetime: LifetimeRule.optional(),
  transitions: z.array(RuleTransition).optional(),
  laterTerms: LaterTerms.optional(),
  origins: z.array(RuleOrigin).optional(),
});
