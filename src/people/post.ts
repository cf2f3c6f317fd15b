import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { DatedNames } from "./dated-names.js";
import { OrganizationId } from "./organization-id.js";
import { PostId } from "./post-id.js";
import { RankId } from "./rank-id.js";

/** A post (직위). It outlives its names and its holders: a seat held by office follows the post. */
export interface Post {
  /** Its key. */
  readonly id: PostId;
  /** Its official names over time, oldest first. */
  readonly names: DatedNames;
  /** The organization it belongs to. */
  readonly organizationId?: OrganizationId;
  /** Its rank, in the rank order of that organization. */
  readonly rankId?: RankId;
}

/** Parses unknown data into a {@link Post}. */
export const Post: EntitySchema<Post> = z.strictObject({
  id: PostId,
  names: DatedNames,
  organizationId: OrganizationId.optional(),
  rankId: RankId.optional(),
});
