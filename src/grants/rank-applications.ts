import type { Finding } from "../decisions/finding.js";
import { compareFractions } from "./exact-points.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { GrantApplication } from "./grant-application.js";
import type { ApplicationScore } from "./score-application.js";
import type { TieBreaker } from "./tie-breaker.js";
import { compareTieKeys, lackingFor, tieKeyOf } from "./tie-key.js";

/** One application with its score. */
export interface ScoredApplication {
  /** The application, whose facts the tie-breakers read. */
  readonly application: GrantApplication;
  /** Its score. Absent: not scored, which is possible only where `order` puts applications in order. */
  readonly score?: ApplicationScore;
}

/** Where one application stands. */
export interface RankedApplication {
  /** Id of the application. */
  readonly applicationId: string;
  /** 1 for the first. Applications that could not be told apart share a rank, and the next one is counted past them. */
  readonly rank: number;
  /** The others of the same rank, in the order of their ids, at most twenty; the ranking's findings name all of them. */
  readonly tiedWith: readonly string[];
}

/** An order of applications. */
export interface Ranking {
  /** Yes where every place is settled; unknown where ties are left. */
  readonly outcome: "yes" | "unknown";
  /** All applications, the first first; of equal rank in the order of their ids. */
  readonly ranked: readonly RankedApplication[];
  /** What would settle the ties. */
  readonly missing: readonly string[];
  /** What each tie was settled by, or why it was not. */
  readonly findings: readonly Finding<GrantFindingCode>[];
}

/** How ties are broken. */
export interface RankingOptions {
  /** The program's or track's tie-breakers, the first first. Absent: none are declared. */
  readonly tieBreakers?: readonly TieBreaker[];
  /** What puts applications in order in place of their scores (선착순, 소득이 낮은 순), the first first. Absent: the scores. */
  readonly order?: readonly TieBreaker[];
  /** The order in which a lot or the committee put tied applications, by their ids. */
  readonly decided?: readonly string[];
}

/**
 * Puts applications in the order of their scores, the highest first, and breaks ties by what the program declares.
 *
 * No tie-breaker is declared by law: what a program leaves open stays a tie here, reported as such. The result does not
 * depend on the order of the input.
 *
 * @param scored - Applications with their scores, of one track.
 * @param options - Tie-breakers, and the outcome of a lot or of the committee's decision.
 * @throws RangeError when an application has no score and the scores are what puts them in order.
 *
 * @example
 * ```ts
 * import { rankApplications, type ScoredApplication } from "dojeong/grants";
 *
 * const scored = ["a", "b", "c"].map((id, at) => ({
 *   application: { id },
 *   score: { applicationId: id, total: { numerator: at < 2 ? 80 : 90, denominator: 1 } },
 * })) as unknown as ScoredApplication[];
 * const ranking = rankApplications(scored);
 * ranking.outcome; // => "unknown"
 * ranking.ranked.map((one) => [one.applicationId, one.rank]); // => [["c", 1], ["a", 2], ["b", 2]]
 * ```
 */
export function rankApplications(scored: readonly ScoredApplication[], options: RankingOptions = {}): Ranking {
  const { order, tieBreakers = [], decided = [] } = options;
  const breakers = [...(order ?? []), ...tieBreakers];
  const groups = order === undefined ? byScore(scored) : [[...scored].sort(byId)].filter((all) => all.length > 0);
  const settled = groups.map((group) => broken(group, breakers, places(decided)));
  const ranked: RankedApplication[] = [];
  for (const { tie } of settled.flat()) {
    const ids = tie.map((one) => one.application.id);
    const rank = ranked.length + 1;
    for (const id of ids) ranked.push({ applicationId: id, rank, tiedWith: someOthers(ids, id) });
  }
  const findings = settled.flat().flatMap((one) => tieFindings(one, breakers.length > 0));
  const missing = [...new Set(findings.flatMap((one) => one.missing ?? []))];
  return { outcome: missing.length > 0 ? "unknown" : "yes", ranked, missing, findings };
}

/** Groups of equal scores, the highest first. */
function byScore(scored: readonly ScoredApplication[]): readonly (readonly ScoredApplication[])[] {
  const sorted = [...scored].sort((a, b) => compareFractions(totalOf(b), totalOf(a)) || byId(a, b));
  return grouped(sorted, (a, b) => compareFractions(totalOf(a), totalOf(b)) === 0);
}

function totalOf({ application, score }: ScoredApplication): ApplicationScore["total"] {
  if (score === undefined) throw new RangeError(`An application has no score: ${application.id}`);
  return score.total;
}

function places(decided: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...decided].reverse().map((id, at) => [id, decided.length - 1 - at]));
}

/** So many of the others are named beside each, so that a tie among thousands stays small. */
const NAMED = 20;

function someOthers(ids: readonly string[], id: string): readonly string[] {
  if (ids.length === 1) return [];
  return ids
    .slice(0, NAMED + 1)
    .filter((other) => other !== id)
    .slice(0, NAMED);
}

/** Applications that could not be told apart (one: settled), and what was lacking. */
interface Tie {
  readonly tie: readonly ScoredApplication[];
  readonly lacking: readonly string[];
}

/** Breaks one group of equal scores as far as the tie-breakers go. */
function broken(
  group: readonly ScoredApplication[],
  breakers: readonly TieBreaker[],
  decided: ReadonlyMap<string, number>,
): readonly Tie[] {
  if (group.length === 1) return [{ tie: group, lacking: [] }];
  const [first, ...rest] = breakers;
  if (first === undefined) return [{ tie: group, lacking: ["tieBreakers"] }];
  const keyed = group.map((one) => ({ one, key: tieKeyOf(first, one, decided) }));
  const unknown = keyed.filter(({ key }) => key === undefined);
  if (unknown.length > 0)
    return [
      {
        tie: group,
        lacking: lackingFor(
          first,
          unknown.map(({ one }) => one.application.id),
        ),
      },
    ];
  const order = keyed.sort((a, b) => compareTieKeys(a.key, b.key) || byId(a.one, b.one));
  return grouped(order, (a, b) => compareTieKeys(a.key, b.key) === 0).flatMap((part) =>
    broken(
      part.map(({ one }) => one),
      rest,
      decided,
    ),
  );
}

function grouped<Item>(items: readonly Item[], same: (a: Item, b: Item) => boolean): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  for (const item of items) {
    const last = groups[groups.length - 1];
    const [head] = last ?? [];
    if (last !== undefined && head !== undefined && same(head, item)) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

function byId(a: ScoredApplication, b: ScoredApplication): number {
  return a.application.id < b.application.id ? -1 : 1;
}

function tieFindings({ tie, lacking }: Tie, declared: boolean): readonly Finding<GrantFindingCode>[] {
  if (tie.length === 1) return [];
  const facts = { applications: tie.map((one) => one.application.id) };
  const code = declared ? "tie-not-broken" : "no-tie-breaker-declared";
  return [{ code, outcome: "unknown", citations: [], facts, missing: lacking }];
}
