import type * as z from "zod";
import { identifier } from "../internal/identifier.js";

/** Identifies a series of forums. */
export type ForumSeriesId = string & z.$brand<"ForumSeriesId">;
/** Parses unknown data into a {@link ForumSeriesId}. */
export const ForumSeriesId: z.ZodType<ForumSeriesId> = identifier<ForumSeriesId>();

/** Identifies one session, of a series or one of a kind. */
export type ForumSessionId = string & z.$brand<"ForumSessionId">;
/** Parses unknown data into a {@link ForumSessionId}. */
export const ForumSessionId: z.ZodType<ForumSessionId> = identifier<ForumSessionId>();
