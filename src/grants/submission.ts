import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Instant } from "../time/instant.js";
import { IsoDate } from "../time/iso-date.js";

/** How and when an application reached the office. */
export interface Submission {
  /** By which way. */
  readonly channel: "visit" | "mail" | "online" | "email" | "fax";
  /** The portal, of an online application. */
  readonly portal?: string;
  /** When it was handed in, sent or, by post, arrived. */
  readonly at?: Instant;
  /** The day of that, in Korea, where the time is not known. */
  readonly on?: IsoDate;
  /** Day of the postmark (소인). */
  readonly postmarkedOn?: IsoDate;
  /** Whether it came by registered post (등기). Absent: not known. */
  readonly registered?: boolean;
}

/** Parses unknown data into a {@link Submission}. */
export const Submission: EntitySchema<Submission> = z.object({
  channel: z.enum(["visit", "mail", "online", "email", "fax"]),
  portal: z.string().min(1).optional(),
  at: Instant.optional(),
  on: IsoDate.optional(),
  postmarkedOn: IsoDate.optional(),
  registered: z.boolean().optional(),
});
