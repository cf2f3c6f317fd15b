import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Ratio } from "../quantities/ratio.js";
import { Length } from "../time/length.js";
import { type Cited, citations } from "./cited.js";
import { CommitteeLabel } from "./label.js";

/** Too little attendance, where that is a ground. */
export interface AttendanceGround {
  /** The share of meetings attended that must be reached; below it the ground is given. */
  readonly under: Ratio;
  /** The time over which meetings are counted. */
  readonly within: Length;
}

/** A ground on which membership ends before its term (해촉, 당연퇴직). */
export interface EarlyEndGround extends Cited {
  /** Names the ground; unique within a rule document (`secret-leaked`, `own-wish`). */
  readonly id: string;
  /** What it is called. */
  readonly label?: CommitteeLabel;
  /** Whether the appointing authority must end it, may end it, or it ends by operation of law. */
  readonly force: "must" | "may" | "by-law";
  /** Number of the item in the provision, where it is numbered. */
  readonly item?: number;
  /** So many meetings missed one after another, where that is the ground. With `attendance` beside it, either gives the ground. */
  readonly missedInARow?: number;
  /** Too little attendance, where that is the ground. */
  readonly attendance?: AttendanceGround;
}

/** Parses unknown data into an {@link EarlyEndGround}. */
export const EarlyEndGround: EntitySchema<EarlyEndGround> = z.strictObject({
  id: z.string().min(1),
  label: CommitteeLabel.optional(),
  force: z.enum(["must", "may", "by-law"]),
  item: z.int().positive().optional(),
  missedInARow: z.int().positive().max(1000).optional(),
  attendance: z.strictObject({ under: Ratio, within: Length }).optional(),
  citations,
});
