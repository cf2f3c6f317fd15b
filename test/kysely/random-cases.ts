import type { Criterion, Operand } from "../../src/criteria/index.ts";
import type { Random } from "./random.ts";

/** The fields of the random rows, by what they hold. */
export interface World {
  readonly number: readonly string[];
  readonly text: readonly string[];
  readonly boolean: readonly string[];
  /** Days that a database keeps as dates. */
  readonly day: readonly string[];
  /** Days that are kept as text, some of which are none. */
  readonly writtenDay: readonly string[];
  readonly lists: readonly { readonly field: string; readonly items: World }[];
}

const tags: World = { number: [], text: ["."], boolean: [], day: [], writtenDay: [], lists: [] };
const visits: World = { number: ["score"], text: [], boolean: ["ok"], day: [], writtenDay: [], lists: [] };

/** Items of the JSON list; their days are text. */
const grants: World = {
  number: ["amount"],
  text: ["status", "place.code"],
  boolean: ["open"],
  day: [],
  writtenDay: ["paidOn"],
  lists: [
    { field: "tags", items: tags },
    { field: "visits", items: visits },
  ],
};

/** Items of the related table. */
const projects: World = {
  number: ["cost"],
  text: ["title"],
  boolean: ["same"],
  day: ["endsOn"],
  writtenDay: ["endedOn"],
  lists: [],
};

export const world: World = {
  number: ["members", "budget"],
  text: ["seat.region", "name"],
  boolean: ["forProfit", "office"],
  day: ["bornOn", "registeredOn"],
  writtenDay: ["openedOn", "closedOn"],
  lists: [
    { field: "grants", items: grants },
    { field: "projects", items: projects },
  ],
};

export const NUMBERS: readonly number[] = [-1, 0, 1, 2, 2.5, 40, 100, 3_000_000_000, 0.1];
export const TEXTS: readonly string[] = [
  "45",
  "451",
  "전주",
  "전주시",
  "O'Brien",
  "a%b",
  "a_b",
  "😀x",
  "",
  "2024-02-29",
  "é",
];
export const DAYS: readonly string[] = [
  "0001-01-01",
  "1999-12-31",
  "2000-02-29",
  "2024-02-29",
  "2024-03-01",
  "9999-12-31",
];

const NOT_DAYS = [
  "0000-01-01",
  "2023-02-29",
  "1900-02-29",
  "2024-13-01",
  "2024-1-1",
  "2024-04-31",
  "soon",
  "2024-01-01 ",
  "2024-01-01\n",
  " 2024-01-01",
  "",
  "없음",
  "2026.01.01",
  "2023-02-30",
  "2024-02-30",
  "2024-00-10",
  "2024-01-00",
  "2024-01-32",
  "20240101",
  "２０２４-01-01",
  "2024-1-010",
];

const ORDERS = ["lt", "lte", "gt", "gte"] as const;
const SORTS = ["number", "text", "boolean", "day", "writtenDay"] as const;
type Sort = (typeof SORTS)[number];

function constant(random: Random, sort: Sort): number | string | boolean {
  if (sort === "number") return random.pick(NUMBERS);
  if (sort === "boolean") return random.chance(0.5);
  if (sort === "text") return random.pick(TEXTS);
  return sort === "writtenDay" && random.chance(0.1) ? random.pick(NOT_DAYS) : random.pick(DAYS);
}

/** Now and then a value of another sort than the field's. */
function operand(random: Random, sort: Sort, here: World, inList: boolean): Operand {
  if (random.chance(0.12)) return constant(random, random.pick(["number", "text", "boolean", "day"]));
  if (random.chance(0.15)) {
    const whole = inList && random.chance(0.5);
    const others = (whole ? world : here)[sort];
    // A day kept as text and a day kept as a date are refused, so within lists the whole is asked for other sorts only.
    if (others.length > 0 && !(whole && sort === "day"))
      return { field: random.pick(others), ...(whole ? { from: "whole" as const } : {}) };
  }
  return constant(random, sort);
}

function leaf(random: Random, here: World, inList: boolean): Criterion {
  const sorts = SORTS.filter((sort) => here[sort].length > 0);
  const sort = random.pick(sorts);
  const field = random.pick(here[sort]);
  const roll = random.below(10);
  if (roll === 0) return { kind: random.chance(0.5) ? "known" : "unknown", field };
  if (roll <= 2) return { kind: random.chance(0.5) ? "eq" : "ne", field, value: operand(random, sort, here, inList) };
  if (roll === 3) {
    const of = random.chance(0.1) ? random.pick(["number", "text", "boolean", "day"] as const) : sort;
    return { kind: "in", field, values: Array.from({ length: random.below(7) }, () => constant(random, of)) };
  }
  if (sort === "text" || sort === "boolean") {
    if (roll === 4 && sort === "boolean") return { kind: "judgement", id: "j", field };
    if (roll === 5)
      return { kind: "judgement", id: "j", ...(random.chance(0.5) ? { answer: random.chance(0.5) } : {}) };
    if (roll === 6) return { kind: random.pick(ORDERS), field, value: random.pick(NUMBERS) };
    return { kind: "startsWith", field, value: random.pick(TEXTS.filter((text) => text !== "")) };
  }
  const bound = (): number | string | { field: string } => {
    const value = operand(random, sort, here, inList);
    return typeof value === "boolean" || (typeof value === "string" && !DAYS.includes(value)) ? 40 : (value as number);
  };
  if (roll <= 5) return { kind: "between", field, min: bound(), max: bound() };
  return { kind: random.pick(ORDERS), field, value: bound() };
}

/** A random criterion, at most `depth` groups and lists deep. */
export function randomCriterion(random: Random, depth: number, here: World = world, inList = false): Criterion {
  if (depth === 0 || random.chance(0.15)) return leaf(random, here, inList);
  const part = (): Criterion => randomCriterion(random, depth - 1, here, inList);
  const parts = (least: number): Criterion[] => Array.from({ length: least + random.below(4) }, part);
  const roll = random.below(9);
  if (roll <= 2 && here.lists.length > 0) {
    const { field, items } = random.pick(here.lists);
    const where = randomCriterion(random, depth - 1, items, true);
    if (random.chance(0.3)) return { kind: "someAtLeast", field, count: 1 + random.below(3), where };
    return { kind: random.chance(0.5) ? "some" : "every", field, where };
  }
  if (roll === 3) return { kind: "not", of: part() };
  if (roll === 4) return { kind: "unless", of: part(), exceptions: parts(1) };
  if (roll === 5) {
    const of = parts(1);
    return { kind: "atLeast", count: 1 + random.below(of.length), of };
  }
  return { kind: roll % 2 === 0 ? "all" : "any", of: parts(random.chance(0.05) ? 0 : 1) };
}

/** A row as memory has it; `null` and absence by turns. */
export type Row = Record<string, unknown>;

function maybe(random: Random, target: Row, name: string, value: unknown): void {
  if (random.chance(0.75)) target[name] = value;
  else if (random.chance(0.5)) target[name] = null;
}

function jsonItem(random: Random): unknown {
  if (random.chance(0.06)) return random.pick([null, "text", 3, true, []]);
  const item: Row = {};
  const sloppy = random.chance(0.1);
  maybe(random, item, "amount", sloppy ? "40" : random.pick(NUMBERS));
  maybe(random, item, "status", sloppy ? 45 : random.pick(TEXTS));
  maybe(random, item, "place", random.chance(0.8) ? { code: random.pick(TEXTS) } : random.pick(["45", [], 1]));
  maybe(random, item, "open", sloppy ? "true" : random.chance(0.5));
  maybe(random, item, "paidOn", random.pick(sloppy ? NOT_DAYS : DAYS));
  maybe(
    random,
    item,
    "tags",
    Array.from({ length: random.below(3) }, () => (random.chance(0.1) ? null : random.pick(TEXTS))),
  );
  maybe(
    random,
    item,
    "visits",
    random.chance(0.1) ? "none" : Array.from({ length: random.below(3) }, () => visit(random)),
  );
  return item;
}

function visit(random: Random): Row {
  const item: Row = {};
  maybe(random, item, "score", random.pick(NUMBERS));
  maybe(random, item, "ok", random.chance(0.5));
  return item;
}

function writtenDay(random: Random): string {
  return random.pick(random.chance(0.3) ? NOT_DAYS : DAYS);
}

function tableItem(random: Random): Row {
  const item: Row = {};
  maybe(random, item, "cost", random.pick(NUMBERS));
  maybe(random, item, "title", random.pick(TEXTS));
  maybe(random, item, "same", random.chance(0.5));
  maybe(random, item, "endsOn", random.pick(DAYS));
  maybe(random, item, "endedOn", writtenDay(random));
  return item;
}

export function randomRow(random: Random): Row {
  const row: Row = {};
  maybe(random, row, "members", random.pick(NUMBERS));
  maybe(random, row, "budget", random.pick(NUMBERS));
  if (random.chance(0.9)) {
    row.seat = {};
    maybe(random, row.seat as Row, "region", random.pick(TEXTS));
  }
  maybe(random, row, "name", random.pick(TEXTS));
  maybe(random, row, "forProfit", random.chance(0.5));
  maybe(random, row, "office", random.chance(0.5));
  maybe(random, row, "bornOn", random.pick(DAYS));
  maybe(random, row, "registeredOn", random.pick(DAYS));
  maybe(random, row, "openedOn", writtenDay(random));
  maybe(random, row, "closedOn", writtenDay(random));
  maybe(
    random,
    row,
    "grants",
    Array.from({ length: random.below(4) }, () => jsonItem(random)),
  );
  row.projects = Array.from({ length: random.below(4) }, () => tableItem(random));
  return row;
}
