import * as z from "zod";

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
