import * as z from "zod";
import { Source } from "../claims/source.js";
import { Citation } from "../decisions/citation.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { DatedNames } from "../people/dated-names.js";
import { AllianceEvent } from "./alliance-event.js";
import { AllianceOfficer } from "./alliance-officer.js";
import { AlliancePartner, PartnerCount, PartnerMovement } from "./alliance-partner.js";
import { AllianceReference } from "./alliance-reference.js";
import { AllianceSection } from "./alliance-section.js";
import { AllianceId } from "./ids.js";
import { LinkedProgram } from "./linked-program.js";
import { PartnerClass } from "./partner-class.js";
import { PartnerGoal } from "./partner-goal.js";

const text = z.string().min(1);

/** A body in which institutions, firms and schools join for a purpose (얼라이언스, 협의회). */
export interface Alliance {
  /** Identifies the alliance. */
  readonly id: AllianceId;
  /** Its names, oldest first: it may be planned under one and launched under another. */
  readonly names: DatedNames;
  /** In English, where there is a rendering. */
  readonly nameEn?: string;
  /** What it is for, in words. */
  readonly purposes?: readonly string[];
  /** The grounds given for it, in words, as claims of whoever gives them. */
  readonly grounds?: readonly string[];
  /** What happened to it, in any order. */
  readonly timeline: readonly AllianceEvent[];
  /** Classes of partners, under its own names for them. */
  readonly partnerClasses?: readonly PartnerClass[];
  /** Partners that are named. Absent: none is, which does not say that there is none. */
  readonly partners?: readonly AlliancePartner[];
  /** How many partners were reported, by date. */
  readonly counts?: readonly PartnerCount[];
  /** How many were reported to come or go. */
  readonly movements?: readonly PartnerMovement[];
  /** Who leads it. */
  readonly officers?: readonly AllianceOfficer[];
  /** Its sections; where they are listed, partners and officers name one of them. Absent: not reported. */
  readonly sections?: readonly AllianceSection[];
  /** Numbers of partners that are aimed at. */
  readonly goals?: readonly PartnerGoal[];
  /** The alliances that it was made of or took in (통합). */
  readonly predecessors?: readonly AllianceReference[];
  /** Programs it is tied to. */
  readonly linkedPrograms?: readonly LinkedProgram[];
  /** The act, ordinance or agreement it rests on. */
  readonly basis?: readonly Citation[];
  /** Where these facts were read. */
  readonly sources?: readonly Source[];
}

/** Parses unknown data into an {@link Alliance}. */
export const Alliance: EntitySchema<Alliance> = z
  .strictObject({
    id: AllianceId,
    names: DatedNames,
    nameEn: text.optional(),
    purposes: z.array(text).optional(),
    grounds: z.array(text).optional(),
    timeline: z.array(AllianceEvent),
    partnerClasses: z.array(PartnerClass).optional(),
    partners: z.array(AlliancePartner).optional(),
    counts: z.array(PartnerCount).optional(),
    movements: z.array(PartnerMovement).optional(),
    officers: z.array(AllianceOfficer).optional(),
    sections: z.array(AllianceSection).optional(),
    goals: z.array(PartnerGoal).optional(),
    predecessors: z.array(AllianceReference).optional(),
    linkedPrograms: z.array(LinkedProgram).optional(),
    basis: z.array(Citation).optional(),
    sources: z.array(Source).optional(),
  })
  .refine((it) => new Set(it.partnerClasses?.map((one) => one.key)).size === (it.partnerClasses?.length ?? 0), {
    path: ["partnerClasses"],
    params: { code: "repeated-class" },
    error: "A class key stands twice",
  })
  .superRefine((it, context) => {
    const known = new Set(it.partnerClasses?.map((one) => one.key));
    for (const field of ["partners", "counts", "movements", "goals"] as const) {
      for (const [index, one] of (it[field] ?? []).entries()) {
        if (one.class === undefined || known.has(one.class)) continue;
        context.addIssue({
          code: "custom",
          path: [field, index, "class"],
          params: { code: "unknown-class" },
          message: `No class has the key ${JSON.stringify(one.class)}`,
        });
      }
    }
    if (it.sections === undefined) return;
    const sections = namesOf(it.sections);
    for (const field of ["partners", "officers"] as const) {
      for (const [index, { section }] of (it[field] ?? []).entries()) {
        if (section === undefined || sections.has(section)) continue;
        context.addIssue({
          code: "custom",
          path: [field, index, "section"],
          params: { code: "unknown-section" },
          message: `No section is called ${JSON.stringify(section)}`,
        });
      }
    }
  });

/** The names of all sections, however deep. */
function namesOf(sections: readonly AllianceSection[]): ReadonlySet<string> {
  const names = new Set<string>();
  const open = [...sections];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    names.add(one.name);
    for (const inner of one.sections ?? []) open.push(inner);
  }
  return names;
}
