import type { Criterion, GroupCriterion, LeafCriterion, ListCriterion } from "./criterion.js";
import { criterionLimits } from "./criterion-limits.js";
import type { FieldPath } from "./field-path.js";

/** Where a node stands in its document. */
export interface CriterionPlace {
  /** The node itself. */
  readonly node: Criterion;
  /** The place of the node it is a part of. Absent at the top. */
  readonly within?: CriterionPlace;
  /** The keys that lead here from there. */
  readonly step: readonly (string | number)[];
  /** The lists whose items it asks about, from the outermost in; empty where it asks about the whole record. */
  readonly lists: readonly FieldPath[];
  /** Nodes above it. */
  readonly depth: number;
}

/** What to make of each node. Parts are done before the whole. */
export interface CriterionAlgebra<Result> {
  /** Of a condition without parts. */
  readonly leaf: (node: LeafCriterion, place: CriterionPlace) => Result;
  /** Of a condition made of others; for `unless` the condition comes first, then the exceptions. */
  readonly group: (node: GroupCriterion, parts: readonly Result[], place: CriterionPlace) => Result;
  /** Of a condition on the items of a list. */
  readonly list: (node: ListCriterion, where: Result, place: CriterionPlace) => Result;
}

interface Frame<Result> {
  readonly node: GroupCriterion | ListCriterion;
  readonly place: CriterionPlace;
  readonly results: Result[];
  readonly parts: number;
}

/**
 * Goes through a criterion from the leaves up and makes one result of it. Every function on criteria is such a fold.
 * It needs time in proportion to the number of nodes, and no recursion, so that no document overflows the stack.
 *
 * @param criterion - The criterion, parsed or written by the programmer.
 * @param algebra - What to make of each kind of node.
 * @throws RangeError when the document is beyond `criterionLimits`; TypeError when it is not a criterion.
 *
 * @example
 * ```ts
 * import { foldCriterion } from "dojeong/criteria";
 *
 * const leaves = { leaf: () => 1, group: (_: unknown, parts: readonly number[]) => parts.reduce((a, b) => a + b, 0), list: () => 1 };
 * foldCriterion({ kind: "all", of: [{ kind: "known", field: "seat" }, { kind: "gte", field: "members", value: 100 }] }, leaves); // => 2
 * ```
 */
export function foldCriterion<Result>(criterion: Criterion, algebra: CriterionAlgebra<Result>): Result {
  const frames: Frame<Result>[] = [];
  let node = criterion;
  let place: CriterionPlace = { node, step: [], lists: [], depth: 0 };
  for (let seen = 1; ; seen += 1) {
    if (seen > criterionLimits.size) throw new RangeError(`A criterion has at most ${criterionLimits.size} parts`);
    const parts = partCount(node);
    if (parts > 0) {
      if (place.depth >= criterionLimits.depth)
        throw new RangeError(`A criterion is nested at most ${criterionLimits.depth} deep`);
      frames.push({ node: node as GroupCriterion | ListCriterion, place, results: [], parts });
    } else {
      let done = finish(node, [], place, algebra);
      let frame = frames.at(-1);
      while (frame !== undefined && frame.results.push(done) === frame.parts) {
        frames.pop();
        done = finish(frame.node, frame.results, frame.place, algebra);
        frame = frames.at(-1);
      }
      if (frame === undefined) return done;
    }
    const open = frames.at(-1) as Frame<Result>;
    [node, place] = partOf(open.node, open.place, open.results.length);
  }
}

/**
 * The keys from the top of the document to a place in it.
 *
 * @param place - The place, as an algebra is given it.
 *
 * @example
 * ```ts
 * import { stepsTo } from "dojeong/criteria";
 *
 * stepsTo({ step: ["of", 1], within: { step: ["where"] } } as never); // => ["where", "of", 1]
 * ```
 */
export function stepsTo(place: CriterionPlace): readonly (string | number)[] {
  const steps: (readonly (string | number)[])[] = [];
  for (let at: CriterionPlace | undefined = place; at !== undefined; at = at.within) steps.push(at.step);
  return steps.reverse().flat();
}

function partCount(node: Criterion): number {
  if (typeof node !== "object" || node === null) throw new TypeError(`Not a criterion: ${String(node)}`);
  switch (node.kind) {
    case "all":
    case "any":
    case "atLeast":
      return node.of.length;
    case "unless":
      return 1 + node.exceptions.length;
    case "not":
    case "some":
    case "every":
    case "someAtLeast":
      return 1;
    default:
      return 0;
  }
}

function partOf(
  node: GroupCriterion | ListCriterion,
  within: CriterionPlace,
  index: number,
): [Criterion, CriterionPlace] {
  const at = (part: Criterion, ...step: (string | number)[]): [Criterion, CriterionPlace] => [
    part,
    { node: part, within, step, lists: within.lists, depth: within.depth + 1 },
  ];
  switch (node.kind) {
    case "all":
    case "any":
    case "atLeast":
      return at(node.of[index] as Criterion, "of", index);
    case "not":
      return at(node.of, "of");
    case "unless":
      return index === 0 ? at(node.of, "of") : at(node.exceptions[index - 1] as Criterion, "exceptions", index - 1);
    default: {
      const [part, place] = at(node.where, "where");
      return [part, { ...place, lists: [...within.lists, node.field] }];
    }
  }
}

function finish<Result>(
  node: Criterion,
  results: readonly Result[],
  place: CriterionPlace,
  algebra: CriterionAlgebra<Result>,
): Result {
  switch (node.kind) {
    case "all":
    case "any":
    case "atLeast":
    case "not":
    case "unless":
      return algebra.group(node, results, place);
    case "some":
    case "every":
    case "someAtLeast":
      return algebra.list(node, results[0] as Result, place);
    default:
      if (!Object.hasOwn(LEAVES, node.kind)) throw new TypeError(`Not a criterion: ${String(node.kind)}`);
      return algebra.leaf(node, place);
  }
}

const LEAVES: Readonly<Record<LeafCriterion["kind"], true>> = {
  eq: true,
  ne: true,
  lt: true,
  lte: true,
  gt: true,
  gte: true,
  between: true,
  in: true,
  startsWith: true,
  known: true,
  unknown: true,
  ageAtLeast: true,
  ageOver: true,
  ageAtMost: true,
  ageUnder: true,
  elapsedAtLeast: true,
  elapsedOver: true,
  withinLast: true,
  elapsedUnder: true,
  judgement: true,
};
