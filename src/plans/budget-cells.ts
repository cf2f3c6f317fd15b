import type { Amount } from "../quantities/amount.js";
import { yearsIn } from "../time/split-by-year.js";
import type { BudgetDimension } from "./budget-dimension.js";
import type { BudgetScope } from "./budget-scope.js";
import type { BudgetLine, BudgetTable } from "./budget-table.js";
import type { StrategicPlan } from "./strategic-plan.js";

const NAMED = ["payer", "place", "item"] as const;

/** One text for each scope, whatever the order of its fields. */
export function scopeKey(scope: BudgetScope = {}): string {
  return JSON.stringify([scope.fromYear ?? null, scope.toYear ?? null, ...NAMED.map((name) => scope[name] ?? null)]);
}

/** A scope without its years where these are all the years of the plan. */
export function trimmedScope(plan: StrategicPlan, scope: BudgetScope = {}): BudgetScope {
  if (plan.period === undefined || scope.fromYear === undefined) return scope;
  const years = yearsIn(plan.period);
  if (scope.fromYear !== years[0] || scope.toYear !== years.at(-1)) return scope;
  return { ...scope, fromYear: undefined, toYear: undefined };
}

/**
 * The lines of a table that make up a scope: all that lie in it, where together they cover it. `undefined` where the
 * table does not say: it is partial, splits only a part of the scope, or does not split by what the scope names.
 */
export function linesWithin(
  plan: StrategicPlan,
  table: BudgetTable,
  scope: BudgetScope,
): readonly BudgetLine[] | undefined {
  if (table.listing === "partial") return undefined;
  const within = trimmedScope(plan, table.within);
  const asked = trimmedScope(plan, scope);
  for (const name of NAMED) {
    if (asked[name] === undefined ? within[name] !== undefined : !names(table, within, name, asked[name]))
      return undefined;
  }
  if (!coversYears(table, within, asked)) return undefined;
  const lines = table.lines.filter(
    (line) =>
      NAMED.every((name) => asked[name] === undefined || within[name] !== undefined || line[name] === asked[name]) &&
      (asked.fromYear === undefined || line.year === undefined || isBetween(line.year, asked)),
  );
  return lines.length > 0 ? lines : undefined;
}

function names(table: BudgetTable, within: BudgetScope, name: (typeof NAMED)[number], asked: string): boolean {
  return within[name] === undefined ? table.by.includes(name) : within[name] === asked;
}

function coversYears(table: BudgetTable, within: BudgetScope, asked: BudgetScope): boolean {
  const { fromYear, toYear } = asked;
  if (fromYear === undefined || toYear === undefined) return within.fromYear === undefined;
  if (!table.by.includes("year")) return within.fromYear === fromYear && within.toYear === toYear;
  const years = new Set(table.lines.map((line) => line.year));
  for (let year = fromYear; year <= toYear; year++) if (!years.has(year)) return false;
  return true;
}

function isBetween(year: number, { fromYear = 1, toYear = 9999 }: BudgetScope): boolean {
  return fromYear <= year && year <= toYear;
}

/** The amounts of lines, gathered by their places in some dimensions; keys are texts of those places. */
export function gathered(
  lines: readonly BudgetLine[],
  by: readonly BudgetDimension[],
): ReadonlyMap<string, readonly Amount[]> {
  const groups = new Map<string, Amount[]>();
  for (const line of lines) {
    const key = JSON.stringify(by.map((one) => line[one] ?? null));
    const group = groups.get(key);
    if (group) group.push(line.amount);
    else groups.set(key, [line.amount]);
  }
  return groups;
}
