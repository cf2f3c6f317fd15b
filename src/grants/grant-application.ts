import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Won } from "../quantities/won.js";
import { Applicant } from "./applicant.js";
import { FactSheet } from "./fact-sheet.js";
import { GrantApplicationId, GrantProgramId, TrackId } from "./ids.js";
import { ProjectPlan } from "./project-plan.js";
import { Submission } from "./submission.js";
import { SupportRecord } from "./support-record.js";

/** Money and things that the applicant brings (자부담). */
export interface OwnShare {
  /** In cash, in won. */
  readonly cash: Won;
  /** In kind, at its value in won (현물). */
  readonly inKind?: Won;
}

/** An answer to a question that takes a human judgement. */
export interface JudgementAnswer {
  /** The id that the criterion gives the question. */
  readonly id: string;
  /** What was judged. */
  readonly answer: boolean;
  /** Who judged. */
  readonly by?: string;
}

/**
 * One application to one program (신청). Eligibility rules are asked of this record: their fields are paths in it
 * (`applicant.region`, `project.siteRegion`, `requested`, `facts.…`).
 */
export interface GrantApplication {
  /** What tells the application from all others. */
  readonly id: GrantApplicationId;
  /** The program applied to. */
  readonly programId: GrantProgramId;
  /** The track applied for; where the program has one, it may be left out. */
  readonly trackId?: TrackId;
  /** Who applies; of a consortium, the lead. */
  readonly applicant: Applicant;
  /** The others of a consortium, without the lead. Absent: none is known of; empty: alone. */
  readonly partners?: readonly Applicant[];
  /** What it is for. Absent: not known. */
  readonly project?: ProjectPlan;
  /** The grant asked for. */
  readonly requested?: Won;
  /** What the applicant brings. Absent: not known. */
  readonly ownShare?: OwnShare;
  /** What was chosen within the track, by the key of its amounts (`{ "genre": "시각" }`). */
  readonly choices?: FactSheet;
  /** Papers handed in, by the id the program gives them. Absent: not known; empty: none. */
  readonly documents?: readonly string[];
  /** How and when it was handed in. Absent: not known. */
  readonly submission?: Submission;
  /** Support that the applicant has or had, as declared or as the history has it. Absent: not known; empty: none. */
  readonly supports?: readonly SupportRecord[];
  /** Judgements made on it. */
  readonly judgements?: readonly JudgementAnswer[];
  /** Facts that no field above foresees. */
  readonly facts?: FactSheet;
}

/** Parses unknown data into a {@link GrantApplication}. */
export const GrantApplication: EntitySchema<GrantApplication> = z
  .object({
    id: GrantApplicationId,
    programId: GrantProgramId,
    trackId: TrackId.optional(),
    applicant: Applicant,
    partners: z.array(Applicant).optional(),
    project: ProjectPlan.optional(),
    requested: Won.optional(),
    ownShare: z.object({ cash: Won, inKind: Won.optional() }).optional(),
    choices: FactSheet.optional(),
    documents: z.array(z.string().min(1)).optional(),
    submission: Submission.optional(),
    supports: z.array(SupportRecord).optional(),
    judgements: z
      .array(z.object({ id: z.string().min(1), answer: z.boolean(), by: z.string().min(1).optional() }))
      .optional(),
    facts: FactSheet.optional(),
  })
  .refine((it) => distinct([it.applicant.id, ...(it.partners ?? []).map((one) => one.id)]), {
    path: ["partners"],
    params: { code: "repeated-id" },
    error: "Somebody stands twice",
  })
  .refine((it) => distinct((it.judgements ?? []).map((one) => one.id)), {
    path: ["judgements"],
    params: { code: "repeated-id" },
    error: "A judgement stands twice",
  });

function distinct(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}
