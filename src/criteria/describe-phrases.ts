import type { Length } from "../time/length.js";
import type { OrderCriterion } from "./comparison-criterion.js";
import type { AgeCriterion, ElapsedCriterion } from "./date-criterion.js";

/** The languages of descriptions. */
export type Language = "ko" | "en";

/** The words that descriptions are made of. Korean ones take no particle, so that any name may stand before them. */
export interface Phrases {
  readonly always: string;
  readonly never: string;
  readonly all: string;
  readonly any: string;
  readonly not: string;
  readonly unless: string;
  readonly exceptions: string;
  readonly known: string;
  readonly unknown: string;
  readonly yes: string;
  readonly no: string;
  readonly atLeast: (count: number) => string;
  readonly some: (list: string) => string;
  readonly every: (list: string) => string;
  readonly someAtLeast: (list: string, count: number) => string;
  readonly ne: (value: string) => string;
  readonly order: Readonly<Record<OrderCriterion["kind"], (value: string, day: boolean) => string>>;
  readonly between: (min: string, max: string, day: boolean) => string;
  readonly oneOf: (values: readonly string[]) => string;
  readonly startsWith: (letters: string) => string;
  readonly age: Readonly<Record<AgeCriterion["kind"], (years: number, on: string) => string>>;
  readonly elapsed: Readonly<Record<ElapsedCriterion["kind"], (length: string, on: string) => string>>;
  readonly length: (length: Length) => string;
  readonly judgement: (id: string) => string;
  readonly parameter: (name: string, on: string | undefined) => string;
}

const ko: Phrases = {
  always: "조건 없음",
  never: "해당 없음",
  all: "다음 모두",
  any: "다음 중 하나 이상",
  not: "다음에 해당하지 않음",
  unless: "다음에 해당. 다만, 예외에 해당하는 경우 제외",
  exceptions: "예외",
  known: "확인됨",
  unknown: "확인되지 않음",
  yes: "예",
  no: "아니요",
  atLeast: (count) => `다음 중 ${count}개 이상`,
  some: (list) => `${list} 중 다음 하나 이상`,
  every: (list) => `${list} 모두 다음`,
  someAtLeast: (list, count) => `${list} 중 다음 ${count}건 이상`,
  ne: (value) => `${value} 아님`,
  order: {
    lt: (value, day) => `${value} ${day ? "전" : "미만"}`,
    lte: (value, day) => `${value} ${day ? "이전" : "이하"}`,
    gt: (value, day) => `${value} ${day ? "후" : "초과"}`,
    gte: (value, day) => `${value} ${day ? "이후" : "이상"}`,
  },
  between: (min, max, day) => (day ? `${min}부터 ${max}까지` : `${min} 이상 ${max} 이하`),
  oneOf: (values) => (values.length === 0 ? "해당하는 값 없음" : `${values.join(", ")} 중 하나`),
  startsWith: (letters) => `첫머리 ‘${letters}’`,
  age: {
    ageAtLeast: (years, on) => `만 ${years}세 이상(${on} 기준)`,
    ageOver: (years, on) => `만 ${years}세 초과(${on} 기준)`,
    ageAtMost: (years, on) => `만 ${years}세 이하(${on} 기준)`,
    ageUnder: (years, on) => `만 ${years}세 미만(${on} 기준)`,
  },
  elapsed: {
    elapsedAtLeast: (length, on) => `${length} 이상 경과(${on} 기준)`,
    elapsedOver: (length, on) => `${length} 초과 경과(${on} 기준)`,
    withinLast: (length, on) => `최근 ${length} 이내(${on} 기준)`,
    elapsedUnder: (length, on) => `${length} 미만 경과(${on} 기준)`,
  },
  length: ({ years, months, weeks, days }) =>
    [years && `${years}년`, months && `${months}개월`, weeks && `${weeks}주`, days && `${days}일`]
      .filter(Boolean)
      .join(" "),
  judgement: (id) => `판단 사항(${id})`,
  parameter: (name, on) => (on === undefined ? name : `${name}(${on} 기준)`),
};

const en: Phrases = {
  always: "no condition",
  never: "nothing",
  all: "all of",
  any: "any of",
  not: "not",
  unless: "this, unless an exception applies",
  exceptions: "exceptions",
  known: "is known",
  unknown: "is not known",
  yes: "yes",
  no: "no",
  atLeast: (count) => `at least ${count} of`,
  some: (list) => `at least one of ${list}`,
  every: (list) => `every one of ${list}`,
  someAtLeast: (list, count) => `at least ${count} of ${list}`,
  ne: (value) => `not ${value}`,
  order: {
    lt: (value, day) => `${day ? "before" : "less than"} ${value}`,
    lte: (value, day) => `${day ? "on or before" : "at most"} ${value}`,
    gt: (value, day) => `${day ? "after" : "more than"} ${value}`,
    gte: (value, day) => `${day ? "on or after" : "at least"} ${value}`,
  },
  between: (min, max, day) => (day ? `from ${min} to ${max}` : `at least ${min} and at most ${max}`),
  oneOf: (values) => (values.length === 0 ? "no value" : `one of ${values.join(", ")}`),
  startsWith: (letters) => `begins with “${letters}”`,
  age: {
    ageAtLeast: (years, on) => `aged ${years} or over on ${on}`,
    ageOver: (years, on) => `aged over ${years} on ${on}`,
    ageAtMost: (years, on) => `aged ${years} or under on ${on}`,
    ageUnder: (years, on) => `aged under ${years} on ${on}`,
  },
  elapsed: {
    elapsedAtLeast: (length, on) => `at least ${length} before ${on}`,
    elapsedOver: (length, on) => `more than ${length} before ${on}`,
    withinLast: (length, on) => `within the last ${length} up to ${on}`,
    elapsedUnder: (length, on) => `less than ${length} before ${on}`,
  },
  length: ({ years, months, weeks, days }) =>
    [
      [years, "year"],
      [months, "month"],
      [weeks, "week"],
      [days, "day"],
    ]
      .filter(([count]) => count !== undefined)
      .map(([count, unit]) => `${count} ${unit}${count === 1 ? "" : "s"}`)
      .join(" "),
  judgement: (id) => `a matter of judgement (${id})`,
  parameter: (name, on) => (on === undefined ? name : `${name} as of ${on}`),
};

/** The words of each language. */
export const phrases: Readonly<Record<Language, Phrases>> = { ko, en };
