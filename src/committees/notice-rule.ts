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
  /** Circumstances in which notice and papers may come later (`urgent`, `closed`). */
  readonly waivedWhen?: readonly Circumstance[];
}

const days = z.int().positive().max(3660).optional();

/** Parses unknown data into a {@link NoticeRule}. */
export const NoticeRule: EntitySchema<NoticeRule> = z.strictObject({
  notice: days,
  papers: days,
  publish: z.union([z.int().positive().max(3660), Length]).optional(),
  waivedWhen: z.array(Circumstance).optional(),
  citations,
});
