import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { Ratio } from "../quantities/ratio.js";
import type { Won } from "../quantities/won.js";
import type { CostRule } from "./cost-rule.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { GrantApplication } from "./grant-application.js";
import type { GrantProgram } from "./grant-program.js";
import type { CostLine } from "./project-plan.js";
import type { GrantContext } from "./required-own-share.js";
import { sumTooLarge } from "./sum-too-large.js";

/** The sums that limits on items are shares of, each where it is known. */
export interface CostBases {
  /** Grant and own share together. */
  readonly total?: Won;
  /** The grant alone. */
  readonly grant?: Won;
  /** The own share alone. */
  readonly own?: Won;
}

type Reason = Finding<GrantFindingCode>;

/**
 * The most that one item may cost (비목별 한도).
 *
 * @param program - The program with its limits, and those of its tracks.
 * @param item - The item, as the limits name it.
 * @param bases - The sums that shares are taken of.
 * @param options - The track, whose own limits hold beside the program's.
 * @returns The largest sum in won, fractions of a won left off; 0 where the item is barred; unknown where no limit is
 * stated or its base is not known.
 *
 * @example
 * ```ts
 * import { costLimit, type GrantProgram } from "dojeong/grants";
 * import { wonOf } from "dojeong/quantities";
 *
 * const program = {
 *   costs: [{ item: "대표자 사례비", kind: "limited", atMost: { numerator: 10, denominator: 100 }, of: "total" }],
 * } as unknown as GrantProgram;
 * const limit = costLimit(program, "대표자 사례비", { total: wonOf(8_000_000) });
 * limit.outcome === "yes" && limit.value; // => 800000
 * ```
 */
export function costLimit(
  program: Pick<GrantProgram, "costs"> & Partial<Pick<GrantProgram, "tracks">>,
  item: string,
  bases: CostBases,
  options: Pick<GrantContext, "trackId"> = {},
): Decision<Won, GrantFindingCode> {
  const { costs = [], tracks = [] } = program;
  const track = tracks.length === 1 ? tracks[0] : tracks.find((one) => one.id === options.trackId);
  const rules = [...costs, ...(track?.costs ?? [])].filter((rule) => rule.item === item && setsMost(rule));
  const limits = rules.map((rule) => mostOf(rule, bases));
  const citations = rules.flatMap((rule) => rule.citations ?? []);
  const known = limits.filter((limit): limit is number => limit !== undefined);
  const limit = Math.min(...known);
  const open = (missing: readonly string[]): Decision<Won, GrantFindingCode> =>
    decide([{ code: "cost-item-not-known", outcome: "unknown", citations, facts: { item }, missing }], () => 0 as Won);
  if (rules.length === 0) return open([`costs.${item}`]);
  if (known.length < limits.length) return open(rules.flatMap((rule) => (rule.of === undefined ? [] : [rule.of])));
  const [large] = sumTooLarge(
    [limit],
    rules.flatMap((rule) => (rule.of === undefined ? [] : [rule.of])),
  );
  if (large !== undefined) return decide([large], () => 0 as Won);
  return decide(
    [{ code: "cost-limit-reckoned", outcome: "yes", citations, facts: { item, limit } }],
    () => limit as Won,
  );
}

/** Holds each limit against the lines of a budget, the most and the least apart. */
export function itemFindings(
  rules: readonly CostRule[],
  lines: readonly CostLine[],
  application: GrantApplication,
  total: number | undefined,
): readonly Reason[] {
  const { requested, ownShare } = application;
  const own = ownShare === undefined ? undefined : ownShare.cash + (ownShare.inKind ?? 0);
  const bases: CostBases = { total: total as Won | undefined, grant: requested, own: own as Won | undefined };
  return rules.flatMap((rule) => [
    ...(setsMost(rule) ? [mostFinding(rule, spentOn(rule, lines), mostOf(rule, bases))] : []),
    ...(setsLeast(rule) ? [leastFinding(rule, spentOn(rule, lines), leastOf(rule, bases))] : []),
  ]);
}

/** What an item comes to: surely, and if all lines count whose payer is not stated. */
interface Spent {
  readonly least: number;
  readonly most: number;
}

function spentOn({ item, paidFrom }: CostRule, lines: readonly CostLine[]): Spent {
  const concerned = lines.filter((one) => one.item === item);
  const sure = concerned.filter((one) => paidFrom === undefined || one.paidFrom === paidFrom);
  const perhaps = concerned.filter((one) => paidFrom !== undefined && one.paidFrom === undefined);
  return { least: sumOf(sure), most: sumOf(sure) + sumOf(perhaps) };
}

function mostFinding(rule: CostRule, { least, most }: Spent, limit: number | undefined): Reason {
  const citations = rule.citations ?? [];
  const facts = { item: rule.item, spent: least, limit: finite(limit) };
  if (limit === undefined && most > 0) return notKnown(rule, facts, rule.of === undefined ? [] : [rule.of]);
  const allowed = limit ?? 0;
  if (most <= allowed) return { code: "cost-item-within-limit", outcome: "yes", citations, facts };
  if (least <= allowed) return notKnown(rule, facts, [`project.costs.${rule.item}.paidFrom`]);
  return rule.kind === "barred"
    ? { code: "cost-item-barred", outcome: "no", citations, facts }
    : { code: "cost-item-above-limit", outcome: "no", citations, facts };
}

function leastFinding(rule: CostRule, { least, most }: Spent, needed: number | undefined): Reason {
  const citations = rule.citations ?? [];
  const facts = { item: rule.item, spent: least, limit: finite(needed) };
  if (needed === undefined) return notKnown(rule, facts, rule.of === undefined ? [] : [rule.of]);
  if (least >= needed) return { code: "cost-item-reaches-least", outcome: "yes", citations, facts };
  return most >= needed
    ? notKnown(rule, facts, [`project.costs.${rule.item}.paidFrom`])
    : { code: "cost-item-below-least", outcome: "no", citations, facts };
}

function notKnown(rule: CostRule, facts: Reason["facts"], missing: readonly string[]): Reason {
  return { code: "cost-item-not-known", outcome: "unknown", citations: rule.citations ?? [], facts, missing };
}

function finite(limit: number | undefined): number | null {
  return limit === undefined || limit === Infinity ? null : limit;
}

function setsMost(rule: CostRule): boolean {
  return rule.kind === "barred" || rule.atMost !== undefined || rule.atMostWon !== undefined;
}

function setsLeast(rule: CostRule): boolean {
  return rule.atLeast !== undefined || rule.atLeastWon !== undefined;
}

function mostOf(rule: CostRule, bases: CostBases): number | undefined {
  if (rule.kind === "barred") return 0;
  const share = rule.atMost === undefined ? Infinity : shareIn(rule.atMost, rule.of, bases, 0n);
  return share === undefined ? undefined : Math.min(share, rule.atMostWon ?? Infinity);
}

function leastOf(rule: CostRule, bases: CostBases): number | undefined {
  const share = rule.atLeast === undefined ? 0 : shareIn(rule.atLeast, rule.of, bases, 1n);
  return share === undefined ? undefined : Math.max(share, rule.atLeastWon ?? 0);
}

/** A share in whole won, a fraction left off or, as `up` says, made whole; beyond all sums where it is no safe integer. */
function shareIn(ratio: Ratio, of: CostRule["of"], bases: CostBases, up: 0n | 1n): number | undefined {
  const base = of === undefined ? undefined : bases[of];
  if (base === undefined) return undefined;
  const [product, divisor] = [BigInt(base) * BigInt(ratio.numerator), BigInt(ratio.denominator)];
  const share = (product + up * (divisor - 1n)) / divisor;
  return share > BigInt(Number.MAX_SAFE_INTEGER) ? Infinity : Number(share);
}

function sumOf(lines: readonly CostLine[]): number {
  return lines.reduce((sum, one) => sum + one.won, 0);
}
