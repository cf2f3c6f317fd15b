import type { Finding } from "../decisions/finding.js";
import type { Outcome } from "../decisions/outcome.js";
import type { Amount } from "../quantities/amount.js";
import { boundsOf } from "../quantities/bounds-of.js";
import type { Headcount } from "../quantities/headcount.js";
import type { Won } from "../quantities/won.js";
import type { AllocationOptions } from "./allocate-awards.js";
import type { AllocationEntry, AllocationResult, TrackAllocation } from "./allocation.js";
import { offerOf } from "./amount-offered.js";
import type { Ask } from "./ask.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { GrantApplication } from "./grant-application.js";
import type { GrantProgram } from "./grant-program.js";
import { heldBack, type Membership, memberships, type QuotaState, quotaState, take } from "./quota-state.js";
import { type RankedApplication, rankApplications } from "./rank-applications.js";
import { reachesPassMark } from "./reaches-pass-mark.js";
import type { Track } from "./track.js";

/** Money to hand out, and whether the figure is only about so much. */
export interface Purse {
  readonly won: number;
  readonly about: boolean;
}

/** One track with all that its awards depend on. */
export interface TrackRound {
  readonly program: GrantProgram;
  readonly track: Track;
  readonly entries: readonly AllocationEntry[];
  readonly options: AllocationOptions;
  /** What is left of the program's money; absent: none is stated. */
  readonly shared: Purse | undefined;
  /** Applicants funded in an earlier track, where tracks exclude each other. */
  readonly funded: ReadonlySet<string>;
  readonly ask: (application: GrantApplication) => Ask;
}

/** What a track hands out. */
export interface TrackDone {
  readonly results: readonly AllocationResult[];
  readonly summary: TrackAllocation;
  /** Applicants who are funded. */
  readonly funded: readonly string[];
}

/** An application in its turn. */
interface Turn {
  readonly entry: AllocationEntry;
  readonly place: RankedApplication;
  readonly member: Membership;
  /** The sum it would receive, and the least that would do; absent where it cannot be told. */
  readonly sum?: { readonly won: number; readonly least: number };
}

/** What is left while the track is handed out. */
interface Left {
  slots: number;
  money: number;
  /** A tie at the cut is open, or the money has stopped the handing out. */
  closed?: "tie" | "money";
  readonly quotas: QuotaState | undefined;
  readonly conditional: boolean;
}

/** Hands out one track. */
export function allocateTrack(round: TrackRound): TrackDone {
  const { track } = round;
  const out = round.entries.flatMap((entry) => barred(entry, round) ?? []);
  const groups = turnsOf(round);
  const left = start(round, groups.flat());
  const results = groups.flatMap((group) => handOut(group, left, round));
  const all = [...withReserves(results, track.reserves ?? round.options.reserves ?? 0), ...out];
  const awarded = all.filter((one) => one.result === "awarded");
  const winners = new Set(awarded.map((one) => one.applicationId));
  const purse = purseOf(round);
  const slots = slotFigure(round);
  return {
    results: all.map((one) => ({ ...one, trackId: track.id })),
    funded: round.entries.flatMap(({ application }) => (winners.has(application.id) ? [application.applicant.id] : [])),
    summary: {
      trackId: track.id,
      awarded: awarded.length,
      reserves: all.filter((one) => one.result === "reserve").length,
      granted: awarded.reduce((sum, one) => sum + (one.amount ?? 0), 0),
      ...(slots === Infinity ? {} : { slots }),
      ...(purse === undefined ? {} : { money: purse.won }),
    },
  };
}

/** The figure of an amount as money to hand out; nothing where it bounds nothing. */
export function purseFrom(amount: Amount | undefined): Purse | undefined {
  if (amount === undefined || amount.kind === "undetermined" || amount.kind === "per-key") return undefined;
  if (amount.kind === "range") return { won: amount.max, about: true };
  return {
    won: amount.kind === "under" ? amount.won - 1 : amount.won,
    about: amount.kind !== "exact" && amount.kind !== "at-most",
  };
}

/** A result without an award. */
export function refused(
  application: GrantApplication,
  code: GrantFindingCode,
  facts: Finding["facts"],
  missing?: readonly string[],
): AllocationResult {
  const { id } = application;
  if (missing === undefined) {
    return { applicationId: id, result: "not-awarded", reason: { code, outcome: "no", citations: [], facts } };
  }
  const reason = {
    code,
    outcome: "unknown",
    citations: [],
    facts,
    missing: missing.map((name) => `${name} of ${id}`),
  } as const;
  return { applicationId: id, result: "undetermined", reason };
}

/** Why an application does not come to be ranked at all. */
function barred(entry: AllocationEntry, round: TrackRound): AllocationResult | undefined {
  const { application, eligibility, score } = entry;
  if (eligibility === "no") return refused(application, "award-refused-ineligible", {});
  if (round.funded.has(application.applicant.id)) return refused(application, "award-refused-other-track", {});
  if (eligibility !== "yes") return refused(application, "award-eligibility-open", {}, ["eligibility"]);
  if (score === undefined) return refused(application, "award-score-open", {}, ["score"]);
  return passes(score, round) === "no"
    ? refused(application, "award-refused-below-mark", { points: score.points })
    : undefined;
}

function passes(score: NonNullable<AllocationEntry["score"]>, { program, track }: TrackRound): Outcome {
  const rubric = track.rubric ?? program.rubric;
  return rubric?.pass === undefined ? "yes" : reachesPassMark(rubric, score).outcome;
}

/** The applications to be ranked, in groups of one rank, in the order of the ranks. */
function turnsOf(round: TrackRound): readonly (readonly Turn[])[] {
  const standing = new Map<string, AllocationEntry>();
  for (const entry of round.entries) if (barred(entry, round) === undefined) standing.set(entry.application.id, entry);
  const scored = [...standing.values()].flatMap(({ application, score }) =>
    score === undefined ? [] : [{ application, score }],
  );
  const tieBreakers = round.track.tieBreakers ?? round.program.tieBreakers;
  const { ranked } = rankApplications(scored, { tieBreakers, decided: round.options.decided });
  const groups: Turn[][] = [];
  for (const place of ranked) {
    const entry = standing.get(place.applicationId);
    if (entry === undefined) continue;
    const turn = {
      entry,
      place,
      member: memberships(round.track, entry.application, round.ask),
      ...sumFor(entry, round),
    };
    const last = groups[groups.length - 1];
    if (last !== undefined && last[0]?.place.rank === place.rank) last.push(turn);
    else groups.push([turn]);
  }
  return groups;
}

/** What an application would receive: the sum decided, or what it asked for within what is offered. */
function sumFor({ application, amount }: AllocationEntry, round: TrackRound): Pick<Turn, "sum"> {
  if (amount !== undefined) return { sum: { won: amount, least: amount } };
  const offer = offerOf(round.track, application, round.ask(application)).amount;
  const fixed = offer?.kind === "exact" || offer?.kind === "about" ? offer.won : undefined;
  const wanted = application.requested ?? fixed;
  if (wanted === undefined) return {};
  if (offer === undefined) return { sum: { won: wanted, least: wanted } };
  const { max = Infinity } = boundsOf(offer.kind === "about" ? { kind: "exact", won: offer.won } : offer);
  const least = offer.kind === "range" ? offer.min : 1;
  const won = Math.min(wanted, max);
  return { sum: { won, least: Math.min(least, won) } };
}

function start(round: TrackRound, turns: readonly Turn[]): Left {
  const purse = purseOf(round);
  const slots = slotFigure(round);
  const stated = statedSlots(round);
  const approximate = slots !== Infinity && stated?.kind !== "exact" && stated?.kind !== "at-most";
  return {
    slots,
    money: purse?.won ?? Infinity,
    quotas: quotaState(
      round.track,
      slots,
      turns.map((turn) => turn.member),
    ),
    conditional: approximate || purse?.about === true,
  };
}

/** The track's own money, kept within what is left of the program's. */
function purseOf({ track, shared }: TrackRound): Purse | undefined {
  const own = purseFrom(track.budget);
  if (own === undefined || shared === undefined) return own ?? shared;
  return own.won <= shared.won ? own : shared;
}

/** The track's slots; those of the program where it has one track alone. */
function statedSlots({ program, track }: TrackRound): Headcount | undefined {
  return track.slots ?? (program.tracks.length === 1 ? program.slots : undefined);
}

function slotFigure(round: TrackRound): number {
  const slots = statedSlots(round);
  if (slots === undefined || slots.kind === "undetermined") return Infinity;
  if (slots.kind === "range") return slots.max;
  return slots.kind === "under" ? slots.count - 1 : slots.count;
}

/** Gives a group of one rank what it is due: all together, or each its reason. */
function handOut(group: readonly Turn[], left: Left, round: TrackRound): readonly AllocationResult[] {
  const [only] = group;
  if (group.length === 1 && only !== undefined) return [one(only, left, round)];
  const before = { ...left, quotas: copyOf(left.quotas) };
  const tried = group.map((turn) => one(turn, before, round));
  if (tried.every((result) => result.result === "awarded")) return group.map((turn) => one(turn, left, round));
  if (left.slots <= 0 || left.closed !== undefined) return group.map((turn) => one(turn, left, round));
  const size = group.length;
  left.slots = Math.max(0, left.slots - size);
  left.closed = "tie";
  return group.map(({ entry, place }) => ({
    ...refused(entry.application, "award-tied-at-cut", { tiedWith: place.tiedWith }, ["placeInRanking"]),
    rank: place.rank,
  }));
}

function one(turn: Turn, left: Left, round: TrackRound): AllocationResult {
  const { entry, place, member, sum } = turn;
  const { application } = entry;
  const ranked = (result: AllocationResult): AllocationResult => ({ ...result, rank: place.rank, ...condition(left) });
  if (left.slots <= 0) return ranked(refused(application, "award-refused-no-slot", { rank: place.rank }));
  if (left.closed === "tie") return ranked(refused(application, "award-waits-for-tie", {}, ["placeInRanking"]));
  if (left.closed === "money") return ranked(refused(application, "award-refused-no-money", { left: left.money }));
  if (member.includes(null)) return ranked(refused(application, "award-quota-open", {}, ["quotaGroup"]));
  const quota = heldBack(left.quotas, member, left.slots);
  if (quota !== undefined) return ranked(refused(application, "award-held-for-quota", { quota }));
  if (sum === undefined) return ranked(refused(application, "award-amount-open", {}, ["requested"]));
  const short = sum.won > left.money;
  const reduced = short && round.options.whenShort === "reduce" && left.money >= sum.least && left.money > 0;
  if (short && !reduced) {
    if ((round.options.whenShort ?? "stop") === "stop") left.closed = "money";
    return ranked(refused(application, "award-refused-no-money", { wanted: sum.won, left: left.money }));
  }
  const won = reduced ? left.money : sum.won;
  left.slots -= 1;
  left.money -= won;
  take(left.quotas, member);
  const facts = { rank: place.rank, amount: won };
  const reason: Finding<GrantFindingCode> = {
    code: "award-within-slots-and-money",
    outcome: "yes",
    citations: [],
    facts,
  };
  return ranked({ applicationId: application.id, result: "awarded", amount: won as Won, reason });
}

function condition(left: Left): { readonly conditional?: true } {
  return left.conditional ? { conditional: true } : {};
}

function copyOf(state: QuotaState | undefined): QuotaState | undefined {
  return state && { ...state, quotas: state.quotas.map((quota) => ({ ...quota })) };
}

/** The first of those who were refused for want of a slot or of money stand by, in the order of their ranks. */
function withReserves(results: readonly AllocationResult[], reserves: number): readonly AllocationResult[] {
  const place = placesOf(results.filter((result) => WAITING.has(result.reason.code)));
  return results.map((result) => {
    const reserve = place.get(result.applicationId);
    if (reserve === undefined || reserve.first > reserves) return result;
    if (reserve.last > reserves) {
      const missing = [`placeInRanking of ${result.applicationId}`];
      const reason = { code: "award-tied-at-cut", outcome: "unknown", citations: [], facts: {}, missing } as const;
      return { ...result, result: "undetermined", reason };
    }
    return { ...result, result: "reserve", reserve: reserve.first };
  });
}

const WAITING: ReadonlySet<GrantFindingCode> = new Set([
  "award-refused-no-slot",
  "award-refused-no-money",
  "award-held-for-quota",
] as const);

/** The first and last place that each application may have among those waiting; they differ in a tie. */
function placesOf(
  waiting: readonly AllocationResult[],
): ReadonlyMap<string, { readonly first: number; readonly last: number }> {
  const places = new Map<string, { readonly first: number; readonly last: number }>();
  let first = 1;
  while (first <= waiting.length) {
    const rank = waiting[first - 1]?.rank;
    let last = first;
    while (last < waiting.length && waiting[last]?.rank === rank) last += 1;
    for (const one of waiting.slice(first - 1, last)) places.set(one.applicationId, { first, last });
    first = last + 1;
  }
  return places;
}
