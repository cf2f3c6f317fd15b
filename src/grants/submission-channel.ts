import * as z from "zod";

/** When a counter takes papers in. */
export interface CounterHours {
  /** Opening time, `HH:MM`, Korean time, included. */
  readonly from: string;
  /** Closing time, `HH:MM`, Korean time, included. */
  readonly until: string;
  /** `working-days` leaves out Saturdays, Sundays and public holidays; `every-day` none. */
  readonly days: "working-days" | "every-day";
}

/** Handed in at a counter (방문). */
export interface VisitChannel {
  readonly kind: "visit";
  /** Where (`물통합관리과, 도청 10층`). */
  readonly place?: string;
  /** When the counter is open. Absent: not stated, and nothing is ruled out by it. */
  readonly hours?: CounterHours;
}

/** Sent by post (우편). */
export interface MailChannel {
  readonly kind: "mail";
  /** Which day counts: that of `arrival` 도착분, of the `postmark` 소인분, or `not-stated`. */
  readonly rule: "arrival" | "postmark" | "not-stated";
  /** Whether nothing but registered post is taken (등기우편에 한함). Absent: not asked for. */
  readonly registered?: boolean;
}

/** Entered in a portal (온라인). */
export interface OnlineChannel {
  readonly kind: "online";
  /** The portal's name (`보탬e`, `NCAS`). */
  readonly portal: string;
}

/** Sent as electronic mail or by fax. */
export interface WiredChannel {
  /** `email` 전자우편, `fax` 팩스. */
  readonly kind: "email" | "fax";
  /** Where to. */
  readonly address?: string;
}

/** A way by which an application may be handed in. */
export type SubmissionChannel = VisitChannel | MailChannel | OnlineChannel | WiredChannel;

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const text = z.string().min(1);

/** Parses unknown data into a {@link SubmissionChannel}. */
export const SubmissionChannel: z.ZodType<SubmissionChannel> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("visit"),
    place: text.optional(),
    hours: z
      .strictObject({ from: clock, until: clock, days: z.enum(["working-days", "every-day"]) })
      .refine((it) => it.from < it.until, {
        path: ["until"],
        params: { code: "ends-before-it-starts" },
        error: "Closes before it opens",
      })
      .optional(),
  }),
  z.strictObject({
    kind: z.literal("mail"),
    rule: z.enum(["arrival", "postmark", "not-stated"]),
    registered: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.literal("online"), portal: text }),
  z.strictObject({ kind: z.literal("email"), address: text.optional() }),
  z.strictObject({ kind: z.literal("fax"), address: text.optional() }),
]);
