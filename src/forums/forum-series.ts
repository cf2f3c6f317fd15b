import * as z from "zod";
import { Source } from "../claims/source.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { DatedNames } from "../people/dated-names.js";
import { PartialDate } from "../time/partial-date.js";
import { AudienceRule } from "./audience-rule.js";
import { ClockTime } from "./clock-time.js";
import { CumulativeFigure } from "./cumulative-figure.js";
import { DatedCadence } from "./dated-cadence.js";
import { ForumBody } from "./forum-body.js";
import { ForumField } from "./forum-field.js";
import { ForumSeriesId } from "./ids.js";

const text = z.string().min(1);

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
  /** What else was reported, in words. */
  readonly notes?: readonly string[];
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
    notes: z.array(text).optional(),
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
