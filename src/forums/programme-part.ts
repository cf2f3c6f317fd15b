import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Affiliation } from "../people/affiliation.js";

/**
 * What a part of a programme is; each kind is its own, and a keynote is not a talk. `keynote` 기조강연, `lecture` 특강·강연, `talk` 발표·주제발표,
 * `discussion` 토론, `panel` 패널토론, `greeting` 축사·환영사·개회사, `message` 말씀·메시지, `award` 시상, `ceremony` 협약식·선포식, `explanation` 설명,
 * `concert` 렉처 콘서트, `visit` 견학, `other`.
 */
export type ProgrammeRole =
  | "keynote"
  | "lecture"
  | "talk"
  | "discussion"
  | "panel"
  | "greeting"
  | "message"
  | "award"
  | "ceremony"
  | "explanation"
  | "concert"
  | "visit"
  | "other";

/** Parses unknown data into a {@link ProgrammeRole}. */
export const ProgrammeRole: z.ZodType<ProgrammeRole> = z.enum([
  "keynote",
  "lecture",
  "talk",
  "discussion",
  "panel",
  "greeting",
  "message",
  "award",
  "ceremony",
  "explanation",
  "concert",
  "visit",
  "other",
]);

/** Someone with a part in a programme. */
export interface ProgrammePerson {
  /** Who leads, speaks or sits there: `speaker` 강사·발표자, `moderator` 좌장·사회, `panelist` 토론자·패널. */
  readonly as: "speaker" | "moderator" | "panelist";
  /** Name, where it was made public. */
  readonly name?: string;
  /** What the person is, and where, on that day. */
  readonly affiliation?: Affiliation;
}

const text = z.string().min(1);

/** Parses unknown data into a {@link ProgrammePerson}. */
export const ProgrammePerson: EntitySchema<ProgrammePerson> = z.object({
  as: z.enum(["speaker", "moderator", "panelist"]),
  name: text.optional(),
  affiliation: Affiliation.optional(),
});

/** One part of a programme. */
export interface ProgrammePart {
  /** What it is. */
  readonly role: ProgrammeRole;
  /** The heading under which it stands (`1부`). */
  readonly section?: string;
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
export const ProgrammePart: EntitySchema<ProgrammePart> = z.object({
  role: ProgrammeRole,
  section: text.optional(),
  title: text.optional(),
  titleEn: text.optional(),
  subjects: z.array(text).optional(),
  count: z.int().positive().max(10_000).optional(),
  people: z.array(ProgrammePerson).optional(),
  text: text.optional(),
});
