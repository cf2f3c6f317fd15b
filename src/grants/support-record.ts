import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Won } from "../quantities/won.js";
import { ApplicantId, GrantProgramId } from "./ids.js";

/** Support that an organisation receives or received, as the history has it (지원이력). */
export interface SupportRecord {
  /** Who was supported. */
  readonly applicantId: ApplicantId;
  /** The giver's name. */
  readonly giver: string;
  /** What the giver is. Absent: not known. */
  readonly giverKind?: "state" | "province" | "municipality" | "public-body" | "private";
  /** Fiscal year. */
  readonly year: number;
  /** The program, where it is one this system knows. */
  readonly programId?: GrantProgramId;
  /** Its series. */
  readonly series?: string;
  /** A name for the project that is the same wherever the same project is meant. */
  readonly project?: string;
  /** What was granted. */
  readonly granted?: Won;
}

const text = z.string().min(1);

/** Parses unknown data into a {@link SupportRecord}. */
export const SupportRecord: EntitySchema<SupportRecord> = z.object({
  applicantId: ApplicantId,
  giver: text,
  giverKind: z.enum(["state", "province", "municipality", "public-body", "private"]).optional(),
  year: z.int().min(1).max(9999),
  programId: GrantProgramId.optional(),
  series: text.optional(),
  project: text.optional(),
  granted: Won.optional(),
});
