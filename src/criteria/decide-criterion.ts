import type { Citation } from "../decisions/citation.js";
import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { Json } from "../internal/json.js";
import type { Criterion } from "./criterion.js";
import { describe } from "./describe.js";
import type { DescribeNames } from "./describe-names.js";
import { explain } from "./explain.js";
import type { Explanation } from "./explanation.js";
import type { CriteriaFindingCode } from "./finding-code.js";
import { groundsOf } from "./grounds-of.js";
import { missingFields } from "./missing-fields.js";

/**
 * Answers a criterion for one record as a decision, with a finding for each condition on which the answer rests: of
 * a no all that fail, of an unknown all that are open and could still change it.
 *
 * A finding names the smallest condition that says the same as the answer: below `not`, `unless` and lists it does not go.
 *
 * @param criterion - A criterion; bind it first when it asks for named dates or parameters.
 * @param record - The facts, as a plain record.
 * @param names - What fields and dates are called, for conditions without a label.
 * @returns The decision. What is missing stands in the order in which it should be asked for.
 * @throws RangeError when the criterion is beyond `criterionLimits`; TypeError when it is not one.
 *
 * @example
 * ```ts
 * import { decideCriterion } from "dojeong/criteria";
 *
 * const decision = decideCriterion({ kind: "lt", field: "members", value: 100 }, { members: 100 });
 * decision.outcome; // => "no"
 * decision.findings[0]?.facts["found"]; // => 100
 * ```
 */
export function decideCriterion(
  criterion: Criterion,
  record: unknown,
  names: DescribeNames = {},
): Decision<never, CriteriaFindingCode> {
  const findings = conditionsIn(criterion, explain(criterion, record)).map((it) => finding(it, names));
  const decision = decide(findings);
  return decision.outcome === "unknown" ? { ...decision, missing: missingFields(criterion, record) } : decision;
}

interface Condition {
  readonly criterion: Criterion;
  readonly explanation: Explanation;
  /** Its own, otherwise those of the nearest condition around it. */
  readonly citations: readonly Citation[];
}

/** The conditions on which the answer rests, in the order of the document. */
function conditionsIn(criterion: Criterion, explanation: Explanation): readonly Condition[] {
  const found: Condition[] = [];
  const open: Condition[] = [{ criterion, explanation, citations: criterion.citations ?? [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const below = partsOf(next).filter((part) => part.explanation.ground);
    if (below.length === 0) found.push(next);
    else open.push(...below.reverse());
  }
  return found;
}

function partsOf({ criterion, explanation, citations }: Condition): Condition[] {
  if (criterion.kind !== "all" && criterion.kind !== "any" && criterion.kind !== "atLeast") return [];
  return criterion.of.map((part, index) => ({
    criterion: part,
    explanation: explanation.parts?.[index] as Explanation,
    citations: part.citations ?? citations,
  }));
}

const CODES = { yes: "condition-met", no: "condition-not-met", unknown: "condition-open" } as const;

function finding({ criterion, explanation, citations }: Condition, names: DescribeNames): Finding<CriteriaFindingCode> {
  const { outcome, found } = explanation;
  const condition = {
    ko: inOneLine(describe(criterion, "ko", names)),
    en: inOneLine(describe(criterion, "en", names)),
  };
  const facts: { [name: string]: Json } = { condition, kind: criterion.kind };
  if (criterion.id !== undefined) facts.id = criterion.id;
  if ("field" in criterion && criterion.field !== undefined) facts.field = criterion.field;
  if (isJson(found)) facts.found = found;
  const missing = [...new Set(groundsOf(explanation).flatMap((ground) => ground.missing ?? []))];
  return { code: CODES[outcome], outcome, citations, facts, ...(outcome === "unknown" ? { missing } : {}) };
}

function inOneLine(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .reduce((before, line) => (before.endsWith(":") ? `${before} ${line}` : `${before}; ${line}`));
}

function isJson(value: unknown): value is Json {
  return (
    typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))
  );
}
