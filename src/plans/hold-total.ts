import { addAmounts } from "../quantities/add-quantities.js";
import type { Amount } from "../quantities/amount.js";
import { checkSum } from "../quantities/check-sum.js";
import type { PlanFindingCode } from "./finding-code.js";

/** How a total stands to its parts. */
export interface TotalStanding {
  readonly code: PlanFindingCode;
  readonly outcome: "yes" | "no" | "unknown";
  /** Present where it rests on how figures are usually printed. */
  readonly assumed?: true;
  /** The sum of the parts, where it can be made. */
  readonly sum?: Amount;
}

/** The units in which figures were printed, in won; 0 where they are taken to the won. */
export interface PrintedUnits {
  /** Of the total. */
  readonly total: number;
  /** Of each part. */
  readonly parts: number;
}

/**
 * Holds a total against its parts, and tells a difference that printing explains from a contradiction: a printed total may
 * have been rounded or cut off, each printed part rounded.
 */
export function holdTotal(total: Amount, parts: readonly Amount[], units: PrintedUnits): TotalStanding {
  const added = addAmounts(parts);
  const sum = added.outcome === "yes" ? { sum: added.value } : {};
  const [finding] = checkSum(total, parts).findings;
  switch (finding?.code) {
    case "sum-equals-total":
      return { code: "budget-adds-up", outcome: "yes", ...sum };
    case "sum-within-bounds":
      return { code: "budget-within-bounds", outcome: "yes", ...sum };
    case "sum-agrees-as-printed":
      return { code: "budget-agrees-as-printed", outcome: "yes", assumed: true, ...sum };
    case "sum-differs-from-total":
    case "sum-differs-as-printed": {
      const difference = Math.abs(Number(finding.facts.difference));
      const explained = 2 * difference < 2 * units.total + parts.length * units.parts;
      return explained
        ? { code: "budget-differs-by-rounding", outcome: "yes", assumed: true, ...sum }
        : { code: "budget-does-not-add-up", outcome: "no", ...sum };
    }
    default:
      return { code: "budget-not-checkable", outcome: "unknown", ...sum };
  }
}
