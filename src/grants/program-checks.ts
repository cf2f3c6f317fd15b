import type { Amount } from "../quantities/amount.js";
import type { Headcount } from "../quantities/headcount.js";
import type { GrantProgram } from "./grant-program.js";
import { applyReading, programReadings } from "./program-readings.js";

/** Whether no track, rule, limit, paper, stage, derived fact or dispute has the name of another of its kind. */
export function ruleIdsAreDistinct(program: GrantProgram): boolean {
  const perTrack = program.tracks.map((track) => [
    ...program.selection,
    ...program.exclusions,
    ...(track.selection ?? []),
    ...(track.exclusions ?? []),
  ]);
  const lists: readonly (readonly { readonly id: string }[])[] = [
    program.tracks,
    program.stages,
    program.limits ?? [],
    program.documents ?? [],
    program.disputed ?? [],
    program.beforePayment ?? [],
    (program.derived ?? []).map((one) => ({ id: one.name })),
    ...perTrack,
  ];
  return lists.every((list) => new Set(list.map((one) => one.id)).size === list.length);
}

/** Whether exact slots times exact amounts make up the exact total. What is not exact cannot contradict at this point. */
export function exactTotalsAgree(program: GrantProgram): boolean {
  const total = exactWon(program.budget);
  if (total === undefined || program.budgetCovers === "grants-and-other-costs") return true;
  let sum = 0n;
  for (const track of program.tracks) {
    const own = exactWon(track.budget) ?? product(exactWon(track.amount), exactCount(track.slots));
    if (own === undefined || [track.amountsFor, track.schedule, track.per].some((one) => one !== undefined))
      return true;
    sum += BigInt(own);
  }
  return sum === BigInt(total);
}

/** Whether the tracks' exact slots make up the exact total of slots. */
export function slotTotalsAgree(program: GrantProgram): boolean {
  const total = exactCount(program.slots);
  const counts = program.tracks.map((track) => exactCount(track.slots));
  if (total === undefined || counts.includes(undefined)) return true;
  return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0) === total;
}

/** Whether each reading leads to places that are there, and each combination to a valid program. */
export function readingsApply(program: GrantProgram, valid: (reading: unknown) => boolean): boolean {
  const disputed = program.disputed ?? [];
  if (disputed.length === 0) return true;
  const combinations = disputed.reduce((product, one) => product * one.readings.length, 1);
  if (combinations > 64) return false;
  const { disputed: _, ...settled } = program;
  const places = disputed.every((one) => one.readings.every((reading) => applyReading(settled, reading) !== undefined));
  return places && programReadings(program).every((one) => valid({ ...one.program, disputed: undefined }));
}

function exactWon(amount: Amount | undefined): bigint | undefined {
  return amount?.kind === "exact" ? BigInt(amount.won) : undefined;
}

function exactCount(count: Headcount | undefined): number | undefined {
  return count?.kind === "exact" ? count.count : undefined;
}

function product(won: bigint | undefined, count: number | undefined): bigint | undefined {
  return won === undefined || count === undefined ? undefined : won * BigInt(count);
}
