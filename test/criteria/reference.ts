import type { Criterion, Operand, Truth } from "dojeong/criteria";
import { isCivilDate } from "../../src/internal/civil-date.ts";

/**
 * The meaning of a criterion, written down a second time as plainly as possible and without a thought for speed. It
 * shares nothing with the package but the check of a day.
 */
export function reference(criterion: Criterion, record: unknown, whole: unknown = record): Truth {
  switch (criterion.kind) {
    case "all":
      return and(criterion.of.map((it) => reference(it, record, whole)));
    case "any":
      return or(criterion.of.map((it) => reference(it, record, whole)));
    case "not":
      return no(reference(criterion.of, record, whole));
    case "atLeast":
      return enough(
        criterion.count,
        criterion.of.map((it) => reference(it, record, whole)),
      );
    case "unless": {
      const exceptions = or(criterion.exceptions.map((it) => reference(it, record, whole)));
      return and([reference(criterion.of, record, whole), no(exceptions)]);
    }
    case "some":
    case "every":
    case "someAtLeast": {
      const items = at(record, criterion.field);
      if (!Array.isArray(items)) return null;
      const answers = items.map((item) => reference(criterion.where, item, whole));
      if (criterion.kind === "every") return and(answers);
      return "count" in criterion ? enough(criterion.count, answers) : or(answers);
    }
    case "judgement": {
      if (criterion.answer !== undefined) return criterion.answer;
      const answer = criterion.field === undefined ? undefined : at(record, criterion.field);
      return typeof answer === "boolean" ? answer : null;
    }
    case "known":
      return at(record, criterion.field) != null;
    case "unknown":
      return at(record, criterion.field) == null;
    case "between":
      return and([
        compared("gte", at(record, criterion.field), value(criterion.min, record, whole)),
        compared("lte", at(record, criterion.field), value(criterion.max, record, whole)),
      ]);
    case "in": {
      const found = at(record, criterion.field);
      if ("parameter" in criterion.values) return null;
      if (criterion.values.length === 0) return found == null ? null : false;
      return or(criterion.values.map((it) => compared("eq", found, it)));
    }
    case "startsWith": {
      const found = at(record, criterion.field);
      if (typeof found !== "string" || typeof criterion.value !== "string") return null;
      return found.slice(0, criterion.value.length) === criterion.value;
    }
    case "eq":
    case "ne":
    case "lt":
    case "lte":
    case "gt":
    case "gte":
      return compared(criterion.kind, at(record, criterion.field), value(criterion.value, record, whole));
    default:
      return null;
  }
}

function and(answers: readonly Truth[]): Truth {
  return answers.includes(false) ? false : answers.includes(null) ? null : true;
}

function or(answers: readonly Truth[]): Truth {
  return answers.includes(true) ? true : answers.includes(null) ? null : false;
}

function no(answer: Truth): Truth {
  return answer === null ? null : !answer;
}

function enough(count: number, answers: readonly Truth[]): Truth {
  const met = answers.filter((it) => it === true).length;
  const open = answers.filter((it) => it === null).length;
  return met >= count ? true : met + open >= count ? null : false;
}

function at(record: unknown, path: string): unknown {
  if (path === ".") return record;
  let found = record;
  for (const name of path.split(".")) {
    if (typeof found !== "object" || found === null || Array.isArray(found) || !Object.hasOwn(found, name))
      return undefined;
    found = (found as Record<string, unknown>)[name];
  }
  return found;
}

function value(operand: Operand, record: unknown, whole: unknown): unknown {
  if (typeof operand !== "object") return operand;
  return "field" in operand ? at(operand.from === "whole" ? whole : record, operand.field) : undefined;
}

function compared(kind: string, left: unknown, right: unknown): Truth {
  if (!["string", "number", "boolean"].includes(typeof left) || typeof left !== typeof right) return null;
  if (kind === "eq") return left === right;
  if (kind === "ne") return left !== right;
  if (typeof left === "boolean") return null;
  if (typeof left === "string" && !(isCivilDate(left) && isCivilDate(right as string))) return null;
  const [one, other] = [left as number, right as number];
  if (kind === "lt") return one < other;
  if (kind === "lte") return one <= other;
  return kind === "gt" ? one > other : one >= other;
}
