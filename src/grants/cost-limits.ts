import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { Ratio } from "../quantities/ratio.js";
import { shareOf } from "../quantities/share-of.js";
import type { Won } from "../quantities/won.js";
import type { CostRule } from "./cost-rule.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { GrantApplication } from "./grant-application.js";
import type { GrantProgram } from "./grant-program.js";
import type { CostLine } from "./project-plan.js";

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
 * @param program - The program with its limits.
 * @param item - The item, as the limits name it.
 * @param bases - The sums that shares are taken of.
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
  program: Pick<GrantProgram, "costs">,
  item: string,
  bases: CostBases,
): Decision<Won, GrantFindingCode> {
  const rules = (program.costs ?? []).filter((rule) => rule.item === item);
  const limits = rules.map((rule) => limitOf(rule, bases));
  const citations = rules.flatMap((rule) => rule.citations ?? []);
  const known = limits.filter((limit): limit is number => limit !== undefined);
  if (rules.length === 0 || known.length < limits.length) {
    const missing =
      rules.length === 0 ? [`costs.${item}`] : rules.flatMap((rule) => (rule.of === undefined ? [] : [rule.of]));
    return decide(
      [{ code: "cost-item-not-known", outcome: "unknown", citations, facts: { item }, missing }],
      () => 0 as Won,
    );
  }
  const limit = Math.min(...known) as Won;
  return decide([{ code: "cost-limit-reckoned", outcome: "yes", citations, facts: { item, limit } }], () => limit);
}

/** Holds each limit against the lines of a budget. */
export function itemFindings(
  rules: readonly CostRule[],
  lines: readonly CostLine[],
  application: GrantApplication,
  total: number | undefined,
): readonly Reason[] {
  const { requested, ownShare } = application;
  const own = ownShare === undefined ? undefined : ownShare.cash + (ownShare.inKind ?? 0);
  const bases: CostBases = { total: total as Won | undefined, grant: requested, own: own as Won | undefined };
  return rules.map((rule) => itemFinding(rule, lines, bases));
}

function itemFinding(rule: CostRule, lines: readonly CostLine[], bases: CostBases): Reason {
  const concerned = lines.filter((one) => one.item === rule.item);
  const sure = concerned.filter((one) => rule.paidFrom === undefined || one.paidFrom === rule.paidFrom);
  const perhaps = concerned.filter(
    (one) => rule.paidFrom === undefined || one.paidFrom === undefined || one.paidFrom === rule.paidFrom,
  );
  const [least, most] = [sumOf(sure), sumOf(perhaps)];
  const limit = limitOf(rule, bases);
  const citations = rule.citations ?? [];
  const facts = { item: rule.item, spent: least, limit: limit ?? null };
  if (limit === undefined && most > 0) {
    const missing = rule.of === undefined ? [] : [rule.of];
    return { code: "cost-item-not-known", outcome: "unknown", citations, facts, missing };
  }
  const allowed = limit ?? 0;
  if (most <= allowed) return { code: "cost-item-within-limit", outcome: "yes", citations, facts };
  if (least <= allowed) {
    return {
      code: "cost-item-not-known",
      outcome: "unknown",
      citations,
      facts,
      missing: [`project.costs.${rule.item}.paidFrom`],
    };
  }
  return rule.kind === "barred"
    ? { code: "cost-item-barred", outcome: "no", citations, facts }
    : { code: "cost-item-above-limit", outcome: "no", citations, facts };
}

function limitOf(rule: CostRule, bases: CostBases): number | undefined {
  if (rule.kind === "barred") return 0;
  const share = rule.atMost === undefined ? Infinity : shareIn(rule.atMost, rule.of, bases);
  return share === undefined ? undefined : Math.min(share, rule.atMostWon ?? Infinity);
}

function shareIn(ratio: Ratio, of: CostRule["of"], bases: CostBases): number | undefined {
  const base = of === undefined ? undefined : bases[of];
  return base === undefined ? undefined : shareOf(base, ratio, "down");
}

function sumOf(lines: readonly CostLine[]): number {
  return lines.reduce((sum, one) => sum + one.won, 0);
}
