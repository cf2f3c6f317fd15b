import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { PostId } from "../people/post-id.js";
import { CommitteeLabel } from "./label.js";
import { SeatId } from "./seat-id.js";
import { type SeatTenure, seatTenures } from "./seat-tenure.js";

/** The offices of a committee: chair 위원장, co-chair 공동위원장, vice chair 부위원장, secretary 간사. */
export type Office = "chair" | "co-chair" | "vice-chair" | "secretary";

/** All offices. */
export const offices = ["chair", "co-chair", "vice-chair", "secretary"] as const;

/** A seat on a committee, or several alike. It stays when its holder changes. */
export interface Seat {
  /** Identifies it within its committee. */
  readonly id: SeatId;
  /** How it is held. */
  readonly tenure: SeatTenure;
  /** How many seats alike this entry stands for; 1 where left out. */
  readonly places?: number;
  /** The post whose holder sits here; only where the tenure is `by-post`. */
  readonly postId?: PostId;
  /** The body represented here, in words; only where the tenure is `while-representing`. */
  readonly body?: string;
  /** The office that goes with the seat itself (a chair by post). Elected offices are not seats. */
  readonly office?: Office;
  /** Present where its holder takes part without a vote and is no member for any count (참관인, 간사). */
  readonly nonVoting?: true;
  /** What the seat is for (`도의회 추천 도의원`); a bare text is Korean. */
  readonly label?: string | CommitteeLabel;
}

/** Parses unknown data into a {@link Seat}. */
export const Seat: EntitySchema<Seat> = z
  .object({
    id: SeatId,
    tenure: z.enum(seatTenures),
    places: z.int().positive().max(10_000).optional(),
    postId: PostId.optional(),
    body: z.string().min(1).optional(),
    office: z.enum(offices).optional(),
    nonVoting: z.literal(true).optional(),
    label: z.union([z.string().min(1), CommitteeLabel]).optional(),
  })
  .refine((it) => it.postId === undefined || it.tenure === "by-post", {
    path: ["postId"],
    params: { code: "post-without-by-post" },
    error: "A post belongs to a seat held by post",
  })
  .refine((it) => it.body === undefined || it.tenure === "while-representing", {
    path: ["body"],
    params: { code: "body-without-representing" },
    error: "A body belongs to a seat held while representing it",
  });
