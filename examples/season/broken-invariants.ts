import { allocateAwards } from "dojeong/grants";
import { seeded, shuffled } from "./random.ts";
import type { ProgramSeason } from "./run-season.ts";

/** What must hold of every season; each sentence that comes back is a promise broken. */
export function brokenInvariants(season: readonly ProgramSeason[]): string[] {
  return season.flatMap((one) => [
    ...withinSlotsAndMoney(one),
    ...withinTheOffer(one),
    ...fundedOnce(one),
    ...everyoneHasAReason(one),
    ...toTheWon(one),
    ...orderDoesNotMatter(one),
  ]);
}

function withinSlotsAndMoney({ program, allocation }: ProgramSeason): string[] {
  return allocation.tracks.flatMap((track) => [
    ...(track.awarded > (track.slots ?? Infinity) ? [`${program.id} ${track.trackId}: more awards than slots`] : []),
    ...(track.granted > (track.money ?? Infinity)
      ? [`${program.id} ${track.trackId}: more granted than there is`]
      : []),
  ]);
}

function withinTheOffer({ program, allocation }: ProgramSeason): string[] {
  return allocation.results.flatMap(({ applicationId, trackId, amount }) => {
    const offer = program.tracks.find((track) => track.id === trackId)?.amount;
    if (amount === undefined || offer === undefined) return [];
    const least = offer.kind === "range" ? offer.min : 1;
    const most = offer.kind === "range" ? offer.max : "won" in offer ? offer.won : Number.POSITIVE_INFINITY;
    return amount < least || amount > most ? [`${applicationId}: ${amount} is not what the track offers`] : [];
  });
}

function fundedOnce({ program, entries, allocation }: ProgramSeason): string[] {
  if (program.tracksExclusive !== true) return [];
  const applicants = new Map(entries.map((entry) => [entry.application.id as string, entry.application.applicant.id]));
  const tracks = new Map<string, Set<string>>();
  for (const one of allocation.results) {
    if (one.result !== "awarded") continue;
    const applicant = applicants.get(one.applicationId) as string;
    tracks.set(applicant, (tracks.get(applicant) ?? new Set()).add(one.trackId ?? ""));
  }
  return [...tracks].flatMap(([applicant, of]) =>
    of.size > 1 ? [`${program.id}: ${applicant} funded in two tracks`] : [],
  );
}

function everyoneHasAReason({ program, entries, allocation }: ProgramSeason): string[] {
  const told = new Set(allocation.results.map((one) => one.applicationId));
  const outcomes = { awarded: "yes", "not-awarded": "no", reserve: "no", undetermined: "unknown" } as const;
  return [
    ...(told.size === entries.length && allocation.results.length === entries.length
      ? []
      : [`${program.id}: not one result each`]),
    ...allocation.results.flatMap((one) =>
      one.reason.outcome === outcomes[one.result] ? [] : [`${one.applicationId}: ${one.result} for ${one.reason.code}`],
    ),
  ];
}

function toTheWon({ program, allocation, settlements }: ProgramSeason): string[] {
  const granted = allocation.tracks.reduce((sum, track) => sum + track.granted, 0);
  const awarded = settlements.reduce((sum, one) => sum + one.awarded, 0);
  return [
    ...(granted === awarded ? [] : [`${program.id}: granted ${granted}, settled ${awarded}`]),
    ...settlements.flatMap((one) =>
      one.paid + one.interest + one.toPay === one.confirmed + one.toReturn
        ? []
        : [`${program.id}: a settlement does not balance`],
    ),
  ];
}

function orderDoesNotMatter({ program, entries, allocation }: ProgramSeason): string[] {
  const again = allocateAwards(program, shuffled(entries, seeded(entries.length)), { whenShort: "skip" });
  return JSON.stringify(again) === JSON.stringify(allocation) ? [] : [`${program.id}: another order, another result`];
}
