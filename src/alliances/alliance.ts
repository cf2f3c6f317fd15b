import * as z from "zod";
import { Source } from "../claims/source.js";
import { Citation } from "../decisions/citation.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { nested } from "../internal/nested.js";
import { Affiliation } from "../people/affiliation.js";
import { DatedNames } from "../people/dated-names.js";
import { Amount } from "../quantities/amount.js";
import { Headcount } from "../quantities/headcount.js";
import { IsoDate } from "../time/iso-date.js";
import { PartialDate } from "../time/partial-date.js";
import { AllianceEvent } from "./alliance-event.js";
import { AlliancePartner, PartnerClass, PartnerCount, PartnerMovement } from "./alliance-partner.js";
import { AllianceId } from "./ids.js";

/** A section of an alliance (분과), with the sections inside it. */
export interface AllianceSection {
  /** Its name, in Korean. */
  readonly name: string;
  /** In English, where there is a rendering. */
  readonly nameEn?: string;
  /** Sections inside it. */
  readonly sections?: readonly AllianceSection[];
}

/** How deep sections may stand inside each other. */
const DEPTH = 8;
const text = z.string().min(1);

/** Parses unknown data into an {@link AllianceSection}; sections deeper than 8 are refused as `too-deep`. */
export const AllianceSection: EntitySchema<AllianceSection> = nested<AllianceSection, EntitySchema<AllianceSection>>(
  DEPTH,
  (inner) => z.strictObject({ name: text, nameEn: text.optional(), sections: z.array(inner).optional() }),
);

/** Someone who leads an alliance. Several co-chairs are several of these. */
export interface AllianceOfficer {
  /** `chair` 의장·회장, `co-chair` 공동의장, `vice-chair` 부의장, `secretary` 간사, `section-head` 분과장. */
  readonly as: "chair" | "co-chair" | "vice-chair" | "secretary" | "section-head";
  /** Name, where it was made public. */
  readonly name?: string;
  /** What the person is, and where. */
  readonly affiliation?: Affiliation;
  /** The section that is headed. */
  readonly section?: string;
  /** First day. Absent: not reported. */
  readonly from?: IsoDate;
  /** Last day, that day included. Absent: not ended as far as is known. */
  readonly until?: IsoDate;
}

/** Parses unknown data into an {@link AllianceOfficer}. */
export const AllianceOfficer: EntitySchema<AllianceOfficer> = z
  .strictObject({
    as: z.enum(["chair", "co-chair", "vice-chair", "secretary", "section-head"]),
    name: text.optional(),
    affiliation: Affiliation.optional(),
    section: text.optional(),
    from: IsoDate.optional(),
    until: IsoDate.optional(),
  })
  .refine((it) => it.from === undefined || it.until === undefined || it.from <= it.until, {
    path: ["until"],
    params: { code: "ends-before-it-starts" },
    error: "The last day is before the first",
  });

/** A number of partners that is aimed at. It is never read as a fact. */
export interface PartnerGoal {
  /** The number aimed at (100개 이상). */
  readonly count: Headcount;
  /** Key of the class that is meant. Absent: all partners. */
  readonly class?: string;
  /** By when. Absent: not said. */
  readonly by?: PartialDate;
  /** Since when it has been the goal. */
  readonly setOn?: PartialDate;
  /** Who says it. */
  readonly source?: Source;
}

/** Parses unknown data into a {@link PartnerGoal}. */
export const PartnerGoal: EntitySchema<PartnerGoal> = z.strictObject({
  count: Headcount,
  class: text.optional(),
  by: PartialDate.optional(),
  setOn: PartialDate.optional(),
  source: Source.optional(),
});

/** A program that an alliance is tied to. */
export interface LinkedProgram {
  /** Its name. */
  readonly name: string;
  /** Its money in a year. */
  readonly yearly?: Amount;
}

/** Parses unknown data into a {@link LinkedProgram}. */
export const LinkedProgram: EntitySchema<LinkedProgram> = z.strictObject({ name: text, yearly: Amount.optional() });

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
  /** Its sections. */
  readonly sections?: readonly AllianceSection[];
  /** Numbers of partners that are aimed at. */
  readonly goals?: readonly PartnerGoal[];
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
  });
