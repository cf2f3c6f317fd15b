import type { CriteriaBuilder } from "./criteria-builder.js";
import type { Criterion } from "./criterion.js";
import type { CriterionNote } from "./criterion-note.js";

/**
 * A builder of criteria for one type of record. It makes the same plain JSON that one would write by hand; what it adds
 * is that the compiler knows the paths (and offers them), which operators fit a field, and which values.
 *
 * @typeParam Facts - The record. Optional and nullable fields are facts that may be missing.
 *
 * @example
 * ```ts
 * import { criteriaFor } from "dojeong/criteria";
 *
 * interface Applicant {
 *   readonly seat: { readonly region: "KR-45" | "KR-46" };
 *   readonly members?: number;
 *   readonly projects: readonly { readonly status: "open" | "closed" }[];
 * }
 * const c = criteriaFor<Applicant>();
 * c.gte("members", 100); // => { kind: "gte", field: "members", value: 100 }
 * c.not(c.some("projects", (project) => project.eq("status", "open"))).of.kind; // => "some"
 * ```
 */
export function criteriaFor<Facts>(): CriteriaBuilder<Facts> {
  return builder as unknown as CriteriaBuilder<Facts>;
}

type Where = (item: typeof builder) => Criterion;

const compared = (kind: string) => (field: string, value: unknown, note?: CriterionNote) => ({
  kind,
  field,
  value,
  ...note,
});
const combined = (kind: string) => (of: readonly Criterion[], note?: CriterionNote) => ({ kind, of, ...note });
const present = (kind: string) => (field: string, note?: CriterionNote) => ({ kind, field, ...note });
const onItems = (kind: string) => (field: string, where: Where, note?: CriterionNote) => ({
  kind,
  field,
  where: where(builder),
  ...note,
});

const builder = {
  all: combined("all"),
  any: combined("any"),
  not: (of: Criterion, note?: CriterionNote) => ({ kind: "not", of, ...note }),
  atLeast: (count: number, of: readonly Criterion[], note?: CriterionNote) => ({ kind: "atLeast", count, of, ...note }),
  unless: (of: Criterion, exceptions: readonly Criterion[], note?: CriterionNote) => ({
    kind: "unless",
    of,
    exceptions,
    ...note,
  }),
  eq: compared("eq"),
  ne: compared("ne"),
  lt: compared("lt"),
  lte: compared("lte"),
  gt: compared("gt"),
  gte: compared("gte"),
  startsWith: compared("startsWith"),
  between: (field: string, min: unknown, max: unknown, note?: CriterionNote) => ({
    kind: "between",
    field,
    min,
    max,
    ...note,
  }),
  in: (field: string, values: unknown, note?: CriterionNote) => ({ kind: "in", field, values, ...note }),
  known: present("known"),
  unknown: present("unknown"),
  some: onItems("some"),
  every: onItems("every"),
  someAtLeast: (count: number, field: string, where: Where, note?: CriterionNote) => ({
    kind: "someAtLeast",
    field,
    count,
    where: where(builder),
    ...note,
  }),
  age: (kind: string, field: string, years: number, asOf: string, note?: CriterionNote) => ({
    kind,
    field,
    years,
    asOf,
    ...note,
  }),
  elapsed: (kind: string, field: string, length: unknown, asOf: string, note?: CriterionNote) => ({
    kind,
    field,
    length,
    asOf,
    ...note,
  }),
  judgement: (id: string, field?: string, note?: CriterionNote) => ({
    kind: "judgement",
    ...(field === undefined ? {} : { field }),
    ...note,
    id,
  }),
};
