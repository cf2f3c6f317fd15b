import * as z from "zod";
import { instantMillis } from "../internal/instant-millis.js";
import { Instant } from "./instant.js";
import { PartialDate } from "./partial-date.js";

/** Until a moment ("2월 6일 18시까지"). */
export interface DeadlineAtMoment {
  readonly kind: "at";
  /** The moment named. */
  readonly at: Instant;
  /** Whether that very moment is still in time. Absent: it is, by default, since 까지 takes in what it names. */
  readonly side?: "included" | "excluded";
}

/** Until the end of a day, Korean time, without an hour ("21일까지"). */
export interface DeadlineOnDay {
  readonly kind: "on";
  /** The day, as precise as its source. */
  readonly on: PartialDate;
}

/** Until the money is spent (예산 소진 시까지). */
export interface DeadlineByBudget {
  readonly kind: "until-budget-spent";
  /** The latest moment all the same, included, where one is named. */
  readonly latest?: Instant;
}

/** At any time (수시, 상시). */
export interface NoDeadline {
  readonly kind: "rolling";
}

/** One round of several. */
export interface DeadlineRound {
  /** Its number, from 1. */
  readonly round: number;
  /** First moment, included. */
  readonly opens: Instant;
  /** Last moment, included. */
  readonly closes: Instant;
}

/** In several rounds (차수별). */
export interface DeadlineByRounds {
  readonly kind: "rounds";
  /** At least one, in order; no two overlap. */
  readonly rounds: readonly DeadlineRound[];
}

/** Not announced yet (추후 공지). */
export interface DeadlineNotAnnounced {
  readonly kind: "not-announced";
}

/** Until when something may be handed in or done. */
export type Deadline =
  | DeadlineAtMoment
  | DeadlineOnDay
  | DeadlineByBudget
  | NoDeadline
  | DeadlineByRounds
  | DeadlineNotAnnounced;

const round = z
  .strictObject({ round: z.int().min(1), opens: Instant, closes: Instant })
  .refine((it) => instantMillis(it.opens) <= instantMillis(it.closes), {
    path: ["closes"],
    params: { code: "ends-before-it-starts" },
    error: "The round closes before it opens",
  });

/** Parses unknown data into a {@link Deadline}. */
export const Deadline: z.ZodType<Deadline> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("at"), at: Instant, side: z.enum(["included", "excluded"]).optional() }),
  z.strictObject({ kind: z.literal("on"), on: PartialDate }),
  z.strictObject({ kind: z.literal("until-budget-spent"), latest: Instant.optional() }),
  z.strictObject({ kind: z.literal("rolling") }),
  z
    .strictObject({ kind: z.literal("rounds"), rounds: z.array(round).min(1) })
    .refine((it) => it.rounds.every((one, index) => index === 0 || follows(it.rounds[index - 1], one)), {
      path: ["rounds"],
      params: { code: "rounds-overlap" },
      error: "Rounds stand in order and do not overlap",
    }),
  z.strictObject({ kind: z.literal("not-announced") }),
]);

function follows(before: DeadlineRound | undefined, next: DeadlineRound): boolean {
  if (before === undefined) return true;
  return before.round < next.round && instantMillis(before.closes) < instantMillis(next.opens);
}
