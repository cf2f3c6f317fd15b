import type * as z from "zod";
import { identifier } from "../internal/identifier.js";

/** Key of a post (직위); it stays the same when the post is renamed. */
export type PostId = string & z.$brand<"PostId">;

/** Parses unknown data into a {@link PostId}. */
export const PostId: z.ZodType<PostId> = identifier<PostId>();
