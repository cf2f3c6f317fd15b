import type { Truth } from "./truth.js";
import type { ValueTest } from "./value-test.js";

/**
 * What a test takes: 0 compares a value, 1 reads a day from text, 2 goes over a list or other conditions. Cheap ones are asked
 * first; the answer is the same in any order.
 */
export type Cost = 0 | 1 | 2;

/** A test, either of a record or of the record's value under one name. */
export interface Step {
  readonly name?: string;
  readonly test: ValueTest;
  readonly cost: Cost;
}

interface Row {
  readonly [name: string]: unknown;
}

/** All of some tests on one record. */
export function allTests(steps: readonly Step[]): ValueTest {
  return joined(steps, allOfEight, everyOf, true);
}

/** Any of some tests on one record. */
export function anyTests(steps: readonly Step[]): ValueTest {
  return joined(steps, anyOfEight, someOf, false);
}

function joined(
  steps: readonly Step[],
  ofEight: (steps: readonly Step[]) => ValueTest,
  ofMany: (tests: readonly ValueTest[]) => ValueTest,
  neutral: boolean,
): ValueTest {
  const inTurn = [...steps].sort((one, other) => one.cost - other.cost);
  const named = inTurn.filter((step) => step.name !== undefined);
  const tests: ValueTest[] = [];
  for (let at = 0; at < named.length; at += 8) {
    const eight = named.slice(at, at + 8);
    const filler: Step = { name: eight[0]?.name, test: () => neutral, cost: 0 };
    while (eight.length < 8) eight.push(filler);
    tests.push(ofEight(eight));
  }
  for (const step of inTurn) if (step.name === undefined) tests.push(step.test);
  const [only] = tests;
  return tests.length === 1 && only !== undefined ? only : ofMany(tests);
}

function everyOf(tests: readonly ValueTest[]): ValueTest {
  return (record, whole) => {
    let open = false;
    for (let at = 0; at < tests.length; at += 1) {
      const truth = (tests[at] as ValueTest)(record, whole);
      if (truth === false) return false;
      if (truth === null) open = true;
    }
    return open ? null : true;
  };
}

function someOf(tests: readonly ValueTest[]): ValueTest {
  return (record, whole) => {
    let open = false;
    for (let at = 0; at < tests.length; at += 1) {
      const truth = (tests[at] as ValueTest)(record, whole);
      if (truth === true) return true;
      if (truth === null) open = true;
    }
    return open ? null : false;
  };
}

/*
 * Eight tests in eight places of the text, not in a loop: the engine remembers for each place which property is read
 * and which test is called there, and so reads and calls as fast as in code written by hand.
 */

function allOfEight(steps: readonly Step[]): ValueTest {
  const [a, b, c, d, e, f, g, h] = steps.map((step) => step.test) as unknown as Eight<ValueTest>;
  const [na, nb, nc, nd, ne, nf, ng, nh] = steps.map((step) => step.name) as unknown as Eight<string>;
  return (value, whole) => {
    const record = value as Row;
    let open = false;
    let truth: Truth = a(record[na], whole);
    if (truth === false) return false;
    if (truth === null) open = true;
    truth = b(record[nb], whole);
    if (truth === false) return false;
    if (truth === null) open = true;
    truth = c(record[nc], whole);
    if (truth === false) return false;
    if (truth === null) open = true;
    truth = d(record[nd], whole);
    if (truth === false) return false;
    if (truth === null) open = true;
    truth = e(record[ne], whole);
    if (truth === false) return false;
    if (truth === null) open = true;
    truth = f(record[nf], whole);
    if (truth === false) return false;
    if (truth === null) open = true;
    truth = g(record[ng], whole);
    if (truth === false) return false;
    if (truth === null) open = true;
    truth = h(record[nh], whole);
    if (truth === false) return false;
    return open || truth === null ? null : true;
  };
}

function anyOfEight(steps: readonly Step[]): ValueTest {
  const [a, b, c, d, e, f, g, h] = steps.map((step) => step.test) as unknown as Eight<ValueTest>;
  const [na, nb, nc, nd, ne, nf, ng, nh] = steps.map((step) => step.name) as unknown as Eight<string>;
  return (value, whole) => {
    const record = value as Row;
    let open = false;
    let truth: Truth = a(record[na], whole);
    if (truth === true) return true;
    if (truth === null) open = true;
    truth = b(record[nb], whole);
    if (truth === true) return true;
    if (truth === null) open = true;
    truth = c(record[nc], whole);
    if (truth === true) return true;
    if (truth === null) open = true;
    truth = d(record[nd], whole);
    if (truth === true) return true;
    if (truth === null) open = true;
    truth = e(record[ne], whole);
    if (truth === true) return true;
    if (truth === null) open = true;
    truth = f(record[nf], whole);
    if (truth === true) return true;
    if (truth === null) open = true;
    truth = g(record[ng], whole);
    if (truth === true) return true;
    if (truth === null) open = true;
    truth = h(record[nh], whole);
    if (truth === true) return true;
    return open || truth === null ? null : false;
  };
}

type Eight<T> = readonly [T, T, T, T, T, T, T, T];
