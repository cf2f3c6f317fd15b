import type { Finding } from "../decisions/finding.js";
import type { Json } from "../internal/json.js";
import type { Amount } from "../quantities/amount.js";
import type { Won } from "../quantities/won.js";
import { gathered, scopeKey, trimmedScope } from "./budget-cells.js";
import type { BudgetTable } from "./budget-table.js";
import type { PlanFindingCode } from "./finding-code.js";
import { holdTotal } from "./hold-total.js";
import type { PlanItem } from "./plan-item.js";
import { spreadOfAmount, spreadOfSum } from "./printed-spread.js";
import type { StrategicPlan } from "./strategic-plan.js";
import { totalFinding } from "./total-finding.js";

type PlanFinding = Finding<PlanFindingCode>;

/** The money of items: against that of what stands under them, wherever all of it is stated, and against tables that split by item. */
export function itemFindings(plan: StrategicPlan): PlanFinding[] {
  const { declared = [], tables = [], itemsPrintedTo } = plan.budget ?? {};
  const findings: PlanFinding[] = [];
  for (const total of declared) {
    if (scopeKey(trimmedScope(plan, total.scope)) !== scopeKey({})) continue;
    findings.push(...againstItems(plan, plan.name, total.amount, total.printedTo, plan));
  }
  eachItem(plan, (item) => {
    if (item.amount) findings.push(...againstItems(plan, item.name, item.amount, itemsPrintedTo, item));
  });
  for (const table of tables) findings.push(...againstTable(plan, table));
  return findings;
}

function againstItems(
  plan: StrategicPlan,
  under: string,
  total: Amount,
  printedTo: Won | undefined,
  list: { readonly items?: readonly PlanItem[]; readonly listing?: "partial" },
): PlanFinding[] {
  // what stands beside the tree has no money of it
  const aside = plan.levels.filter((level) => level.aside).map((level) => level.key);
  const amounts = (list.items ?? []).filter((item) => !aside.includes(item.level)).map((item) => item.amount);
  const stated = amounts.filter((amount) => amount !== undefined);
  if (list.listing === "partial" || stated.length === 0 || stated.length < amounts.length) return [];
  const standing = holdTotal(total, stated, {
    total: spreadOfAmount(total, printedTo),
    sum: spreadOfSum(stated.length, plan.budget?.itemsPrintedTo),
  });
  return [totalFinding(standing, total, { under, parts: stated.length })];
}

/** The sums that items state, against the lines of a table that splits all the money by item. */
function againstTable(plan: StrategicPlan, table: BudgetTable): PlanFinding[] {
  const isWhole = scopeKey(trimmedScope(plan, table.within)) === scopeKey({}) && table.listing !== "partial";
  if (!isWhole || !table.by.includes("item")) return [];
  const lines = gathered(table.lines, ["item"]);
  const different: Json[] = [];
  let [items, open] = [0, 0];
  eachItem(plan, ({ id, name, amount }) => {
    const amounts = id === undefined ? undefined : lines.get(JSON.stringify([id]));
    if (amount === undefined || amounts === undefined) return;
    const { outcome, sum } = holdTotal(amount, amounts, {
      total: spreadOfAmount(amount, plan.budget?.itemsPrintedTo),
      sum: spreadOfSum(amounts.length, table.printedTo),
    });
    items += 1;
    if (outcome === "unknown") open += 1;
    if (outcome === "no") different.push({ at: name, first: { ...amount } as Json, second: { ...sum } as Json });
  });
  if (items === 0) return [];
  const base = { citations: [], facts: { by: table.by, items, different } };
  if (different.length > 0) return [{ code: "item-sums-differ", outcome: "no", ...base }];
  if (open > 0) return [{ code: "budget-not-checkable", outcome: "unknown", ...base, missing: ["budget-figure"] }];
  return [{ code: "item-sums-agree", outcome: "yes", ...base }];
}

/** Every item of a plan in its order, however deep. */
function eachItem(plan: StrategicPlan, visit: (item: PlanItem) => void): void {
  const open = [...(plan.items ?? [])].reverse();
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    visit(item);
    const inner = item.items ?? [];
    for (let index = inner.length - 1; index >= 0; index--) open.push(inner[index] as PlanItem);
  }
}
