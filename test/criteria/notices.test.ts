import {
  bind,
  type Criterion,
  evaluate,
  lint,
  missingFields,
  parseCriterion,
  runCases,
  describe as say,
  type Truth,
} from "dojeong/criteria";
import { day } from "dojeong/time";
import { expect, test } from "vitest";

/** Notices of the kinds that one finds on a county's board, made up, each with a bound that is easily got wrong. */
interface Notice {
  readonly name: string;
  readonly rule: Criterion;
  readonly yes: object;
  /** What is changed in the one who is eligible, what comes of it, and what is then missing. */
  readonly changes: readonly (readonly [object, Truth, ...string[]])[];
}

const bindings = {
  asOf: { notice: day("2025-03-01"), closing: day("2025-03-31") },
  parameters: [
    { name: "median-1", value: 2_392_013, validity: { from: day("2025-01-01"), until: day("2025-12-31") } },
    { name: "median-2", value: 3_932_658, validity: { from: day("2025-01-01"), until: day("2025-12-31") } },
    { name: "median-1", value: 2_228_445, validity: { from: day("2024-01-01"), until: day("2024-12-31") } },
  ],
};

const eq = (field: string, value: string | number | boolean): Criterion => ({ kind: "eq", field, value });
const all = (...of: Criterion[]): Criterion => ({ kind: "all", of });
const any = (...of: Criterion[]): Criterion => ({ kind: "any", of });
const not = (of: Criterion): Criterion => ({ kind: "not", of });

const notices: readonly Notice[] = [
  {
    // 19세 이상 34세 이하의 무주택 청년으로서 가구원 수별 기준중위소득 이하인 자. 30세 이상은 부모의 소득을 보지 아니한다.
    name: "rent for the young: the median income of the household's size",
    rule: all(
      { kind: "ageAtLeast", field: "bornOn", years: 19, asOf: "notice" },
      { kind: "ageAtMost", field: "bornOn", years: 34, asOf: "notice" },
      eq("ownsHome", false),
      any(
        all(eq("household", 1), {
          kind: "lte",
          field: "income",
          value: { parameter: "median-1", asOf: "notice" },
        }),
        all(eq("household", 2), {
          kind: "lte",
          field: "income",
          value: { parameter: "median-2", asOf: "notice" },
        }),
      ),
      any(
        { kind: "ageAtLeast", field: "bornOn", years: 30, asOf: "notice" },
        { kind: "lte", field: "parents.income", value: { parameter: "median-2", asOf: "notice" } },
      ),
    ),
    yes: { bornOn: "1990-03-02", ownsHome: false, household: 1, income: 2_392_013 },
    changes: [
      [{ bornOn: "1990-03-01" }, false],
      [{ bornOn: "2006-03-02" }, false],
      [{ income: 2_392_014 }, false],
      [{ income: 2_392_014, household: 2 }, true],
      [{ income: undefined }, null, "income"],
      [{ household: undefined }, null, "household"],
      [{ bornOn: "1995-03-02" }, null, "parents.income"],
      [{ bornOn: "1995-03-01" }, true],
      [{ household: 3 }, false],
    ],
  },
  {
    // 상시근로자 5인 미만(제조·건설·운수업은 10인 미만), 업력 7년 미만. 체납 중인 자는 제외하되 징수유예를 받은 자는 그러하지 아니하다.
    name: "small shops: a bound that depends on the industry, and an exclusion with a proviso",
    rule: all(
      any(
        all(
          any(
            { kind: "startsWith", field: "industry", value: "C" },
            { kind: "startsWith", field: "industry", value: "F" },
            { kind: "startsWith", field: "industry", value: "H" },
          ),
          { kind: "lt", field: "workers", value: 10 },
        ),
        { kind: "lt", field: "workers", value: 5 },
      ),
      { kind: "elapsedUnder", field: "openedOn", length: { years: 7 }, asOf: "notice" },
      not({ kind: "unless", of: eq("taxArrears", true), exceptions: [eq("deferred", true)] }),
    ),
    yes: { industry: "C10", workers: 9, openedOn: "2018-03-02", taxArrears: false },
    changes: [
      [{ industry: "G47" }, false],
      [{ industry: "G47", workers: 4 }, true],
      [{ industry: undefined }, null, "industry"],
      [{ industry: undefined, workers: 4 }, true],
      [{ industry: undefined, workers: 10 }, false],
      [{ openedOn: "2018-03-01" }, false],
      [{ openedOn: "2025-03-02" }, false],
      [{ taxArrears: true }, null, "deferred"],
      [{ taxArrears: true, deferred: true }, true],
      [{ taxArrears: undefined }, null, "taxArrears", "deferred"],
    ],
  },
  {
    // 최근 3년 이내 같은 사업의 지원을 2회 이상 받은 단체 제외. 회원 중 10명 이상이 군내 거주.
    name: "clubs: twice in three years, and ten members who live here",
    rule: all(
      {
        kind: "someAtLeast",
        field: "people",
        count: 2,
        where: all({ kind: "startsWith", field: "home", value: "52790" }, not(eq("staff", true))),
      },
      not({
        kind: "someAtLeast",
        field: "grants",
        count: 2,
        where: { kind: "withinLast", field: "on", length: { years: 3 }, asOf: "notice" },
      }),
    ),
    yes: {
      people: [
        { home: "52790", staff: false },
        { home: "5279025", staff: false },
        { home: "52110" },
        { home: "52790", staff: true },
      ],
      grants: [{ on: "2022-03-01" }, { on: "2022-02-28" }],
    },
    changes: [
      [{ grants: [{ on: "2022-03-01" }, { on: "2025-03-01" }] }, false],
      [{ grants: [{ on: "2022-03-01" }, {}] }, null, "grants[].on"],
      [{ grants: [{ on: "2022-02-28" }, {}] }, true],
      [{ grants: [] }, true],
      [{ grants: undefined }, null, "grants"],
      [{ people: [{ home: "52790", staff: false }, { home: "52790" }] }, null, "people[].staff"],
      [{ people: [{ home: "52790", staff: false }] }, false],
    ],
  },
  {
    // 공고일 현재 계속하여 1년 이상 군에 주소를 둔 자로서, 마감일까지 농업경영체에 등록하고, 다음 중 둘 이상을 갖춘 자. 위원회가 인정하는 경우 1년에 미달하여도 같다.
    name: "new farmers: two dates, two of three, and what the committee may grant",
    rule: all(
      any(
        { kind: "elapsedAtLeast", field: "movedInOn", length: { years: 1 }, asOf: "notice" },
        { kind: "judgement", id: "hardship" },
      ),
      { kind: "lte", field: "registeredOn", value: { asOf: "closing" } },
      {
        kind: "atLeast",
        count: 2,
        of: [
          { kind: "gte", field: "course.hours", value: 100 },
          { kind: "gt", field: "land", value: 1000 },
          { kind: "in", field: "licence", values: ["farm-machinery", "crops", "livestock"] },
        ],
      },
    ),
    yes: { movedInOn: "2024-03-01", registeredOn: "2025-03-31", course: { hours: 100 }, land: 1001 },
    changes: [
      [{ movedInOn: "2024-03-02" }, null, "judgement:hardship"],
      [{ registeredOn: "2025-04-01" }, false],
      [{ land: 1000 }, null, "licence"],
      [{ land: 1000, licence: "barber" }, false],
      [{ land: 1000, course: {} }, null, "course.hours", "licence"],
      [{ course: undefined, licence: "crops" }, true],
    ],
  },
  {
    // 대표자와 신청인이 같고, 신청액이 총사업비를 넘지 아니하며, 사업기간이 접수 마감 다음 날 이후 시작하여 연말까지 끝나는 사업.
    name: "projects: fields held against each other, and days against days",
    rule: all(
      { kind: "eq", field: "applicant.id", value: { field: "head.id" } },
      { kind: "lte", field: "requested", value: { field: "total" } },
      { kind: "gt", field: "from", value: { asOf: "closing" } },
      { kind: "between", field: "until", min: { field: "from" }, max: "2025-12-31" },
      { kind: "every", field: "lines", where: { kind: "lte", field: "won", value: { field: "total", from: "whole" } } },
    ),
    yes: {
      applicant: { id: "a" },
      head: { id: "a" },
      requested: 100,
      total: 100,
      from: "2025-04-01",
      until: "2025-12-31",
      lines: [{ won: 100 }],
    },
    changes: [
      [{ head: { id: "b" } }, false],
      [{ head: undefined }, null, "head.id"],
      [{ requested: 101 }, false],
      [{ from: "2025-03-31" }, false],
      [{ until: "2026-01-01" }, false],
      [{ until: "2025-03-31" }, false],
      [{ lines: [{ won: 101 }, {}] }, false],
      [{ lines: [{}] }, null, "lines[].won"],
    ],
  },
];

test.each(notices)("$name", ({ rule, yes, changes }) => {
  expect(parseCriterion(JSON.parse(JSON.stringify(rule)))).toEqual({ success: true, data: rule });
  expect(lint(rule, { citations: false })).toEqual([]);
  const bound = bind(rule, bindings);
  expect(evaluate(bound, yes)).toBe(true);
  const records = changes.map(([change]) => JSON.parse(JSON.stringify({ ...yes, ...change })));
  const cases = changes.map(([change, result], at) => ({
    name: JSON.stringify(change, (_, value) => (value === undefined ? "left out" : value)),
    criteria: rule,
    bindings,
    record: records[at],
    result,
  }));
  expect(runCases(cases).failed).toEqual([]);
  expect(records.map((record) => missingFields(bound, record))).toEqual(changes.map(([, , ...missing]) => missing));
  for (const language of ["ko", "en"] as const) expect(say(rule, language).split("\n").length).toBeGreaterThan(3);
  // Once bound, nothing is left that a database cannot be asked but what a person judges.
  expect(JSON.stringify(bound)).not.toMatch(/"asOf"|"parameter"|"(age|elapsed)[A-Z]|"withinLast"/);
});
