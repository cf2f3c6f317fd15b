import type { Finding } from "../decisions/finding.js";
import type { Json } from "../internal/json.js";
import type { Amount } from "../quantities/amount.js";
import type { PlanFindingCode } from "./finding-code.js";
import type { TotalStanding } from "./hold-total.js";

/** Says how a total stands to its parts. */
export function totalFinding(
  { code, outcome, assumed, sum }: TotalStanding,
  total: Amount,
  about: { readonly [name: string]: Json },
): Finding<PlanFindingCode> {
  const facts = { ...about, total: { ...total } as Json, sum: sum ? ({ ...sum } as Json) : null };
  const base = { code, outcome, citations: [], facts };
  if (outcome === "unknown") return { ...base, missing: ["budget-figure"] };
  return assumed ? { ...base, assumed } : base;
}
