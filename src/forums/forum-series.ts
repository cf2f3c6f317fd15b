import * as z from "zod";
import { type Claim, claimOf } from "../claims/claim.js";
import { Source } from "../claims/source.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { DatedNames } from "../people/dated-names.js";
import { Headcount } from "../quantities/headcount.js";
import { IsoDate } from "../time/iso-date.js";
import { PartialDate } from "../time/partial-date.js";
import { AudienceRule } from "./audience-rule.js";
import { Cadence } from "./cadence.js";
import { ClockTime } from "./clock-time.js";
import { ForumBody } from "./forum-body.js";
import { ForumSeriesId } from "./ids.js";

/** A cadence and the days on which it was the announced one. */
export interface DatedCadence {
  /** First day. Absent: since before anything asked about. */
  readonly from?: IsoDate;
  /** Last day, that day included. Absent: no end is known. */
  readonly until?: IsoDate;
  /** How often. */
  readonly cadence: Cadence;
}

/** Parses unknown data into a {@link DatedCadence}. */
export const DatedCadence: EntitySchema<DatedCadence> = z
  .strictObject({ from: IsoDate.optional(), until: IsoDate.optional(), cadence: Cadence })
  .refine((it) => it.from === undefined || it.until === undefined || it.from <= it.until, {
    path: ["until"],
    params: { code: "ends-before-it-starts" },
    error: "The last day is before the first",
  });

/** A field (분야) announced for a series. */
export interface ForumField {
  /** Its name, in Korean, by which sessions refer to it; once in a series. */
  readonly name: string;
  /** In English, where there is a rendering. */
  readonly nameEn?: string;
  /** Present on the catch-all (기타, 등): it names no field that a session could be missing from. */
  readonly others?: true;
}

const text = z.string().min(1);

/** Parses unknown data into a {@link ForumField}. */
export const ForumField: EntitySchema<ForumField> = z.strictObject({
  name: text,
  nameEn: text.optional(),
  others: z.literal(true).optional(),
});

/** What a series had come to by some day (누적 100회, 2만여 명). */
export interface CumulativeFigure {
  /** Which figure: sessions held or people present in all. */
  readonly of: "sessions" | "attendance";
  /** Up to when, as precisely as is known; that day included. */
  readonly asOf: PartialDate;
  /** The figure, with who says it. */
  readonly claim: Claim<Headcount>;
}

/** Parses unknown data into a {@link CumulativeFigure}. */
export const CumulativeFigure: EntitySchema<CumulativeFigure> = z.strictObject({
  of: z.enum(["sessions", "attendance"]),
  asOf: PartialDate,
  claim: claimOf(Headcount),
});

/** A series of forums: what was announced of it. Its sessions are records of their own. */
export interface ForumSeries {
  /** Identifies the series. */
  readonly id: ForumSeriesId;
  /** Its names, oldest first. */
  readonly names: DatedNames;
  /** In English, where there is a rendering. */
  readonly nameEn?: string;
  /** Who runs it. */
  readonly hosts?: readonly ForumBody[];
  /** What it is for, in words. */
  readonly goals?: readonly string[];
  /** How often, as announced over time; no two on one day. */
  readonly cadences?: readonly DatedCadence[];
  /** Whom it is for, as announced over time. Several rules on one day admit whoever meets one of them. */
  readonly audiences?: readonly AudienceRule[];
  /** The fields announced for its sessions. */
  readonly fields?: readonly ForumField[];
  /** When its sessions usually begin. */
  readonly opensAt?: ClockTime;
  /** When they usually end. */
  readonly closesAt?: ClockTime;
  /** Where they usually are. */
  readonly place?: string;
  /** Its first session. */
  readonly firstOn?: PartialDate;
  /** Its last session, where it has ended. */
  readonly lastOn?: PartialDate;
  /** What it had come to, as reported. */
  readonly cumulative?: readonly CumulativeFigure[];
  /** Where these facts were read. */
  readonly sources?: readonly Source[];
}

/** Parses unknown data into a {@link ForumSeries}. */
export const ForumSeries: EntitySchema<ForumSeries> = z
  .strictObject({
    id: ForumSeriesId,
    names: DatedNames,
    nameEn: text.optional(),
    hosts: z.array(ForumBody).optional(),
    goals: z.array(text).optional(),
    cadences: z.array(DatedCadence).optional(),
    audiences: z.array(AudienceRule).optional(),
    fields: z.array(ForumField).optional(),
    opensAt: ClockTime.optional(),
    closesAt: ClockTime.optional(),
    place: text.optional(),
    firstOn: PartialDate.optional(),
    lastOn: PartialDate.optional(),
    cumulative: z.array(CumulativeFigure).optional(),
    sources: z.array(Source).optional(),
  })
  .refine((it) => it.opensAt === undefined || it.closesAt === undefined || it.opensAt < it.closesAt, {
    path: ["closesAt"],
    params: { code: "ends-before-it-starts" },
    error: "Closes before it opens",
  })
  .refine((it) => new Set(it.fields?.map((field) => field.name)).size === (it.fields?.length ?? 0), {
    path: ["fields"],
    params: { code: "repeated-field" },
    error: "A field stands twice",
  })
  .refine((it) => disjoint(it.cadences ?? []), {
    path: ["cadences"],
    params: { code: "cadences-overlap" },
    error: "Two cadences hold on one day",
  });

function disjoint(cadences: readonly DatedCadence[]): boolean {
  const sorted = [...cadences].sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1));
  return sorted.every((one, index) => {
    const before = index === 0 ? undefined : sorted[index - 1];
    return before === undefined || (before.until ?? "9999-12-31") < (one.from ?? "");
  });
}
