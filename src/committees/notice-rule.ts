import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Length } from "../time/length.js";
import { Circumstance } from "./circumstance.js";
import { type Cited, citations } from "./cited.js";

/** By when members are told of a meeting, and when its outcome is made public. */
export interface NoticeRule extends Cited {
  /** How long before the meeting its date and items are told (7일 전까지). Absent: not stated. */
  readonly notice?: number;
  /** How many days before the meeting the papers are sent. Absent: not stated. */
  readonly papers?: number;
  /** Within how many days after the meeting its outcome is published, or within what length (1개월 이내). Absent: not stated. */
  readonly publish?: number | Length;
  /** What notice and papers are counted in: days, or working days alone (근무일 기준 5일 전). Absent: days. */
  readonly countedIn?: "days" | "working-days";
  /** Whether the last day for notice or papers `stays` on a Saturday or holiday, or moves to the working day `earlier`. Absent: not stated. */
  readonly onRestDay?: "stays" | "earlier";
  /** Circumstances in which notice and papers may come later (`urgent`, `closed`). */
  readonly waivedWhen?: readonly Circumstance[];
}

const days = z.int().positive().max(3660).optional();

/** Parses unknown data into a {@link NoticeRule}. */
export const NoticeRule: EntitySchema<NoticeRule> = z.strictObject({
  notice: days,
  papers: days,
  publish: z.union([z.int().positive().max(3660), Length]).optional(),
  countedIn: z.enum(["days", "working-days"]).optional(),
  onRestDay: z.enum(["stays", "earlier"]).optional(),
  waivedWhen: z.array(Circumstance).optional(),
  citations,
});
