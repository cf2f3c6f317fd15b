import type { Criterion } from "./criterion.js";
import { foldCriterion } from "./fold-criterion.js";
import { fieldName, type MissingName, referenceName } from "./missing-name.js";
import { referencesOf } from "./references-of.js";

/**
 * The facts that a criterion asks for, each once, in the order of the document; items of a list as `projects[].status`.
 *
 * @param criterion - A criterion.
 *
 * @example
 * ```ts
 * import { fieldsOf } from "dojeong/criteria";
 *
 * fieldsOf({
 *   kind: "all",
 *   of: [
 *     { kind: "eq", field: "seat.region", value: "KR-45" },
 *     { kind: "some", field: "projects", where: { kind: "eq", field: "status", value: "open" } },
 *   ],
 * }); // => ["seat.region", "projects", "projects[].status"]
 * ```
 */
export function fieldsOf(criterion: Criterion): readonly MissingName[] {
  const fields = new Set<MissingName>();
  const additions: (() => void)[] = [];
  // Leaves come before the list they stand in, so its name is put before the first of them.
  foldCriterion<number>(criterion, {
    leaf: (node, { lists }) =>
      additions.push(() => {
        if (node.field !== undefined) fields.add(fieldName(lists, node.field));
        for (const it of referencesOf(node)) if ("field" in it) fields.add(referenceName(lists, it));
      }) - 1,
    group: (_, parts) => parts[0] ?? additions.length,
    list: (node, first, { lists }) => {
      const inner = additions[first];
      additions[first] = () => {
        fields.add(fieldName(lists, node.field));
        inner?.();
      };
      return first;
    },
  });
  for (const add of additions) add();
  return [...fields];
}
