import type { LeafCriterion } from "./criterion.js";
import type { Reference } from "./operand.js";

/** The values that a condition does not state itself: parameters, named dates, other fields. */
export function referencesOf(node: LeafCriterion): readonly Reference[] {
  switch (node.kind) {
    case "eq":
    case "ne":
    case "lt":
    case "lte":
    case "gt":
    case "gte":
    case "startsWith":
      return typeof node.value === "object" ? [node.value] : [];
    case "between":
      return [node.min, node.max].filter((it) => typeof it === "object");
    case "in":
      return "parameter" in node.values ? [node.values] : [];
    case "ageAtLeast":
    case "ageOver":
    case "ageAtMost":
    case "ageUnder":
    case "elapsedAtLeast":
    case "elapsedOver":
    case "withinLast":
    case "elapsedUnder":
      return [{ asOf: node.asOf }];
    default:
      return [];
  }
}
