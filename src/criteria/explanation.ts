import type { Outcome } from "../decisions/outcome.js";
import type { Criterion, GroupCriterion, LeafCriterion, ListCriterion } from "./criterion.js";
import type { MissingName } from "./missing-name.js";

/** A node of a criterion without its parts. */
export type CriterionHeader =
  | LeafCriterion
  | Omit<Extract<GroupCriterion, { kind: "all" | "any" }>, "of">
  | Omit<Extract<GroupCriterion, { kind: "not" }>, "of">
  | Omit<Extract<GroupCriterion, { kind: "atLeast" }>, "of">
  | Omit<Extract<GroupCriterion, { kind: "unless" }>, "of" | "exceptions">
  | Omit<Extract<ListCriterion, { kind: "some" | "every" }>, "where">
  | Omit<Extract<ListCriterion, { kind: "someAtLeast" }>, "where">;

/** What one condition said of one record, and what that meant for the whole. Plain data; treat it as read-only. */
export interface Explanation {
  /** The condition, without its parts. */
  readonly about: CriterionHeader;
  /** What it said. */
  readonly outcome: Outcome;
  /** Whether another outcome of this condition alone would have changed the whole answer. */
  readonly decisive: boolean;
  /**
   * Whether the whole answer rests on it: it belongs to a smallest set of conditions that settles the answer.
   * Where two conditions fail, neither alone is decisive and both are grounds.
   */
  readonly ground: boolean;
  /** The value that was found. Only for conditions on a field, and absent where there was none. */
  readonly found?: unknown;
  /** Names of what would have to be known; only where the condition itself is unknown and has no parts. */
  readonly missing?: readonly MissingName[];
  /** The parts in the order of the document; of a list, one for each item. */
  readonly parts?: readonly Explanation[];
}

/** The header of a node. */
export function headerOf(node: Criterion): CriterionHeader {
  switch (node.kind) {
    case "all":
    case "any":
    case "not":
    case "atLeast": {
      const { of: _, ...header } = node;
      return header as CriterionHeader;
    }
    case "unless": {
      const { of: _, exceptions: __, ...header } = node;
      return header;
    }
    case "some":
    case "every":
    case "someAtLeast": {
      const { where: _, ...header } = node;
      return header as CriterionHeader;
    }
    default:
      return node;
  }
}
