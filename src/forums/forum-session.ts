import * as z from "zod";
import { type Claim, claimOf } from "../claims/claim.js";
import { Source } from "../claims/source.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Headcount } from "../quantities/headcount.js";
import type { IsoDate } from "../time/iso-date.js";
import { PartialDate } from "../time/partial-date.js";
import { possibleDays } from "../time/possible-days.js";
import { ClockTime } from "./clock-time.js";
import { ForumBody } from "./forum-body.js";
import { ForumSeriesId, ForumSessionId } from "./ids.js";
import { ProgrammePart } from "./programme-part.js";

/** One session: of a series, or one of a kind. */
export interface ForumSession {
  /** Identifies the session. */
  readonly id: ForumSessionId;
  /** The series it belongs to. Absent: one of a kind. */
  readonly seriesId?: ForumSeriesId;
  /** Its own name or subject, in Korean. */
  readonly title?: string;
  /** In English, where there is a rendering. */
  readonly titleEn?: string;
  /** Its number in the series as stated (제100회). It is never derived from dates: sessions are skipped. */
  readonly ordinal?: number;
  /** Its number in its year as stated (2025년 제2차). */
  readonly ordinalInYear?: number;
  /** Its day, as precisely as is known; of several days the first. */
  readonly on: PartialDate;
  /** Last of several days, that day included. Absent: one day, as far as is known. */
  readonly until?: PartialDate;
  /** When it begins. */
  readonly opensAt?: ClockTime;
  /** When it ends; later than `opensAt` where it is of one day. */
  readonly closesAt?: ClockTime;
  /** `announced` only, reported as `held`, or called off (`cancelled`) or put off (`postponed`) from that day. */
  readonly state: "announced" | "held" | "cancelled" | "postponed";
  /** Of a session put off: the new time, as far as it was named. Absent: put off without one, as far as is known. */
  readonly postponedTo?: PartialDate;
  /** The time it had been announced for before it was moved to `on` (당초 6월 3일). */
  readonly movedFrom?: PartialDate;
  /** Whether it is on site, online, or both. Absent: not reported. */
  readonly mode?: "on-site" | "online" | "both";
  /** Where (`도청 공연장`). */
  readonly place?: string;
  /** The fields it belongs to, by the names that its series gives them. Absent: not reported. */
  readonly fields?: readonly string[];
  /** Who holds it (주최). */
  readonly hosts?: readonly ForumBody[];
  /** Who organizes it (주관). */
  readonly organizers?: readonly ForumBody[];
  /** Who sponsors it (후원). */
  readonly sponsors?: readonly ForumBody[];
  /** Its parts, in their order. */
  readonly programme?: readonly ProgrammePart[];
  /** Who was present, in words (도지사, 출연기관장). */
  readonly present?: readonly string[];
  /** How many were present, each report as a claim of its own. */
  readonly attendance?: readonly Claim<Headcount>[];
  /** How many of them were on site, where that is told apart, likewise. */
  readonly onSite?: readonly Claim<Headcount>[];
  /** How many of them were online, likewise. */
  readonly online?: readonly Claim<Headcount>[];
  /** How many were expected, likewise. */
  readonly expected?: readonly Claim<Headcount>[];
  /** Where these facts were read. */
  readonly sources?: readonly Source[];
  /** What else was reported, in words. */
  readonly notes?: readonly string[];
}

const text = z.string().min(1);
const ordinal = z.int().positive();

/** Parses unknown data into a {@link ForumSession}. */
export const ForumSession: EntitySchema<ForumSession> = z
  .object({
    id: ForumSessionId,
    seriesId: ForumSeriesId.optional(),
    title: text.optional(),
    titleEn: text.optional(),
    ordinal: ordinal.optional(),
    ordinalInYear: ordinal.optional(),
    on: PartialDate,
    until: PartialDate.optional(),
    opensAt: ClockTime.optional(),
    closesAt: ClockTime.optional(),
    state: z.enum(["announced", "held", "cancelled", "postponed"]),
    postponedTo: PartialDate.optional(),
    movedFrom: PartialDate.optional(),
    mode: z.enum(["on-site", "online", "both"]).optional(),
    place: text.optional(),
    fields: z.array(text).optional(),
    hosts: z.array(ForumBody).optional(),
    organizers: z.array(ForumBody).optional(),
    sponsors: z.array(ForumBody).optional(),
    programme: z.array(ProgrammePart).optional(),
    present: z.array(text).optional(),
    attendance: z.array(claimOf(Headcount)).optional(),
    onSite: z.array(claimOf(Headcount)).optional(),
    online: z.array(claimOf(Headcount)).optional(),
    expected: z.array(claimOf(Headcount)).optional(),
    sources: z.array(Source).optional(),
    notes: z.array(text).optional(),
  })
  .refine(
    (it) => it.until !== undefined || it.opensAt === undefined || it.closesAt === undefined || it.opensAt < it.closesAt,
    { path: ["closesAt"], params: { code: "ends-before-it-starts" }, error: "Closes before it opens" },
  )
  .refine((it) => it.postponedTo === undefined || it.state === "postponed", {
    path: ["postponedTo"],
    params: { code: "not-postponed" },
    error: "Only a session that was put off has a new time",
  })
  .refine((it) => it.postponedTo === undefined || mayEnd(it.on, it.postponedTo), {
    path: ["postponedTo"],
    params: { code: "ends-before-it-starts" },
    error: "Put off to a time before it",
  })
  .refine((it) => it.until === undefined || mayEnd(it.on, it.until), {
    path: ["until"],
    params: { code: "ends-before-it-starts" },
    error: "The last day is before the first",
  })
  .superRefine((it, context) => {
    for (const [index, part] of (it.programme ?? []).entries()) {
      if (part.on === undefined || mayInclude(it, part.on)) continue;
      context.addIssue({
        code: "custom",
        path: ["programme", index, "on"],
        params: { code: "part-outside-session" },
        message: "The session is not on that day",
      });
    }
  });

function mayEnd(on: PartialDate, until: PartialDate): boolean {
  const [first, last] = [possibleDays(on), possibleDays(until)];
  return first === undefined || last === undefined || first.earliest <= last.latest;
}

function mayInclude(
  { on, until = on }: { readonly on: PartialDate; readonly until?: PartialDate },
  day: IsoDate,
): boolean {
  const [first, last] = [possibleDays(on), possibleDays(until)];
  return first === undefined || last === undefined || (first.earliest <= day && day <= last.latest);
}
