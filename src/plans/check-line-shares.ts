import type { Finding } from "../decisions/finding.js";
import type { Json } from "../internal/json.js";
import { checkPercent } from "../quantities/check-percent.js";
import { decimalQuotient } from "../quantities/decimal-of.js";
import type { BudgetTable } from "./budget-table.js";
import type { PlanFindingCode } from "./finding-code.js";
import { mayBePrintedAs } from "./printed-percent.js";
import { spreadOfSum } from "./printed-spread.js";

/** The shares printed beside the lines of a table (구성비), held against its figures, wherever all of these are exact. */
export function lineShareFindings(table: BudgetTable): Finding<PlanFindingCode>[] {
  const printed = table.lines.filter((line) => line.percent !== undefined);
  if (printed.length === 0 || table.listing === "partial") return [];
  const about = { scope: { ...table.within }, by: table.by };
  const sums = table.lines.flatMap(({ amount }) => (amount.kind === "exact" ? [amount.won] : []));
  const whole = sums.reduce((sum, won) => sum + won, 0);
  if (sums.length < table.lines.length || whole === 0 || !Number.isSafeInteger(whole)) {
    const missing = ["budget-figure"];
    return [{ code: "line-shares-not-checkable", outcome: "unknown", citations: [], facts: about, missing }];
  }
  const different: Json[] = [];
  for (const { amount, percent, ...at } of printed) {
    if (amount.kind !== "exact" || percent === undefined) continue;
    if (isShare(percent, amount.won, whole, table)) continue;
    different.push({
      at: { ...at },
      printed: percent,
      computed: decimalQuotient(BigInt(amount.won) * 100n, BigInt(whole), 2),
    });
  }
  const facts = { ...about, lines: printed.length, different };
  return different.length === 0
    ? [{ code: "line-shares-as-printed", outcome: "yes", citations: [], facts, assumed: true }]
    : [{ code: "line-shares-other-than-printed", outcome: "no", citations: [], facts }];
}

/** Whether a share is what the figures give, or may be what the sums give that were printed so. */
function isShare(percent: string, part: number, whole: number, { lines, printedTo }: BudgetTable): boolean {
  if (checkPercent(percent, part, whole).outcome === "yes") return true;
  const [own, all] = [spreadOfSum(1, printedTo), spreadOfSum(lines.length, printedTo)];
  if (all.most === 0 || all.least >= whole) return false;
  return mayBePrintedAs(percent, (part - own.least) / (whole + all.most), (part + own.most) / (whole - all.least));
}
