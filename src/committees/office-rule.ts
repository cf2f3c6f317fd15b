import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { PostId } from "../people/post-id.js";
import { Length } from "../time/length.js";
import { type Cited, citations } from "./cited.js";
import { type Office, offices } from "./seat.js";

/** How an office of a committee is filled (위원장, 부위원장, 간사). */
export interface OfficeRule extends Cited {
  /** The office; one entry for each, or several that have names of their own. */
  readonly office: Office;
  /** Names the entry where an office has several: one co-chair by post, another elected. Absent: the office names it. */
  readonly id?: string;
  /** By the holder of a post, elected from among the members (호선), or named by the appointing authority. Absent: not stated. */
  readonly filled?: "by-post" | "elected" | "named";
  /** The post; only where it is filled by one. */
  readonly postId?: PostId;
  /**
   * From which members: all, those who are no officials (민간위원), appointed ones (위촉위원), or officials.
   * Absent: not stated; all are then assumed.
   */
  readonly from?: "all" | "civilians" | "appointed" | "officials";
  /** Of which groups its holder must be, one of them at least. Absent: of any. */
  readonly fromSectors?: readonly string[];
  /** Of which groups its holder must not be (교원위원이 아닌 위원 중에서). Absent: none. */
  readonly exceptSectors?: readonly string[];
  /** How many hold it; 1 where left out. */
  readonly holders?: number;
  /** Length of the term in office, where one is stated. */
  readonly term?: Length;
  /** Whether its holder may serve on when the membership has ended. Absent: not stated; no is then assumed. */
  readonly outlastsMembership?: boolean;
  /** Present where its holder is not a member (간사). */
  readonly outsideMembership?: true;
}

/** Parses unknown data into an {@link OfficeRule}. */
export const OfficeRule: EntitySchema<OfficeRule> = z
  .strictObject({
    office: z.enum(offices),
    id: z.string().min(1).optional(),
    filled: z.enum(["by-post", "elected", "named"]).optional(),
    postId: PostId.optional(),
    from: z.enum(["all", "civilians", "appointed", "officials"]).optional(),
    fromSectors: z.array(z.string().min(1)).min(1).optional(),
    exceptSectors: z.array(z.string().min(1)).min(1).optional(),
    holders: z.int().positive().optional(),
    term: Length.optional(),
    outlastsMembership: z.boolean().optional(),
    outsideMembership: z.literal(true).optional(),
    citations,
  })
  .refine((it) => it.postId === undefined || it.filled === "by-post", {
    path: ["postId"],
    params: { code: "post-without-by-post" },
    error: "A post belongs to an office filled by post",
  });
