import type { Finding } from "../decisions/finding.js";
import type { Json } from "../internal/json.js";
import { checkAgreement } from "../quantities/check-agreement.js";
import { yearsIn } from "../time/split-by-year.js";
import { linesWithin, scopeKey, trimmedScope } from "./budget-cells.js";
import type { BudgetScope } from "./budget-scope.js";
import type { BudgetTable } from "./budget-table.js";
import { itemFindings } from "./check-item-money.js";
import { lineShareFindings } from "./check-line-shares.js";
import { compareSplits, type LinesOfTable } from "./compare-splits.js";
import type { DeclaredAmount } from "./declared-amount.js";
import type { PlanFindingCode } from "./finding-code.js";
import { holdTotal } from "./hold-total.js";
import { mayBeOneSum, type PrintedSpread, spreadOfAmount, spreadOfSum } from "./printed-spread.js";
import type { StrategicPlan } from "./strategic-plan.js";
import { totalFinding } from "./total-finding.js";

type PlanFinding = Finding<PlanFindingCode>;

/** The money of a plan: totals against each other and against the splits, splits against each other, items against what stands under them. */
export function budgetFindings(plan: StrategicPlan): PlanFinding[] {
  const { declared = [], tables = [] } = plan.budget ?? {};
  return [
    ...amongTotals(plan, declared),
    ...declared.flatMap((one) => tables.flatMap((table) => againstTable(plan, one, table))),
    ...tables.flatMap((one, index) => tables.slice(index + 1).flatMap((other) => amongTables(plan, one, other))),
    ...tables.flatMap(lineShareFindings),
    ...itemFindings(plan),
    ...yearFindings(plan, tables),
  ];
}

/** Two reports of one total. */
function amongTotals(plan: StrategicPlan, declared: readonly DeclaredAmount[]): PlanFinding[] {
  const groups = new Map<string, DeclaredAmount[]>();
  for (const one of declared) {
    const key = scopeKey(trimmedScope(plan, one.scope));
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].flatMap((group) =>
    group.slice(1).map((one, index) => twoTotals(group[index] as DeclaredAmount, one)),
  );
}

function twoTotals(one: DeclaredAmount, other: DeclaredAmount): PlanFinding {
  const facts = { scope: { ...one.scope }, first: { ...one.amount } as Json, second: { ...other.amount } as Json };
  const base = { citations: [], facts };
  const decision = checkAgreement(one.amount, other.amount);
  const [finding] = decision.findings;
  if (decision.outcome === "unknown") {
    return { code: "budget-not-checkable", outcome: "unknown", ...base, missing: ["budget-figure"] };
  }
  if (decision.outcome === "yes") {
    return { code: "totals-agree", outcome: "yes", ...base, ...(finding?.assumed ? { assumed: true } : {}) };
  }
  const spreads = [one, other].map(({ amount, printedTo }) => spreadOfAmount(amount, printedTo)) as [
    PrintedSpread,
    PrintedSpread,
  ];
  return mayBeOneSum(Number(finding?.facts.difference), ...spreads)
    ? { code: "totals-differ-by-rounding", outcome: "yes", ...base, assumed: true }
    : { code: "totals-differ", outcome: "no", ...base };
}

/** A total against one split of it. */
function againstTable(plan: StrategicPlan, declared: DeclaredAmount, table: BudgetTable): PlanFinding[] {
  const lines = linesWithin(plan, table, declared.scope ?? {});
  if (lines === undefined) return [];
  const standing = holdTotal(
    declared.amount,
    lines.map((line) => line.amount),
    { total: spreadOfAmount(declared.amount, declared.printedTo), sum: spreadOfSum(lines.length, table.printedTo) },
  );
  return [totalFinding(standing, declared.amount, { scope: { ...declared.scope }, by: table.by, parts: lines.length })];
}

/** Two splits of one sum, or one of a sum of which the other splits a part. */
function amongTables(plan: StrategicPlan, one: BudgetTable, other: BudgetTable): PlanFinding[] {
  if (one.listing === "partial" || other.listing === "partial") return [];
  if (scopeKey(trimmedScope(plan, one.within)) === scopeKey(trimmedScope(plan, other.within))) {
    return [twoSplits(one.within, { table: one, lines: one.lines }, { table: other, lines: other.lines })];
  }
  const [inOther, inOne] = [linesWithin(plan, other, one.within ?? {}), linesWithin(plan, one, other.within ?? {})];
  if (inOther) return [twoSplits(one.within, { table: one, lines: one.lines }, { table: other, lines: inOther })];
  if (inOne) return [twoSplits(other.within, { table: one, lines: inOne }, { table: other, lines: other.lines })];
  return [];
}

function twoSplits(scope: BudgetScope | undefined, one: LinesOfTable, other: LinesOfTable): PlanFinding {
  const { outcome, different, assumed } = compareSplits(one, other);
  const about = { scope: { ...scope }, by: one.table.by, otherBy: other.table.by };
  const base = { citations: [], facts: { ...about, different } };
  if (outcome === "no") return { code: "splits-differ", outcome, ...base };
  if (outcome === "unknown") return { code: "budget-not-checkable", outcome, ...base, missing: ["budget-figure"] };
  return { code: "splits-agree", outcome, citations: [], facts: about, ...(assumed ? { assumed } : {}) };
}

/** Money of years that the plan does not cover. */
function yearFindings(plan: StrategicPlan, tables: readonly BudgetTable[]): PlanFinding[] {
  if (plan.period === undefined) return [];
  const covered = new Set(yearsIn(plan.period));
  const stated = new Set(tables.flatMap((table) => table.lines.flatMap((line) => line.year ?? [])));
  const years = [...stated].filter((year) => !covered.has(year)).sort((a, b) => a - b);
  const { startsOn, endsOn } = plan.period;
  return years.length === 0
    ? []
    : [{ code: "budget-outside-period", outcome: "no", citations: [], facts: { years, startsOn, endsOn } }];
}
