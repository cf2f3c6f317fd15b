import type { IsoDate } from "../time/iso-date.js";
import type { Criterion, GroupCriterion, LeafCriterion, ListCriterion } from "./criterion.js";
import type { CriterionParameter } from "./criterion-parameter.js";
import { foldCriterion } from "./fold-criterion.js";
import { lowerAge, lowerElapsed } from "./lower-dates.js";
import type { Reference } from "./operand.js";
import type { ParameterReference } from "./parameter-reference.js";
import type { Scalar } from "./scalar.js";

/** What a criterion is bound to. */
export interface Bindings {
  /** The days of the named dates, by name: `{ notice: "2024-01-15", closing: "2024-02-06" }`. */
  readonly asOf?: { readonly [name: string]: IsoDate };
  /** The parameters, one entry for each value and the days on which it holds. */
  readonly parameters?: readonly CriterionParameter[];
  /** The day whose parameters are meant where the criterion names no date. Absent: only undated entries fit. */
  readonly parametersOn?: IsoDate;
  /** Answers to judgements, by id. */
  readonly judgements?: { readonly [id: string]: boolean };
}

/**
 * Fills in the named dates, the parameters of the day, and the answers to judgements. What remains are comparisons
 * with constants, which a database can make too. The document keeps its form: node for node, with ids and citations.
 *
 * What the bindings do not say stays as it is, and so stays unknown. A parameter with two values for one day is not
 * filled in either.
 *
 * What comes out is to be asked, not to be parsed again: parameters may make of a range one that ends before it begins, to
 * which every number is no.
 *
 * @param criterion - A criterion.
 * @param bindings - Dates, parameters and answers.
 * @returns A criterion with the same meaning.
 * @throws RangeError when a named date is not a day of the calendar.
 *
 * @example
 * ```ts
 * import { bind } from "dojeong/criteria";
 * import { day } from "dojeong/time";
 *
 * const adult = { kind: "ageAtLeast", field: "bornOn", years: 19, asOf: "notice" } as const;
 * bind(adult, { asOf: { notice: day("2024-03-01") } }); // => { kind: "lte", field: "bornOn", value: "2005-03-01" }
 * ```
 */
export function bind(criterion: Criterion, bindings: Bindings): Criterion {
  const known: Known = { ...bindings, byName: new Map() };
  for (const entry of bindings.parameters ?? []) {
    const others = known.byName.get(entry.name);
    if (others === undefined) known.byName.set(entry.name, [entry]);
    else others.push(entry);
  }
  return foldCriterion<Criterion>(criterion, {
    leaf: (node) => boundLeaf(node, known),
    group: (node, parts) => withParts(node, parts),
    list: (node, where): ListCriterion => ({ ...node, where }),
  });
}

interface Known extends Bindings {
  readonly byName: Map<string, CriterionParameter[]>;
}

function withParts(node: GroupCriterion, parts: readonly Criterion[]): Criterion {
  const [of, ...exceptions] = parts;
  if (node.kind === "not") return { ...node, of: of as Criterion };
  if (node.kind === "unless") return { ...node, of: of as Criterion, exceptions };
  return { ...node, of: parts };
}

function boundLeaf(node: LeafCriterion, bindings: Known): LeafCriterion {
  switch (node.kind) {
    case "eq":
    case "ne":
      return { ...node, value: filled(node.value, bindings) };
    case "lt":
    case "lte":
    case "gt":
    case "gte":
      return { ...node, value: filledOrder(node.value, bindings) };
    case "between":
      return { ...node, min: filledOrder(node.min, bindings), max: filledOrder(node.max, bindings) };
    case "in":
      return "parameter" in node.values ? { ...node, values: filledList(node.values, bindings) } : node;
    case "startsWith": {
      const value = filled(node.value, bindings);
      return typeof value === "string" ? { ...node, value } : node;
    }
    case "judgement": {
      const answer = own(bindings.judgements, node.id);
      return answer === undefined ? node : { ...node, answer };
    }
    case "known":
    case "unknown":
      return node;
    default: {
      const on = own(bindings.asOf, node.asOf);
      if (on === undefined) return node;
      return "years" in node ? lowerAge(node, on) : lowerElapsed(node, on);
    }
  }
}

function filled<Value extends Scalar | Reference>(value: Value, bindings: Known): Value | Scalar {
  if (typeof value !== "object" || "field" in value) return value;
  if (!("parameter" in value)) return own(bindings.asOf, value.asOf) ?? value;
  const found = parameterValue(value, bindings);
  return typeof found === "object" || found === undefined ? value : found;
}

function filledOrder<Value extends number | string | Reference>(
  value: Value,
  bindings: Known,
): Value | number | string {
  const found = filled(value, bindings);
  return typeof found === "boolean" ? value : found;
}

function filledList(reference: ParameterReference, bindings: Known): readonly Scalar[] | ParameterReference {
  const found = parameterValue(reference, bindings);
  return Array.isArray(found) ? found : reference;
}

function parameterValue(reference: ParameterReference, bindings: Known): CriterionParameter["value"] | undefined {
  const on = reference.asOf === undefined ? bindings.parametersOn : own(bindings.asOf, reference.asOf);
  const entries = (bindings.byName.get(reference.parameter) ?? []).filter((entry) =>
    holdsOn(entry, on, reference.asOf !== undefined),
  );
  return entries.length === 1 ? entries[0]?.value : undefined;
}

function holdsOn(entry: CriterionParameter, on: IsoDate | undefined, dated: boolean): boolean {
  const { from, until } = entry.validity ?? {};
  if (on === undefined) return !dated && from === undefined && until === undefined;
  return (from === undefined || from <= on) && (until === undefined || on <= until);
}

function own<Value>(map: { readonly [name: string]: Value } | undefined, name: string): Value | undefined {
  return map !== undefined && Object.hasOwn(map, name) ? map[name] : undefined;
}
