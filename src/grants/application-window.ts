import * as z from "zod";
import { Citation } from "../decisions/citation.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { instantMillis } from "../internal/instant-millis.js";
import { Instant } from "../time/instant.js";
import { IsoDate } from "../time/iso-date.js";
import { PartialDate } from "../time/partial-date.js";
import { endOfDay, startOfDay } from "./moment.js";
import { SubmissionChannel } from "./submission-channel.js";

/** Open from a moment, that moment included. */
export interface OpensAt {
  readonly kind: "at";
  /** The first moment, included. */
  readonly at: Instant;
}

/** Open from the beginning of a day, Korean time; the day may be known less precisely. */
export interface OpensOn {
  readonly kind: "on";
  /** The day, as precisely as announced; open from its first moment. */
  readonly on: PartialDate;
}

/** When the window opened is not reported. */
export interface OpeningNotStated {
  readonly kind: "not-stated";
  /** When it was reported to be open already, as precisely as that report is dated. */
  readonly openBy?: PartialDate;
}

/** The first moment of a window. */
export type WindowOpening = OpensAt | OpensOn | OpeningNotStated;

/** Until a moment. `18:00까지` takes in that moment itself and nothing after it; `side` says so where a notice differs. */
export interface ClosesAt {
  readonly kind: "at";
  /** The closing moment. */
  readonly at: Instant;
  /** Whether the closing moment itself is still in time. Absent: `included`, since 까지 takes in what it names. */
  readonly side?: "included" | "excluded";
}

/** Until the end of a day, Korean time; the day may be known less precisely, or without its month. */
export interface ClosesOn {
  readonly kind: "on";
  /** The last day, as precisely as announced; open to its last moment. */
  readonly on: PartialDate;
}

/** Until the money is spent (예산 소진 시까지). */
export interface ClosesWhenSpent {
  readonly kind: "until-budget-spent";
  /** At the latest at this moment, included, where one is named. */
  readonly latest?: Instant;
}

/** Taken in at any time (수시, 상시). */
export interface NeverCloses {
  readonly kind: "rolling";
}

/** One round of several. */
export interface WindowRound {
  /** Its number, from 1. */
  readonly round: number;
  /** First moment, included. */
  readonly opens: Instant;
  /** Last moment, included. */
  readonly closes: Instant;
}

/** Several rounds (차수별 접수). */
export interface ClosesByRounds {
  readonly kind: "rounds";
  /** In order; no two overlap. */
  readonly rounds: readonly WindowRound[];
}

/** The end has not been announced. */
export interface ClosingNotAnnounced {
  readonly kind: "not-announced";
}

/** The last moment of a window. */
export type WindowClosing = ClosesAt | ClosesOn | ClosesWhenSpent | NeverCloses | ClosesByRounds | ClosingNotAnnounced;

/** A later notice that moves the end (연장, 조기 마감). */
export interface WindowChange {
  /** `extended` 연장, `closed-early` 조기 마감. */
  readonly kind: "extended" | "closed-early";
  /** The new last moment, included. */
  readonly to: Instant;
  /** Day of the notice; the last notice holds. */
  readonly announcedOn: IsoDate;
  /** Of several rounds, the one whose end it moves. Absent: the last. */
  readonly round?: number;
  /** Where it stands. */
  readonly citations?: readonly Citation[];
}

/** When and how applications are taken in (접수 기간·방법). */
export interface ApplicationWindow {
  /** When it opens. */
  readonly opens: WindowOpening;
  /** When it closes, as first announced. */
  readonly closes: WindowClosing;
  /** Notices that moved the end, in any order. */
  readonly changes?: readonly WindowChange[];
  /** The ways by which an application may be handed in, each kind once. Absent: not stated. */
  readonly channels?: readonly SubmissionChannel[];
  /** Where it stands. */
  readonly citations?: readonly Citation[];
}

const opening: z.ZodType<WindowOpening> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("at"), at: Instant }),
  z.strictObject({ kind: z.literal("on"), on: PartialDate }),
  z.strictObject({ kind: z.literal("not-stated"), openBy: PartialDate.optional() }),
]);

const round = z
  .strictObject({ round: z.int().min(1), opens: Instant, closes: Instant })
  .refine((it) => instantMillis(it.opens) <= instantMillis(it.closes), {
    path: ["closes"],
    params: { code: "ends-before-it-starts" },
    error: "Closes before it opens",
  });

const closing: z.ZodType<WindowClosing> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("at"), at: Instant, side: z.enum(["included", "excluded"]).optional() }),
  z.strictObject({ kind: z.literal("on"), on: PartialDate }),
  z.strictObject({ kind: z.literal("until-budget-spent"), latest: Instant.optional() }),
  z.strictObject({ kind: z.literal("rolling") }),
  z
    .strictObject({ kind: z.literal("rounds"), rounds: z.array(round).min(1) })
    .refine((it) => it.rounds.every((one, i) => i === 0 || follows(it.rounds[i - 1], one)), {
      path: ["rounds"],
      params: { code: "rounds-overlap" },
      error: "Rounds stand in order and do not overlap",
    }),
  z.strictObject({ kind: z.literal("not-announced") }),
]);

/** Parses unknown data into an {@link ApplicationWindow}. */
export const ApplicationWindow: EntitySchema<ApplicationWindow> = z
  .strictObject({
    opens: opening,
    closes: closing,
    changes: z
      .array(
        z.strictObject({
          kind: z.enum(["extended", "closed-early"]),
          to: Instant,
          announcedOn: IsoDate,
          round: z.int().min(1).optional(),
          citations: z.array(Citation).optional(),
        }),
      )
      .min(1)
      .optional(),
    channels: z.array(SubmissionChannel).min(1).optional(),
    citations: z.array(Citation).optional(),
  })
  .refine((it) => opensBeforeItCloses(it.opens, it.closes), {
    path: ["closes"],
    params: { code: "ends-before-it-starts" },
    error: "Closes before it opens",
  })
  .refine((it) => new Set(it.changes?.map((one) => one.announcedOn)).size === (it.changes?.length ?? 0), {
    path: ["changes"],
    params: { code: "repeated-day" },
    error: "Two notices of one day cannot be put in order",
  })
  .refine((it) => (it.changes ?? []).every(({ round }) => round === undefined || hasRound(it.closes, round)), {
    path: ["changes"],
    params: { code: "no-such-round" },
    error: "The window has no such round",
  })
  .refine((it) => new Set(it.channels?.map(channelKey)).size === (it.channels?.length ?? 0), {
    path: ["channels"],
    params: { code: "repeated-channel" },
    error: "A channel stands twice",
  });

function hasRound(closes: WindowClosing, round: number): boolean {
  return closes.kind === "rounds" && closes.rounds.some((one) => one.round === round);
}

function follows(earlier: WindowRound | undefined, later: WindowRound): boolean {
  return (
    earlier !== undefined && earlier.round < later.round && instantMillis(earlier.closes) < instantMillis(later.opens)
  );
}

function channelKey(channel: SubmissionChannel): string {
  return channel.kind === "online" ? `online ${channel.portal}` : channel.kind;
}

function opensBeforeItCloses(opens: WindowOpening, closes: WindowClosing): boolean {
  const first = opens.kind === "at" ? instantMillis(opens.at) : opens.kind === "on" ? startOf(opens.on) : undefined;
  const last = closes.kind === "at" ? instantMillis(closes.at) : closes.kind === "on" ? endOf(closes.on) : undefined;
  return first === undefined || last === undefined || first <= last;
}

function startOf(date: PartialDate): number | undefined {
  return date.precision === "day" ? startOfDay(date.on) : undefined;
}

function endOf(date: PartialDate): number | undefined {
  return date.precision === "day" ? endOfDay(date.on) : undefined;
}
