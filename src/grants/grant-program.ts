import * as z from "zod";
import { Source } from "../claims/source.js";
import { CriterionParameter } from "../criteria/criterion-parameter.js";
import { Citation } from "../decisions/citation.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Amount } from "../quantities/amount.js";
import { Headcount } from "../quantities/headcount.js";
import { PartialDate } from "../time/partial-date.js";
import { AnnouncedResult } from "./announced-result.js";
import { ApplicationWindow } from "./application-window.js";
import { CostRule } from "./cost-rule.js";
import { DerivedFact } from "./derived-fact.js";
import { DisputedRule } from "./disputed-rule.js";
import { DuplicateRule } from "./duplicate-rule.js";
import { EligibilityRule, ExclusionRule } from "./eligibility-rule.js";
import { FundingShare } from "./funding-share.js";
import { GrantProgramId } from "./ids.js";
import { LegalRegime } from "./legal-regime.js";
import { OwnShareRule } from "./own-share-rule.js";
import { PaymentStep } from "./payment-plan.js";
import { ProgramBody } from "./program-body.js";
import { exactTotalsAgree, readingsApply, ruleIdsAreDistinct, slotTotalsAgree } from "./program-checks.js";
import { RequiredDocument } from "./required-document.js";
import { ReviewStage } from "./review-stage.js";
import { Rubric } from "./rubric.js";
import { Solicitation } from "./solicitation.js";
import { SupportLimit } from "./support-limit.js";
import { TieBreaker } from "./tie-breaker.js";
import { Track } from "./track.js";
import { WithdrawalRule } from "./withdrawal-rule.js";

/** A day that the notice names and its rules refer to. */
export interface NamedDay {
  /** Its name, as criteria give it in `asOf` (`award`, `course-start`). */
  readonly name: string;
  /** The day, as precisely as announced. */
  readonly on: PartialDate;
}

/** What comes after the award (회계교육, 중간평가). */
export interface AftercareStep {
  /** What it is (`성과 공유회`). */
  readonly name: string;
  /** When, as precisely as announced. */
  readonly when?: PartialDate;
}

/** What the project is measured by (성과지표). */
export interface GrantIndicator {
  /** What is measured (`매출액`). */
  readonly name: string;
  /** The figure aimed at. */
  readonly target: number;
  /** Its unit (`원`, `명`). */
  readonly unit?: string;
}

/**
 * One edition of a grant program as its notice sets it out (지원사업 공고). A rule document: unknown keys are refused.
 * What a notice leaves out is left out here, and no function takes it for a condition or for its absence.
 */
export interface GrantProgram {
  /** What tells this call from all others. */
  readonly id: GrantProgramId;
  /** The official name, year and all (`2024년 주민참여형 물관리 지원사업`). */
  readonly name: string;
  /** The series it is an edition of, by a name that stays the same. */
  readonly series?: string;
  /** The fiscal year it belongs to. */
  readonly year: number;
  /** Which call of the year it is (2차 공모), from 1. */
  readonly round?: number;
  /** The law it is granted under. */
  readonly regime: LegalRegime;
  /** How applicants come to it: by an open call or otherwise. */
  readonly solicitation: Solicitation;
  /** Hosts (주최·주관 기관), the lead host first; one or more. */
  readonly hosts: readonly ProgramBody[];
  /** The body that runs it for the host (전담·운영기관). */
  readonly operator?: ProgramBody;
  /** Bodies an application passes through before the host (시군 → 도 → 부처), in order. */
  readonly relay?: readonly ProgramBody[];
  /** What it is for. */
  readonly purpose?: string;
  /** Activities it names. */
  readonly activities?: readonly string[];
  /** Day of the notice (공고일). */
  readonly noticeOn?: PartialDate;
  /** Further days that its rules refer to. */
  readonly days?: readonly NamedDay[];
  /** Its tracks; a program without tracks has one. */
  readonly tracks: readonly Track[];
  /** Money in all (총사업비, 지원규모). */
  readonly budget?: Amount;
  /** What `budget` pays for. Absent: the grants alone. */
  readonly budgetCovers?: "grants" | "grants-and-other-costs";
  /** How many are chosen in all. */
  readonly slots?: Headcount;
  /** What one chosen receives on average, where the notice says so. */
  readonly averageAmount?: Amount;
  /** Who pays what. */
  readonly funding?: readonly FundingShare[];
  /** Conditions, all of which an applicant must meet (신청자격). */
  readonly selection: readonly EligibilityRule[];
  /** Grounds, any one of which shuts out (지원 제한·제외). */
  readonly exclusions: readonly ExclusionRule[];
  /** Facts worked out from an application for those rules. */
  readonly derived?: readonly DerivedFact[];
  /** Values that those rules refer to by name, each with the days on which it holds (기준 중위소득). */
  readonly parameters?: readonly CriterionParameter[];
  /** How often one organisation may ask or be supported. */
  readonly limits?: readonly SupportLimit[];
  /** What it takes for duplicate support. */
  readonly duplicates?: DuplicateRule;
  /** Whether one applicant may be funded in one track only. Absent: not stated. */
  readonly tracksExclusive?: boolean;
  /**
   * Whether the notice says that tracks come in turn, in the order in which they stand here, where they share money or slots or exclude each
   * other. Absent: not stated.
   */
  readonly tracksInOrder?: boolean;
  /** Whether several may apply together, and how many, the lead included. Absent: not stated. */
  readonly consortium?: { readonly allowed: boolean; readonly min?: number; readonly max?: number };
  /** What applicants must bring. Absent: not stated. */
  readonly ownShare?: OwnShareRule;
  /** Limits on items of cost. */
  readonly costs?: readonly CostRule[];
  /** The statute that lets a local subsidy pay running costs (운영비); without one they are barred. */
  readonly runningCostsAllowedBy?: Citation;
  /** When and how applications are handed in. */
  readonly window: ApplicationWindow;
  /** Papers to hand in. */
  readonly documents?: readonly RequiredDocument[];
  /** Stages of the review, in order. */
  readonly stages: readonly ReviewStage[];
  /** How applications are scored. Absent: not stated. */
  readonly rubric?: Rubric;
  /**
   * What puts applications in order where it is not their scores (선착순, 소득이 낮은 순, 추첨), the first first. Absent: the scores.
   */
  readonly order?: readonly TieBreaker[];
  /** What decides between equal scores, the first first. Absent: nothing is declared. */
  readonly tieBreakers?: readonly TieBreaker[];
  /** When results are announced. */
  readonly resultsOn?: PartialDate;
  /** When projects begin. */
  readonly projectsStartOn?: PartialDate;
  /** When projects end. */
  readonly projectsEndOn?: PartialDate;
  /** How the grant is paid; the last step brings the rest. */
  readonly payments?: readonly PaymentStep[];
  /** What must hold before anything is paid, over the award's facts. */
  readonly beforePayment?: readonly EligibilityRule[];
  /** What follows when somebody chosen gives up. Absent: not stated. */
  readonly withdrawal?: WithdrawalRule;
  /** What comes after the award, in order. */
  readonly aftercare?: readonly AftercareStep[];
  /** What the program itself is measured by. */
  readonly indicators?: readonly GrantIndicator[];
  /** Results as announced, of this and of earlier years. */
  readonly announced?: readonly AnnouncedResult[];
  /** Rules that are reported or can be read in several ways. */
  readonly disputed?: readonly DisputedRule[];
  /** Where all this was read. */
  readonly sources?: readonly Source[];
  /** What a reader should know of it. */
  readonly notes?: readonly string[];
}

const text = z.string().min(1);
const people = z.int().min(2).max(1000);

const document: EntitySchema<GrantProgram> = z.strictObject({
  id: GrantProgramId,
  name: text,
  series: text.optional(),
  year: z.int().min(1).max(9999),
  round: z.int().min(1).optional(),
  regime: LegalRegime,
  solicitation: Solicitation,
  hosts: z.array(ProgramBody).min(1),
  operator: ProgramBody.optional(),
  relay: z.array(ProgramBody).min(1).optional(),
  purpose: text.optional(),
  activities: z.array(text).optional(),
  noticeOn: PartialDate.optional(),
  days: z.array(z.strictObject({ name: text, on: PartialDate })).optional(),
  tracks: z.array(Track).min(1),
  budget: Amount.optional(),
  budgetCovers: z.enum(["grants", "grants-and-other-costs"]).optional(),
  slots: Headcount.optional(),
  averageAmount: Amount.optional(),
  funding: z.array(FundingShare).min(1).optional(),
  selection: z.array(EligibilityRule),
  exclusions: z.array(ExclusionRule),
  derived: z.array(DerivedFact).optional(),
  parameters: z.array(CriterionParameter).optional(),
  limits: z.array(SupportLimit).optional(),
  duplicates: DuplicateRule.optional(),
  tracksExclusive: z.boolean().optional(),
  tracksInOrder: z.boolean().optional(),
  consortium: z.strictObject({ allowed: z.boolean(), min: people.optional(), max: people.optional() }).optional(),
  ownShare: OwnShareRule.optional(),
  costs: z.array(CostRule).optional(),
  runningCostsAllowedBy: Citation.optional(),
  window: ApplicationWindow,
  documents: z.array(RequiredDocument).optional(),
  stages: z.array(ReviewStage),
  rubric: Rubric.optional(),
  order: z.array(TieBreaker).min(1).optional(),
  tieBreakers: z.array(TieBreaker).min(1).optional(),
  resultsOn: PartialDate.optional(),
  projectsStartOn: PartialDate.optional(),
  projectsEndOn: PartialDate.optional(),
  payments: z.array(PaymentStep).min(1).optional(),
  beforePayment: z.array(EligibilityRule).min(1).optional(),
  withdrawal: WithdrawalRule.optional(),
  aftercare: z.array(z.strictObject({ name: text, when: PartialDate.optional() })).optional(),
  indicators: z.array(z.strictObject({ name: text, target: z.number(), unit: text.optional() })).optional(),
  announced: z.array(AnnouncedResult).optional(),
  disputed: z.array(DisputedRule).max(6).optional(),
  sources: z.array(Source).optional(),
  notes: z.array(text).optional(),
});

/** Parses unknown data into a {@link GrantProgram}. */
export const GrantProgram: EntitySchema<GrantProgram> = withRules(document);

function withRules(schema: EntitySchema<GrantProgram>): EntitySchema<GrantProgram> {
  const checked = schema
    .refine((it) => ruleIdsAreDistinct(it), {
      path: ["tracks"],
      params: { code: "repeated-id" },
      error: "A name stands twice",
    })
    .refine((it) => exactTotalsAgree(it), {
      path: ["budget"],
      params: { code: "wrong-total" },
      error: "The tracks do not add up to the total",
    })
    .refine((it) => slotTotalsAgree(it), {
      path: ["slots"],
      params: { code: "wrong-total" },
      error: "The tracks' slots do not add up to the total",
    })
    .refine((it) => it.consortium?.min === undefined || it.consortium.min <= (it.consortium.max ?? 1000), {
      path: ["consortium", "max"],
      params: { code: "min-above-max" },
      error: "Below the lower bound",
    })
    .refine((it) => readingsApply(it, (reading) => document.safeParse(reading).success), {
      path: ["disputed"],
      params: { code: "reading-does-not-apply" },
      error: "A reading leads to a place that is not there, or to a program that is not valid",
    });
  return checked as unknown as EntitySchema<GrantProgram>;
}
