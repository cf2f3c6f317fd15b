import { type Criterion, foldCriterion } from "dojeong/criteria";
import type { GrantApplication, GrantProgram } from "dojeong/grants";
import { addDays } from "../../src/time/add-days.ts";

/** Draws numbers from 0 up to, not including, a size. */
export type Draw = (size: number) => number;

/** Values that make a difference to some criteria, by field; of a list, the fields of its items. */
interface World {
  readonly values: Map<string, unknown[]>;
  readonly lists: Map<string, World>;
}

/** An application that knows some facts of those that a program's rules ask about, with values at and beside their bounds. */
export function factsFor(program: GrantProgram, draw: Draw): GrantApplication {
  const world: World = { values: new Map(), lists: new Map() };
  const parameters = (program.parameters ?? []).flatMap((one) => beside(one.value));
  for (const one of criteriaIn(program)) collect(one, world, parameters);
  for (const { field, values } of sourcesIn(program)) world.values.set(field, values);
  const record = recordOf(world, draw) as { [name: string]: unknown };
  const ids = [...program.tracks.map((one) => one.id), "another", undefined];
  const trackId = ids[draw(ids.length)];
  const on = `2024-0${1 + draw(9)}-1${draw(10)}`;
  return {
    ...record,
    id: "1",
    programId: program.id,
    applicant: { id: "a", ...(record.applicant as object) },
    ...(trackId === undefined ? {} : { trackId }),
    ...(draw(2) === 0 ? {} : { submission: { channel: "online", on } }),
    judgements: judgementsIn(program).flatMap((id) => (draw(3) === 0 ? [] : [{ id, answer: draw(2) === 0 }])),
  } as unknown as GrantApplication;
}

/** Every criterion that stands in the eligibility rules of a program, its tracks and its disputes. */
function criteriaIn(value: unknown): readonly Criterion[] {
  if (typeof value !== "object" || value === null) return [];
  if ("criterion" in value) {
    const { criterion, ...rest } = value as { criterion: Criterion };
    return [criterion, ...criteriaIn(rest)];
  }
  return Object.values(value).flatMap(criteriaIn);
}

function judgementsIn(program: GrantProgram): readonly string[] {
  const ids = new Set<string>();
  const leaf = (node: Criterion): void => void (node.kind === "judgement" && node.id && ids.add(node.id));
  for (const one of criteriaIn(program)) foldCriterion<void>(one, { leaf, group: () => {}, list: () => {} });
  return [...ids];
}

function sourcesIn(program: GrantProgram): readonly { readonly field: string; readonly values: unknown[] }[] {
  const paths = (program.derived ?? []).flatMap((fact) => (fact.kind === "share" ? [fact.part, fact.whole] : fact.of));
  return paths.map((field) => ({ field, values: [0, 1, 2, 3, 50, 99, 100] }));
}

function collect(criterion: Criterion, world: World, parameters: readonly unknown[]): void {
  const others = [...parameters, true, false, "2003-05-01", "2023-05-01"];
  foldCriterion<void>(criterion, {
    leaf: (node, { lists }) => {
      if (node.field === undefined || node.field.startsWith("derived.")) return;
      const { values } = worldAt(world, lists);
      const before = values.get(node.field) ?? [];
      values.set(node.field, [...before, ...Object.values(node).flatMap(beside), ...others]);
    },
    group: () => {},
    list: (node, _, { lists }) => void worldAt(world, [...lists, node.field]),
  });
}

function worldAt(world: World, lists: readonly string[]): World {
  return lists.reduce((within, name) => {
    const known = within.lists.get(name);
    if (known !== undefined) return known;
    const made: World = { values: new Map(), lists: new Map() };
    within.lists.set(name, made);
    return made;
  }, world);
}

/** A value of a condition, and those on both sides of it. */
function beside(value: unknown): readonly unknown[] {
  if (typeof value === "number") return [value - 1, value, value + 1];
  if (typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value)) {
    return [-1, 0, 1].map((days) => addDays(value as never, days));
  }
  if (typeof value === "string") return [value, `${value}1`];
  return Array.isArray(value) ? value.filter((one) => typeof one !== "object") : [];
}

function recordOf(world: World, draw: Draw): unknown {
  const record: { [name: string]: unknown } = {};
  for (const [path, values] of world.values) {
    if (path === ".") return values[draw(values.length)];
    if (draw(4) > 0) put(record, path, values[draw(values.length)]);
  }
  for (const [path, items] of world.lists) {
    if (draw(4) > 0)
      put(
        record,
        path,
        Array.from({ length: draw(3) }, () => recordOf(items, draw)),
      );
  }
  return record;
}

function put(record: { [name: string]: unknown }, path: string, value: unknown): void {
  const steps = path.split(".");
  const last = steps.pop() as string;
  const within = steps.reduce((at, step) => {
    if (typeof at[step] !== "object") at[step] = {};
    return at[step] as { [name: string]: unknown };
  }, record);
  within[last] = value;
}
