import type { Criterion, GroupCriterion } from "./criterion.js";
import type { FieldLookup } from "./field-type.js";
import { type CriterionPlace, foldCriterion, stepsTo } from "./fold-criterion.js";
import { leafIssues, listIssues } from "./lint-fields.js";
import type { LintCode, LintIssue, Report } from "./lint-issue.js";
import { fieldName } from "./missing-name.js";
import { complement, intersection, isEmpty, isWithin, union, type ValueSet, valueSetOf } from "./value-set.js";

/** What to look for. */
export interface LintOptions {
  /** What the fields of the record hold (see `fieldTypesOf`). Absent: paths and types are not looked at. */
  readonly fields?: FieldLookup;
  /** Whether every condition must say where it stands; true when left out. */
  readonly citations?: boolean;
}

/**
 * Looks a criterion over for what no schema can see: paths and types that do not fit the record, conditions that
 * contradict each other, always hold, or can never decide, ids used twice, and conditions that cite nothing.
 *
 * @param criterion - A criterion.
 * @param options - What to look for.
 * @returns What was found, parts before the whole they belong to; empty when nothing was.
 * @throws RangeError when the criterion is beyond `criterionLimits`; TypeError when it is not one.
 *
 * @example
 * ```ts
 * import { type Criterion, lint } from "dojeong/criteria";
 *
 * const rule: Criterion = {
 *   kind: "all",
 *   of: [
 *     { kind: "lt", field: "members", value: 100 },
 *     { kind: "gte", field: "members", value: 100 },
 *   ],
 * };
 * lint(rule, { citations: false }); // => [{ code: "contradiction", severity: "error", path: [], field: "members" }]
 * ```
 */
export function lint(criterion: Criterion, options: LintOptions = {}): readonly LintIssue[] {
  const issues: LintIssue[] = [];
  const report: Report = (code, place, field) => {
    const severity = WARNINGS.has(code) ? "warning" : "error";
    issues.push({ code, severity, path: stepsTo(place), ...(field === undefined ? {} : { field }) });
  };
  const ids = new Set<string>();
  foldCriterion<Part>(criterion, {
    leaf: (node, place) => {
      lookAtNode(node, place, ids, report);
      if (options.citations !== false && !isCited(place)) report("no-citation", place);
      if (options.fields !== undefined) leafIssues(node, place, options.fields, report);
      const set = valueSetOf(node);
      const field = node.field === undefined ? undefined : fieldName(place.lists, node.field);
      if (set !== undefined && isEmpty(set)) report("contradiction", place, field);
      return set === undefined ? { place } : { place, field, set };
    },
    group: (node, parts, place) => {
      lookAtNode(node, place, ids, report);
      return group(node, parts, place, report);
    },
    list: (node, _, place) => {
      lookAtNode(node, place, ids, report);
      if (options.fields !== undefined) listIssues(node, place, options.fields, report);
      return { place };
    },
  });
  return issues;
}

const WARNINGS: ReadonlySet<LintCode> = new Set(["tautology", "unreachable", "no-citation", "value-never-occurs"]);
const MOST_COMPARED = 64;

interface Part {
  readonly place: CriterionPlace;
  /** The one field it is about, and the values for which it says yes. */
  readonly field?: string | undefined;
  readonly set?: ValueSet;
}

function lookAtNode(node: Criterion, place: CriterionPlace, ids: Set<string>, report: Report): void {
  if (node.id === undefined || node.kind === "judgement") return;
  if (ids.has(node.id)) report("duplicate-id", place);
  ids.add(node.id);
}

function isCited(place: CriterionPlace): boolean {
  for (let at: CriterionPlace | undefined = place; at !== undefined; at = at.within)
    if ((at.node.citations ?? []).length > 0) return true;
  return false;
}

function group(node: GroupCriterion, parts: readonly Part[], place: CriterionPlace, report: Report): Part {
  if (node.kind === "not") {
    const [part] = parts;
    return part?.set === undefined ? { place } : { place, field: part.field, set: complement(part.set) };
  }
  if (node.kind === "atLeast") return { place };
  if (node.kind === "unless") {
    const excluded = parts.map((part, index) =>
      index === 0 || part.set === undefined ? part : { ...part, set: complement(part.set) },
    );
    return joined("all", excluded, place, report);
  }
  if (parts.length === 0) report(node.kind === "all" ? "tautology" : "contradiction", place);
  return joined(node.kind, parts, place, report);
}

function joined(kind: "all" | "any", parts: readonly Part[], place: CriterionPlace, report: Report): Part {
  const byField = new Map<string, Required<Part>[]>();
  for (const part of parts) {
    if (part.field === undefined || part.set === undefined) continue;
    const key = `${part.set.sort} ${part.field}`;
    const same = byField.get(key) ?? [];
    same.push(part as Required<Part>);
    byField.set(key, same);
  }
  let whole: Part = { place };
  for (const same of byField.values()) {
    const field = same[0]?.field;
    const set = (kind === "all" ? intersection : union)(same.map((part) => part.set));
    if (same.length > 1) {
      if (kind === "all" && isEmpty(set)) report("contradiction", place, field);
      else if (kind === "any" && isEmpty(complement(set))) report("tautology", place, field);
      else unreachable(kind, same, report);
    }
    if (same.length === parts.length) whole = { place, field, set };
  }
  return whole;
}

/** Conditions that the others on the same field already imply. Of two that are alike the later one is named. */
function unreachable(kind: "all" | "any", parts: readonly Required<Part>[], report: Report): void {
  if (parts.length > MOST_COMPARED) return;
  const dropped = new Set<Required<Part>>();
  for (const part of [...parts].reverse()) {
    const others = parts.filter((it) => it !== part && !dropped.has(it));
    if (others.length === 0) continue;
    const sets = others.map((it) => it.set);
    const implied = kind === "all" ? isWithin(intersection(sets), part.set) : isWithin(part.set, union(sets));
    if (!implied) continue;
    dropped.add(part);
    report("unreachable", part.place, part.field);
  }
}
