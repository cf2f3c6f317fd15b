import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { PostId } from "../people/post-id.js";
import { type Cited, citations } from "./cited.js";

/**
 * One step of the order in which someone acts for the chair (직무대행): the vice chair; the other co-chair; the holder of a
 * post named in the rule; the member the chair named beforehand; one elected by those who are there (호선); the eldest member; or the
 * most senior official, by rank, then length of service, then age.
 */
export type ActingChairStep = "vice-chair" | "co-chair" | "by-post" | "named" | "elected" | "eldest" | "most-senior";

/** Who acts for the chair when the chair cannot (위원장 직무대행). */
export interface ActingChairRule extends Cited {
  /** The order; the first step that names somebody present decides. Absent: not stated. */
  readonly order?: readonly ActingChairStep[];
  /** The post; only where `by-post` is one of the steps. */
  readonly postId?: PostId;
}

/** Parses unknown data into an {@link ActingChairRule}. */
export const ActingChairRule: EntitySchema<ActingChairRule> = z
  .strictObject({
    order: z
      .array(z.enum(["vice-chair", "co-chair", "by-post", "named", "elected", "eldest", "most-senior"]))
      .min(1)
      .optional(),
    postId: PostId.optional(),
    citations,
  })
  .refine((it) => it.postId === undefined || it.order?.includes("by-post") === true, {
    path: ["postId"],
    params: { code: "post-without-by-post" },
    error: "A post belongs to the step by-post",
  });
