import type { Finding } from "../decisions/finding.js";
import type { Json } from "../internal/json.js";
import { addAmounts } from "../quantities/add-quantities.js";
import type { Amount } from "../quantities/amount.js";
import { checkAgreement } from "../quantities/check-agreement.js";
import { yearsIn } from "../time/split-by-year.js";
import { gathered, linesWithin, scopeKey, trimmedScope } from "./budget-cells.js";
import type { BudgetTable } from "./budget-table.js";
import type { DeclaredAmount } from "./declared-amount.js";
import type { PlanFindingCode } from "./finding-code.js";
import { holdTotal, type TotalStanding } from "./hold-total.js";
import type { PlanItem } from "./plan-item.js";
import type { StrategicPlan } from "./strategic-plan.js";

type PlanFinding = Finding<PlanFindingCode>;

/** The money of a plan: totals against each other and against the splits, splits against each other, items against what stands under them. */
export function budgetFindings(plan: StrategicPlan): PlanFinding[] {
  const { declared = [], tables = [] } = plan.budget ?? {};
  return [
    ...amongTotals(plan, declared),
    ...declared.flatMap((one) => tables.flatMap((table) => againstTable(plan, one, table))),
    ...tables.flatMap((one, index) => tables.slice(index + 1).flatMap((other) => amongTables(plan, one, other))),
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
  const unit = Math.max(one.printedTo ?? 0, other.printedTo ?? 0);
  const facts = { scope: { ...one.scope }, first: { ...one.amount } as Json, second: { ...other.amount } as Json };
  const base = { citations: [], facts };
  const decision = checkAgreement(one.amount, other.amount, unit > 0 ? { unit } : {});
  const [finding] = decision.findings;
  if (decision.outcome === "unknown") {
    return { code: "budget-not-checkable", outcome: "unknown", ...base, missing: ["budget-figure"] };
  }
  if (decision.outcome === "no") return { code: "totals-differ", outcome: "no", ...base };
  if (finding?.code === "figures-differ-by-rounding") {
    return { code: "totals-differ-by-rounding", outcome: "yes", ...base, assumed: true };
  }
  return { code: "totals-agree", outcome: "yes", ...base, ...(finding?.assumed ? { assumed: true } : {}) };
}

/** A total against one split of it. */
function againstTable(plan: StrategicPlan, declared: DeclaredAmount, table: BudgetTable): PlanFinding[] {
  const lines = linesWithin(plan, table, declared.scope ?? {});
  if (lines === undefined) return [];
  const units = { total: declared.printedTo ?? 0, parts: table.printedTo ?? 0 };
  const standing = holdTotal(
    declared.amount,
    lines.map((line) => line.amount),
    units,
  );
  return [totalFinding(standing, declared.amount, { scope: { ...declared.scope }, by: table.by, parts: lines.length })];
}

function totalFinding(
  { code, outcome, assumed, sum }: TotalStanding,
  total: Amount,
  about: { readonly [name: string]: Json },
): PlanFinding {
  const facts = { ...about, total: { ...total } as Json, sum: sum ? ({ ...sum } as Json) : null };
  const base = { code, outcome, citations: [], facts };
  if (outcome === "unknown") return { ...base, missing: ["budget-figure"] };
  return assumed ? { ...base, assumed } : base;
}

/** Two splits of one sum, wherever both say something: by what they share, or in all. */
function amongTables(plan: StrategicPlan, one: BudgetTable, other: BudgetTable): PlanFinding[] {
  if (scopeKey(trimmedScope(plan, one.within)) !== scopeKey(trimmedScope(plan, other.within))) return [];
  if (one.listing === "partial" || other.listing === "partial") return [];
  const shared = one.by.filter((dimension) => other.by.includes(dimension));
  const [left, right] = [gathered(one.lines, shared), gathered(other.lines, shared)];
  const unit = { total: 0, parts: Math.max(one.printedTo ?? 0, other.printedTo ?? 0) };
  const about = { scope: { ...one.within }, by: one.by, otherBy: other.by };
  const different: Json[] = [];
  let open = false;
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const [a, b] = [addAmounts(left.get(key) ?? []), addAmounts(right.get(key) ?? [])];
    if (a.outcome !== "yes" || b.outcome !== "yes") {
      open = true;
      continue;
    }
    const parts = Math.max(left.get(key)?.length ?? 0, right.get(key)?.length ?? 0);
    const { outcome } = holdTotal(a.value, [b.value], { ...unit, parts: unit.parts * parts });
    if (outcome === "no") different.push({ at: key, first: { ...a.value } as Json, second: { ...b.value } as Json });
  }
  const facts = { ...about, different };
  if (different.length > 0) return [{ code: "splits-differ", outcome: "no", citations: [], facts }];
  if (open)
    return [{ code: "budget-not-checkable", outcome: "unknown", citations: [], facts, missing: ["budget-figure"] }];
  return [{ code: "splits-agree", outcome: "yes", citations: [], facts: about }];
}

/** The money of an item against that of what stands under it, wherever all of it is stated. */
function itemFindings(plan: StrategicPlan): PlanFinding[] {
  const findings: PlanFinding[] = [];
  for (const total of plan.budget?.declared ?? []) {
    if (scopeKey(trimmedScope(plan, total.scope)) !== scopeKey({})) continue;
    findings.push(...againstItems(plan.name, total.amount, total.printedTo ?? 0, plan));
  }
  const open = [...(plan.items ?? [])].reverse();
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    if (item.amount) findings.push(...againstItems(item.name, item.amount, 0, item));
    const inner = item.items ?? [];
    for (let index = inner.length - 1; index >= 0; index--) open.push(inner[index] as PlanItem);
  }
  return findings;
}

function againstItems(
  under: string,
  total: Amount,
  unit: number,
  list: { readonly items?: readonly PlanItem[]; readonly listing?: "partial" },
): PlanFinding[] {
  const amounts = (list.items ?? []).map((item) => item.amount);
  const stated = amounts.filter((amount) => amount !== undefined);
  if (list.listing === "partial" || stated.length === 0 || stated.length < amounts.length) return [];
  return [totalFinding(holdTotal(total, stated, { total: unit, parts: 0 }), total, { under, parts: stated.length })];
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
