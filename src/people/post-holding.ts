import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { IsoDate } from "../time/iso-date.js";
import { PersonId } from "./person-id.js";
import { PostId } from "./post-id.js";

/** One person's time in a post (보임). */
export interface PostHolding {
  /** The post. */
  readonly postId: PostId;
  /** The person. */
  readonly personId: PersonId;
  /** First day in the post. Absent: not reported. */
  readonly startsOn?: IsoDate;
  /** Last day in the post, that day included. Absent: not ended as far as is known. */
  readonly endsOn?: IsoDate;
  /** A day on which the holding is attested, where its first day is not reported. */
  readonly attestedOn?: IsoDate;
  /** Present where the person acts for a holder (직무대리). */
  readonly acting?: true;
}

/** Parses unknown data into a {@link PostHolding}. */
export const PostHolding: EntitySchema<PostHolding> = z
  .object({
    postId: PostId,
    personId: PersonId,
    startsOn: IsoDate.optional(),
    endsOn: IsoDate.optional(),
    attestedOn: IsoDate.optional(),
    acting: z.literal(true).optional(),
  })
  .refine((it) => it.startsOn === undefined || it.endsOn === undefined || it.startsOn <= it.endsOn, {
    path: ["endsOn"],
    params: { code: "ends-before-it-starts" },
    error: "The last day is before the first",
  })
  .refine((it) => it.attestedOn === undefined || within(it.attestedOn, it.startsOn, it.endsOn), {
    path: ["attestedOn"],
    params: { code: "outside-the-holding" },
    error: "The day lies outside the holding",
  });

function within(on: string, from: string | undefined, until: string | undefined): boolean {
  return (from === undefined || from <= on) && (until === undefined || on <= until);
}
