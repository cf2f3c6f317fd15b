import * as z from "zod";
import { Source } from "../claims/source.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { PartialDate } from "../time/partial-date.js";

/**
 * What happens to a plan. `draft` 안 made or shown, `consultation` 공청회·설명회·의견수렴, `deliberated` 심의, `adopted` 확정·의결,
 * `announced` 공고·발표, `reported` 보고 (to a council, say), `revised` 변경, `reviewed` 평가·점검, `succeeded` replaced by the next
 * edition, `abolished` 폐지.
 */
export type PlanEventKind =
  | "draft"
  | "consultation"
  | "deliberated"
  | "adopted"
  | "announced"
  | "reported"
  | "revised"
  | "reviewed"
  | "succeeded"
  | "abolished";

/** One step in the life of a plan. */
export interface PlanEvent {
  /** What happened, or is planned to. */
  readonly kind: PlanEventKind;
  /** When, as precisely as is known; of several days the first. */
  readonly on: PartialDate;
  /** Last of several days, that day included. */
  readonly until?: PartialDate;
  /** Present where the step belongs to a revision of the plan (변경안, 변경 심의) and not to its making. */
  readonly of?: "revision";
  /** Present where it was announced and no report says that it took place. */
  readonly planned?: true;
  /** Who did it: the committee that deliberated, the council that was told (`뿌리산업발전위원회`). */
  readonly by?: string;
  /** In person, in writing (서면) or online, where that is told. */
  readonly method?: "in-person" | "in-writing" | "online";
  /** Where. */
  readonly place?: string;
  /** As it was written. */
  readonly text?: string;
  /** Who says it. */
  readonly source?: Source;
}

const text = z.string().min(1).optional();

/** Parses unknown data into a {@link PlanEvent}. */
export const PlanEvent: EntitySchema<PlanEvent> = z.strictObject({
  kind: z.enum([
    "draft",
    "consultation",
    "deliberated",
    "adopted",
    "announced",
    "reported",
    "revised",
    "reviewed",
    "succeeded",
    "abolished",
  ]),
  on: PartialDate,
  until: PartialDate.optional(),
  of: z.literal("revision").optional(),
  planned: z.literal(true).optional(),
  by: text,
  method: z.enum(["in-person", "in-writing", "online"]).optional(),
  place: text,
  text,
  source: Source.optional(),
});
