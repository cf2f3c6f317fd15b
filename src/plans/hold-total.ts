import type { Amount } from "../quantities/amount.js";
import { checkSum } from "../quantities/check-sum.js";
import type { PlanFindingCode } from "./finding-code.js";
import { mayBeOneSum, type PrintedSpread } from "./printed-spread.js";
import { sumOf } from "./sum-of.js";

/** How a total stands to its parts. */
export interface TotalStanding {
  readonly code: PlanFindingCode;
  readonly outcome: "yes" | "no" | "unknown";
  /** Present where it rests on how figures are usually printed. */
  readonly assumed?: true;
  /** The sum of the parts, where it can be made. */
  readonly sum?: Amount;
}

/** How the figures were printed. */
export interface PrintedSpreads {
  /** The total. */
  readonly total: PrintedSpread;
  /** The parts, taken together. */
  readonly sum: PrintedSpread;
}

/** Holds a total against its parts, and tells a difference that printing explains from a contradiction. */
export function holdTotal(total: Amount, parts: readonly Amount[], spreads: PrintedSpreads): TotalStanding {
  const added = sumOf(parts);
  const sum = added === undefined ? {} : { sum: added };
  if (total.kind === "exact" && added?.kind === "exact") {
    return added.won === total.won
      ? { code: "budget-adds-up", outcome: "yes", ...sum }
      : { ...apart(total.won - added.won, spreads), ...sum };
  }
  const [finding] = checkSum(total, parts).findings;
  switch (finding?.code) {
    case "sum-equals-total":
      return { code: "budget-adds-up", outcome: "yes", ...sum };
    case "sum-within-bounds":
      return { code: "budget-within-bounds", outcome: "yes", ...sum };
    case "sum-agrees-as-printed":
      return { code: "budget-agrees-as-printed", outcome: "yes", assumed: true, ...sum };
    case "sum-differs-from-total":
    case "sum-differs-as-printed":
      return { ...apart(Number(finding.facts.difference), spreads), ...sum };
    default:
      return { code: "budget-not-checkable", outcome: "unknown", ...sum };
  }
}

/** What a difference, total less sum, comes to. */
function apart(difference: number, spreads: PrintedSpreads): TotalStanding {
  return mayBeOneSum(difference, spreads.sum, spreads.total)
    ? { code: "budget-differs-by-rounding", outcome: "yes", assumed: true }
    : { code: "budget-does-not-add-up", outcome: "no" };
}
