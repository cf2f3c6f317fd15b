import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { IsoDate } from "../time/iso-date.js";
import { ClockTime } from "./clock-time.js";
import { ProgrammePerson } from "./programme-person.js";
import { ProgrammeRole } from "./programme-role.js";

const text = z.string().min(1);

/** One part of a programme. */
export interface ProgrammePart {
  /** What it is. */
  readonly role: ProgrammeRole;
  /** The heading under which it stands (`1부`). */
  readonly section?: string;
  /** Its day, where the session has several. */
  readonly on?: IsoDate;
  /** When it begins; parts of one hour are held beside each other. */
  readonly opensAt?: ClockTime;
  /** When it ends; later than `opensAt`. */
  readonly closesAt?: ClockTime;
  /** Where, where that differs (`컨벤션홀 2`). */
  readonly place?: string;
  /** Its title or subject, in Korean. */
  readonly title?: string;
  /** In English, where there is a rendering. */
  readonly titleEn?: string;
  /** What it is about, where several matters are named. */
  readonly subjects?: readonly string[];
  /** How many of the kind this stands for, where they are counted and not listed (발표 3건). Absent: one. */
  readonly count?: number;
  /** Who has a part in it, as far as is known. */
  readonly people?: readonly ProgrammePerson[];
  /** As it was written. */
  readonly text?: string;
}

/** Parses unknown data into a {@link ProgrammePart}. */
export const ProgrammePart: EntitySchema<ProgrammePart> = z
  .object({
    role: ProgrammeRole,
    section: text.optional(),
    on: IsoDate.optional(),
    opensAt: ClockTime.optional(),
    closesAt: ClockTime.optional(),
    place: text.optional(),
    title: text.optional(),
    titleEn: text.optional(),
    subjects: z.array(text).optional(),
    count: z.int().positive().max(10_000).optional(),
    people: z.array(ProgrammePerson).optional(),
    text: text.optional(),
  })
  .refine((it) => it.opensAt === undefined || it.closesAt === undefined || it.opensAt < it.closesAt, {
    path: ["closesAt"],
    params: { code: "ends-before-it-starts" },
    error: "Closes before it opens",
  });
