import type { AllocationEntry, AllocationResult, TrackAllocation } from "./allocation.js";
import type { AllocationOptions } from "./allocation-options.js";
import type { Ask } from "./ask.js";
import { type AwardSum, awardSum } from "./award-sum.js";
import type { GrantApplication } from "./grant-application.js";
import type { GrantProgram } from "./grant-program.js";
import { type Doubt, handOut, type Left, type Turn } from "./hand-out.js";
import { memberships, quotaState } from "./quota-state.js";
import { type RankedApplication, rankApplications } from "./rank-applications.js";
import { hasMark, reachesPassMark } from "./reaches-pass-mark.js";
import { refused } from "./refused.js";
import { withReserves } from "./reserves.js";
import { moneySupply, type Supply, slotSupply, withinShared } from "./supply.js";
import type { Track } from "./track.js";

/** One track with all that its awards depend on. */
export interface TrackRound {
  readonly program: GrantProgram;
  readonly track: Track;
  readonly entries: readonly AllocationEntry[];
  readonly options: AllocationOptions;
  /** What is left of the program's money and slots; absent: none is stated. */
  readonly shared: { readonly money?: Supply; readonly slots?: Supply };
  /** Applicants funded in an earlier track, where tracks exclude each other, and those for whom that is open. */
  readonly funded: ReadonlySet<string>;
  readonly perhapsFunded: ReadonlySet<string>;
  readonly ask: (application: GrantApplication) => Ask;
}

/** What a track hands out. */
export interface TrackDone {
  readonly results: readonly AllocationResult[];
  readonly summary: TrackAllocation;
  /** Sums and slots that open awards may take. */
  readonly perhaps: Left["perhaps"];
}

/** Hands out one track. */
export function allocateTrack(round: TrackRound): TrackDone {
  const { track } = round;
  const slots = withinShared(slotSupply(track.slots), round.shared.slots);
  const money = withinShared(moneySupply(track.budget), round.shared.money);
  const barred = new Map(
    round.entries.flatMap((entry) => {
      const result = barredFrom(entry, round);
      return result === undefined ? [] : [[entry, result] as const];
    }),
  );
  const standing = round.entries.filter((entry) => !barred.has(entry));
  const { groups, tooLittle } = turnsOf(standing, round);
  const members = groups.flat().map((turn) => turn.member);
  const left: Left = {
    slots: rangeOf(slots),
    money: rangeOf(money),
    perhaps: { won: 0, slots: 0 },
    stopped: "no",
    open: false,
    tied: false,
    quotas: quotaState(track, slots?.most ?? Infinity, members),
    conditional: slots?.about === true || money?.about === true,
    whenShort: round.options.whenShort ?? "stop",
  };
  const given = withReserves(handOut(groups, left), track.reserves ?? round.options.reserves ?? 0);
  const all = [...given, ...tooLittle, ...barred.values()].map((one) => ({ ...one, trackId: track.id }));
  const awarded = all.filter((one) => one.result === "awarded");
  return {
    results: all,
    perhaps: left.perhaps,
    summary: {
      trackId: track.id,
      awarded: awarded.length,
      reserves: all.filter((one) => one.result === "reserve").length,
      granted: awarded.reduce((sum, one) => sum + (one.amount ?? 0), 0),
      ...(slots === undefined ? {} : { slots: slots.most }),
      ...(money === undefined ? {} : { money: money.most }),
    },
  };
}

function rangeOf(supply: Supply | undefined): Left["money"] {
  return { least: supply?.least ?? Infinity, most: supply?.most ?? Infinity };
}

/** Why an application has no claim at all. */
function barredFrom(entry: AllocationEntry, round: TrackRound): AllocationResult | undefined {
  const { application, eligibility, score } = entry;
  if (eligibility === "no") return refused(application, "award-refused-ineligible", {});
  if (round.funded.has(application.applicant.id)) return refused(application, "award-refused-other-track", {});
  const rubric = round.track.rubric ?? round.program.rubric;
  if (score === undefined || !hasMark(rubric)) return undefined;
  return reachesPassMark(rubric, score).outcome === "no"
    ? refused(application, "award-refused-below-mark", { points: score.points })
    : undefined;
}

/** What is not known of an application itself. */
function doubtOf({ application, eligibility, score }: AllocationEntry, round: TrackRound): Doubt | undefined {
  if (eligibility !== "yes") return { code: "award-eligibility-open", missing: ["eligibility"] };
  if (score === undefined && orderOf(round) === undefined) return { code: "award-score-open", missing: ["score"] };
  const rubric = round.track.rubric ?? round.program.rubric;
  if (score !== undefined && hasMark(rubric) && reachesPassMark(rubric, score).outcome === "unknown") {
    return { code: "award-score-open", missing: ["score"] };
  }
  return round.perhapsFunded.has(application.applicant.id)
    ? { code: "award-waits-for-other-track", missing: ["otherTrack"] }
    : undefined;
}

function doubtOfSum(sum: AwardSum): Doubt | undefined {
  if (sum.kind !== "open") return undefined;
  const code = sum.outside === true ? "award-amount-outside-offer" : "award-amount-open";
  return { code, missing: sum.missing, ofSum: true };
}

function orderOf({ track, program }: TrackRound): Track["order"] {
  return track.order ?? program.order;
}

/**
 * The applications with a claim, in groups of one rank, in the order of the ranks. What has no score may stand anywhere, and
 * so comes first: it may take a slot from any other.
 */
function turnsOf(
  standing: readonly AllocationEntry[],
  round: TrackRound,
): {
  readonly groups: readonly (readonly Turn[])[];
  readonly tooLittle: readonly AllocationResult[];
} {
  const { track, program, options } = round;
  const order = orderOf(round);
  const byId = new Map(standing.map((entry) => [entry.application.id as string, entry]));
  const isRanked = (entry: AllocationEntry): boolean => entry.score !== undefined || order !== undefined;
  const unscored = standing.filter((entry) => !isRanked(entry));
  const tieBreakers = track.tieBreakers ?? program.tieBreakers;
  const { ranked } = rankApplications(standing.filter(isRanked), { order, tieBreakers, decided: options.decided });
  const first = unscored.map((entry) => entry.application.id as string).sort();
  const lined: readonly Pick<RankedApplication, "applicationId" | "tiedWith">[] = [
    ...first.map((applicationId) => ({ applicationId, tiedWith: [] })),
    ...ranked,
  ];
  const ties = new Map<number | undefined, number>();
  for (const { rank } of ranked) ties.set(rank, (ties.get(rank) ?? 0) + 1);
  const groups: Turn[][] = [];
  const tooLittle: AllocationResult[] = [];
  let doubts = 0;
  for (const place of lined as readonly Partial<RankedApplication>[]) {
    const entry = byId.get(place.applicationId ?? "");
    if (entry === undefined) continue;
    const { rank, tiedWith = [] } = place;
    const ask: Ask = (criterion) => round.ask(entry.application)(criterion);
    const sum = awardSum(track, entry, ask, placesOf(track, rank, ties.get(rank) ?? 1, doubts));
    if (sum.kind === "too-little") {
      const { application } = entry;
      tooLittle.push(refused(application, "award-refused-below-least", { wanted: sum.won, least: sum.least }));
      continue;
    }
    const own = doubtOf(entry, round);
    if (own !== undefined) doubts += 1;
    const doubt = own ?? doubtOfSum(sum);
    const member = memberships(track, entry.application, round.ask);
    const turn: Turn = { entry, tiedWith, member, sum, ...(rank && { rank }), ...(doubt && { doubt }) };
    const last = groups[groups.length - 1];
    if (rank !== undefined && last?.[0]?.rank === rank) last.push(turn);
    else groups.push([turn]);
  }
  return { groups, tooLittle };
}

/** The places among those chosen that an application may take: one, unless others of its rank or in doubt come before it. */
function placesOf(track: Track, rank: number | undefined, ties: number, doubts: number): readonly number[] {
  if (rank === undefined) return [];
  if (track.amount?.kind !== "per-key" || track.amount.key !== "rank") return [rank];
  const first = Math.max(1, rank - doubts);
  return Array.from({ length: rank + ties - first }, (_, at) => first + at);
}
