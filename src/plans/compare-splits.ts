import type { Outcome } from "../decisions/outcome.js";
import type { Json } from "../internal/json.js";
import type { Amount } from "../quantities/amount.js";
import { gathered } from "./budget-cells.js";
import type { BudgetLine, BudgetTable } from "./budget-table.js";
import { holdTotal } from "./hold-total.js";
import { spreadOfSum } from "./printed-spread.js";
import { sumOf } from "./sum-of.js";

/** How two splits of one sum stand to each other. */
export interface SplitsCompared {
  /** Yes where they agree, no where they contradict each other, unknown where figures are missing. */
  readonly outcome: Outcome;
  /** Present where they agree by how figures are usually printed. */
  readonly assumed?: true;
  /** Where they differ, and by what. */
  readonly different: readonly Json[];
}

/** Lines of one table. */
export interface LinesOfTable {
  readonly table: BudgetTable;
  readonly lines: readonly BudgetLine[];
}

/**
 * Compares two splits of one sum wherever both say something: by what they share, or in all. What only one of them names is compared together,
 * year by year: 지방비 of the one may be 도비 and 시군비 of the other.
 */
export function compareSplits(one: LinesOfTable, other: LinesOfTable): SplitsCompared {
  const shared = one.table.by.filter((dimension) => other.table.by.includes(dimension));
  const [left, right] = [gathered(one.lines, shared), gathered(other.lines, shared)];
  const different: Json[] = [];
  let open = false;
  let assumed = false;
  for (const [at, [first, second]] of aligned(left, right, shared.indexOf("year"))) {
    const [a, b] = [sumOf(first), sumOf(second)];
    if (a === undefined || b === undefined) {
      open = true;
      continue;
    }
    const held = holdTotal(a, [b], {
      total: spreadOfSum(first.length, one.table.printedTo),
      sum: spreadOfSum(second.length, other.table.printedTo),
    });
    if (held.outcome === "no") different.push({ at, first: { ...a } as Json, second: { ...b } as Json });
    if (held.outcome === "unknown") open = true;
    assumed ||= held.assumed === true;
  }
  const outcome = different.length > 0 ? "no" : open ? "unknown" : "yes";
  return { outcome, different, ...(assumed && outcome === "yes" ? { assumed } : {}) };
}

type Groups = ReadonlyMap<string, readonly Amount[]>;

/** Both sides of every place that both name, and of the rest of each year. */
function aligned(left: Groups, right: Groups, yearAt: number): ReadonlyMap<string, readonly [Amount[], Amount[]]> {
  const pairs = new Map<string, readonly [Amount[], Amount[]]>();
  for (const [side, groups, others] of [[0, left, right] as const, [1, right, left] as const]) {
    for (const [key, amounts] of groups) {
      const at = others.has(key) ? key : JSON.stringify([yearAt < 0 ? null : JSON.parse(key)[yearAt], "…"]);
      const pair = pairs.get(at) ?? [[], []];
      pairs.set(at, pair);
      for (const amount of amounts) pair[side].push(amount);
    }
  }
  return pairs;
}
