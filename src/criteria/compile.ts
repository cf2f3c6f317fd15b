import type { Criterion, GroupCriterion, LeafCriterion, ListCriterion } from "./criterion.js";
import { foldCriterion } from "./fold-criterion.js";
import { leafTest } from "./leaf-test.js";
import { hasPlainPrototype, isPlainRecord, namesOf, ownValue, prototypeIsTampered } from "./read-field.js";
import { safeCopyFor } from "./safe-copy.js";
import type { Truth } from "./truth.js";
import { allTests, anyTests, type Step } from "./unrolled-tests.js";
import { opposite, type ValueTest } from "./value-test.js";

/** A criterion ready for many records. */
export type CompiledCriterion = (record: unknown) => Truth;

/**
 * Prepares a criterion for many records. The answers are those of `evaluate`.
 *
 * Made of closures, not of generated code, so it runs under the strictest content security policy.
 *
 * @param criterion - A criterion; bind it first when it asks for named dates or parameters.
 * @returns A function from a record to true, false, or null for unknown.
 * @throws RangeError when the criterion is beyond `criterionLimits`; TypeError when it is not one.
 *
 * @example
 * ```ts
 * import { compile } from "dojeong/criteria";
 *
 * const large = compile({ kind: "gte", field: "members", value: 100 });
 * [{ members: 100 }, { members: 99 }, {}].map(large); // => [true, false, null]
 * ```
 */
export function compile(criterion: Criterion): CompiledCriterion {
  const { name, test } = foldCriterion<Step>(criterion, {
    leaf: (node, { lists }) => {
      const { names, test } = leafTest(node);
      return { ...reached(names ?? [], test, lists.length > 0), cost: readsDay(node) ? 1 : 0 };
    },
    group: (node, parts) => group(node, parts),
    list: (node, where) => {
      const { test } = reached(namesOf(node.field), overItems(node, where.test), true);
      return { test, cost: 2 };
    },
  });
  const copy = safeCopyFor(criterion);
  const run: ValueTest = name === undefined ? test : (record, whole) => test((record as Row)[name], whole);
  return (record) => {
    // As `isPlainRecord`, written out: the engine learns the shape of the records here, and only theirs.
    if (typeof record === "object" && record !== null && !copy.always && !prototypeIsTampered()) {
      const { __proto__: prototype } = record as { readonly __proto__?: unknown };
      if (prototype === plainPrototype || (prototype === undefined && hasPlainPrototype(record)))
        return run(record, record);
    }
    const own = copy.of(record);
    return run(own, own);
  };
}

const plainPrototype = Object.prototype;

interface Row {
  readonly [name: string]: unknown;
}

/** A test of a value some names away, as a test of the record. An item of a list may be anything, and is read with care. */
function reached(names: readonly string[], test: ValueTest, withCare: boolean): Omit<Step, "cost"> {
  const [name, ...inner] = names;
  if (name === undefined) return { test };
  const within = inner.reduceRight((rest, next) => inside(next, rest), test);
  return withCare ? { test: inside(name, within) } : { name, test: within };
}

function readsDay(node: LeafCriterion): boolean {
  const { kind } = node;
  if (kind === "between") return typeof node.min === "string";
  return (kind === "lt" || kind === "lte" || kind === "gt" || kind === "gte") && typeof node.value === "string";
}

function inside(name: string, test: ValueTest): ValueTest {
  return (value, whole) => test(isPlainRecord(value) ? value[name] : ownValue(value, name), whole);
}

function group(node: GroupCriterion, parts: readonly Step[]): Step {
  switch (node.kind) {
    case "all":
      return parts.length === 1 ? (parts[0] as Step) : { test: allTests(parts), cost: 2 };
    case "any":
      return parts.length === 1 ? (parts[0] as Step) : { test: anyTests(parts), cost: 2 };
    case "not": {
      const [part] = parts as [Step];
      return { ...part, test: opposite(part.test) };
    }
    case "atLeast":
      return { test: thresholdOf(node.count, parts.map(onRecordOf)), cost: 2 };
    default: {
      const [of, ...exceptions] = parts as [Step, ...Step[]];
      return { test: allTests([of, { test: opposite(anyTests(exceptions)), cost: 2 }]), cost: 2 };
    }
  }
}

function onRecordOf(step: Step): ValueTest {
  const { name, test } = step;
  return name === undefined ? test : (record, whole) => test((record as Row)[name], whole);
}

function thresholdOf(count: number, tests: readonly ValueTest[]): ValueTest {
  return (record, whole) => {
    let met = 0;
    let lost = 0;
    const spare = tests.length - count;
    for (let at = 0; at < tests.length; at += 1) {
      const truth = (tests[at] as ValueTest)(record, whole);
      if (truth === true) {
        met += 1;
        if (met >= count) return true;
      } else if (truth === false) {
        lost += 1;
        if (lost > spare) return false;
      }
    }
    return met >= count ? true : lost > spare ? false : null;
  };
}

function overItems(node: ListCriterion, where: ValueTest): ValueTest {
  if (node.kind === "every") {
    const fails = overItems({ ...node, kind: "some" }, opposite(where));
    return opposite(fails);
  }
  const count = node.kind === "someAtLeast" ? node.count : 1;
  return (items, whole) => {
    if (!Array.isArray(items)) return null;
    let met = 0;
    let open = 0;
    for (let at = 0; at < items.length; at += 1) {
      const truth = where(items[at], whole);
      if (truth === true) {
        met += 1;
        if (met >= count) return true;
      } else if (truth === null) open += 1;
    }
    return met + open >= count ? null : false;
  };
}
