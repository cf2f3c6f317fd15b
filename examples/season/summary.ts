import type { ProgramSeason } from "./run-season.ts";

/** A season in numbers. */
export interface SeasonSummary {
  readonly programs: number;
  readonly tracks: number;
  readonly applications: number;
  /** How many applications came to each end, by result and reason. */
  readonly ends: readonly { readonly result: string; readonly reason: string; readonly count: number }[];
  /** Sums in won. */
  readonly money: {
    readonly awarded: number;
    readonly paid: number;
    readonly confirmed: number;
    readonly interest: number;
    readonly returned: number;
  };
}

/** Counts a season up. */
export function summarize(season: readonly ProgramSeason[]): SeasonSummary {
  const ends = new Map<string, number>();
  for (const { allocation } of season) {
    for (const { result, reason } of allocation.results) {
      const key = `${result} ${reason.code}`;
      ends.set(key, (ends.get(key) ?? 0) + 1);
    }
  }
  const settlements = season.flatMap((one) => one.settlements);
  const sum = (of: (one: (typeof settlements)[number]) => number): number =>
    settlements.reduce((all, one) => all + of(one), 0);
  return {
    programs: season.length,
    tracks: season.reduce((all, one) => all + one.program.tracks.length, 0),
    applications: season.reduce((all, one) => all + one.entries.length, 0),
    ends: [...ends]
      .map(([key, count]) => ({ result: key.split(" ")[0] ?? "", reason: key.split(" ")[1] ?? "", count }))
      .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1)),
    money: {
      awarded: sum((one) => one.awarded),
      paid: sum((one) => one.paid),
      confirmed: sum((one) => one.confirmed),
      interest: sum((one) => one.interest),
      returned: sum((one) => one.toReturn),
    },
  };
}

/** The summary as a table for a terminal. */
export function asTable(summary: SeasonSummary): string {
  const digits = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ",");
  const row = (cells: readonly [string, string, string]): string =>
    `${cells[0].padEnd(14)}${cells[1].padEnd(34)}${cells[2].padStart(10)}`;
  const money = Object.entries(summary.money).map(
    ([name, won]) => `${name.padEnd(14)}${`${digits(won)} won`.padStart(44)}`,
  );
  return [
    `${digits(summary.applications)} applications, ${summary.programs} programs, ${summary.tracks} tracks`,
    "",
    row(["result", "reason", "count"]),
    ...summary.ends.map((end) => row([end.result, end.reason, digits(end.count)])),
    "",
    ...money,
  ].join("\n");
}
