import type { Finding } from "../decisions/finding.js";
import type { Won } from "../quantities/won.js";
import type { AllocationEntry, AllocationResult } from "./allocation.js";
import type { AllocationOptions } from "./allocation-options.js";
import type { AwardSum } from "./award-sum.js";
import type { GrantFindingCode } from "./finding-code.js";
import { copyOf, heldBack, type Membership, type QuotaState, take } from "./quota-state.js";
import { refused } from "./refused.js";

/** What is not known of one application itself, so that it may or may not take a slot. */
export interface Doubt {
  readonly code: GrantFindingCode;
  readonly missing: readonly string[];
  /** Present where only the sum is not known, and not whether it has a claim. */
  readonly ofSum?: true;
}

/** An application in its turn. */
export interface Turn {
  readonly entry: AllocationEntry;
  /** Its rank; absent where it could not be ranked. */
  readonly rank?: number;
  readonly tiedWith: readonly string[];
  readonly member: Membership;
  readonly sum: AwardSum;
  readonly doubt?: Doubt;
}

/** A result, and whether its application is one that may turn out to have no claim at all. */
export interface Given {
  readonly result: AllocationResult;
  readonly doubt?: Doubt;
}

interface Range {
  least: number;
  most: number;
}

/** What is left while a track is handed out. Between `least` and `most` lies what the open awards may use up. */
export interface Left {
  readonly slots: Range;
  readonly money: Range;
  /** Sums and slots that open awards may take, for the tracks that follow. */
  readonly perhaps: { won: number; slots: number };
  /** Whether an award that did not fit has ended the handing out. */
  stopped: "no" | "perhaps" | "yes";
  /** Whether anything before is open. */
  open: boolean;
  /** Whether a tie at the cut is open. */
  tied: boolean;
  readonly quotas: QuotaState | undefined;
  readonly conditional: boolean;
  readonly whenShort: NonNullable<AllocationOptions["whenShort"]>;
}

/** Hands out to the groups of one rank, in their order. */
export function handOut(groups: readonly (readonly Turn[])[], left: Left): readonly Given[] {
  return groups.flatMap((group) => giveGroup(group, left));
}

/** Gives a group of one rank what it is due: all together, or each its reason. */
function giveGroup(group: readonly Turn[], left: Left): readonly Given[] {
  const trial = copied(left);
  const tried = group.length === 1 ? [] : group.map((turn) => give(turn, trial));
  if (tried.every((one) => !one.tight)) return group.map((turn) => give(turn, left));
  const alone = group.map((turn) => give(turn, copied(left)).result.result);
  if (alone.every((result) => result === "not-awarded")) return group.map((turn) => give(turn, left));
  return leaveOpen(group, left, tried.some((one) => one.result.result === "not-awarded") || !left.open);
}

/** Leaves a group open, mostly because the cut runs through its middle. */
function leaveOpen(group: readonly Turn[], left: Left, cut: boolean): readonly Given[] {
  const total = group.reduce((sum, turn) => sum + upTo(turn), 0);
  const takeAll =
    group.every((turn) => turn.doubt === undefined) &&
    left.quotas === undefined &&
    left.stopped === "no" &&
    total <= left.money.least;
  if (takeAll) left.slots.most = Math.max(0, left.slots.most - group.length);
  for (const turn of group) perhapsTaken(turn, left);
  if (total > left.money.least && left.whenShort === "stop") left.stopped = "perhaps";
  const waits = cut ? ("award-tied-at-cut" as const) : waitsFor(left);
  if (cut) left.tied = true;
  return group.map((turn) => {
    const { code, missing } = turn.doubt ?? { code: waits, missing: ["placeInRanking"] };
    return told(turn, left, refused(turn.entry.application, code, { tiedWith: turn.tiedWith }, missing));
  });
}

/** One application's result; `tight` where it would not have taken a slot whatever becomes of those that are open. */
function give(turn: Turn, left: Left): Given & { readonly tight: boolean } {
  const { entry, member, sum, doubt } = turn;
  const { application } = entry;
  const no = (code: GrantFindingCode, facts: Finding["facts"]): Given & { readonly tight: boolean } => ({
    ...told(turn, left, refused(application, code, facts)),
    tight: true,
  });
  if (left.slots.most <= 0) {
    return turn.rank === undefined
      ? no("award-refused-none-left", {})
      : no("award-refused-no-slot", { rank: turn.rank });
  }
  if (left.stopped === "yes") return no("award-refused-no-money", { left: left.money.most });
  const held = heldBack(left.quotas, member, left.slots.most, "at-best");
  if (held !== undefined) return no("award-held-for-quota", { quota: held });
  const heldAtWorst = heldBack(left.quotas, member, left.slots.least, "at-worst") !== undefined;
  const best = fitting(sum, left.money.most, left.whenShort);
  if (best === undefined) {
    // Whoever may be held back for a quota may not come to be the one that does not fit.
    if (left.whenShort === "stop") left.stopped = doubt === undefined && !heldAtWorst ? "yes" : "perhaps";
    return no("award-refused-no-money", { wanted: "won" in sum ? sum.won : null, left: left.money.most });
  }
  const room = left.slots.least > 0 && left.stopped === "no" && !heldAtWorst;
  const short = sum.kind === "open" && sum.upTo > left.money.least;
  const tight = !room || short || fitting(sum, left.money.least, left.whenShort) !== best;
  if (tight || doubt !== undefined) return { ...open(turn, left, heldAtWorst), tight };
  left.slots.least -= 1;
  left.slots.most -= 1;
  left.money.least -= best;
  left.money.most -= best;
  take(left.quotas, member, "surely");
  const facts = { rank: turn.rank ?? null, amount: best };
  const reason = { code: "award-within-slots-and-money", outcome: "yes", citations: [], facts } as const;
  const result = { applicationId: application.id, result: "awarded", amount: best as Won, reason } as const;
  return { ...told(turn, left, result), tight };
}

/** Leaves an application open, for a doubt of its own or for what is open before it. */
function open(turn: Turn, left: Left, heldAtWorst: boolean): Given {
  const { entry, member, doubt } = turn;
  const unlimited = left.quotas === undefined && left.stopped === "no" && upTo(turn) <= left.money.least;
  // Whoever has a claim takes the slot that is left, if one is.
  if (doubt === undefined && unlimited) left.slots.most -= 1;
  const short = upTo(turn) > left.money.least;
  const waits = waitsFor(left);
  perhapsTaken(turn, left);
  if (short && left.whenShort === "stop") left.stopped = "perhaps";
  const unclear = heldAtWorst && member.includes(null);
  const { code, missing } =
    doubt ??
    (unclear
      ? { code: "award-quota-open" as const, missing: ["quotaGroup"] }
      : { code: waits, missing: ["placeInRanking"] });
  return told(turn, left, refused(entry.application, code, {}, missing));
}

function waitsFor(left: Left): "award-waits-for-tie" | "award-waits-for-open" {
  return left.tied ? "award-waits-for-tie" : "award-waits-for-open";
}

function perhapsTaken(turn: Turn, left: Left): void {
  left.open = true;
  left.slots.least = Math.max(0, left.slots.least - 1);
  left.perhaps.slots += 1;
  take(left.quotas, turn.member, "perhaps");
  if (left.money.most === Infinity) return;
  const won = Math.min(upTo(turn), left.money.most);
  left.money.least = Math.max(0, left.money.least - won);
  left.perhaps.won += won;
}

/** What is awarded out of so much money; nothing where it does not fit. A sum that cannot be told may be a small one. */
function fitting(sum: AwardSum, money: number, whenShort: Left["whenShort"]): number | undefined {
  if (sum.kind === "open") return 0;
  if (sum.won <= money) return sum.won;
  return whenShort === "reduce" && money >= sum.least && money > 0 ? money : undefined;
}

function upTo({ sum }: Turn): number {
  return sum.kind === "open" ? sum.upTo : sum.won;
}

function told(turn: Turn, left: Left, result: AllocationResult): Given {
  const rank = turn.rank === undefined ? {} : { rank: turn.rank };
  const given = { result: { ...result, ...rank, ...(left.conditional ? { conditional: true as const } : {}) } };
  return turn.doubt === undefined || turn.doubt.ofSum === true ? given : { ...given, doubt: turn.doubt };
}

function copied(left: Left): Left {
  const { slots, money, perhaps } = left;
  return { ...left, slots: { ...slots }, money: { ...money }, perhaps: { ...perhaps }, quotas: copyOf(left.quotas) };
}
