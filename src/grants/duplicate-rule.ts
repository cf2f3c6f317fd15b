import * as z from "zod";
import { Citation } from "../decisions/citation.js";
import type { EntitySchema } from "../internal/entity-schema.js";

/** What a notice calls duplicate support (중복지원), in its own scope. */
export interface DuplicateRule {
  /** `same-project` 동일 사업, `same-or-similar-project` 동일·유사 사업, `any-project` whatever the project. */
  readonly what: "same-project" | "same-or-similar-project" | "any-project";
  /** Whose support counts: state and local governments, local ones alone, public bodies as well, the same host, or any giver. */
  readonly from: "state-or-local" | "local" | "public" | "same-host" | "any-giver";
  /** Support of which time counts. Absent: not stated, and support of any year may count. */
  readonly within?: "same-year" | { readonly years: number } | "any-time";
  /** Where it stands. */
  readonly citations?: readonly Citation[];
}

/** Parses unknown data into a {@link DuplicateRule}. */
export const DuplicateRule: EntitySchema<DuplicateRule> = z.strictObject({
  what: z.enum(["same-project", "same-or-similar-project", "any-project"]),
  from: z.enum(["state-or-local", "local", "public", "same-host", "any-giver"]),
  within: z.union([z.enum(["same-year", "any-time"]), z.strictObject({ years: z.int().min(1).max(100) })]).optional(),
  citations: z.array(Citation).optional(),
});
