import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import {
  boundaryWords,
  type Criterion,
  canonicalJson,
  checkVersions,
  evaluate,
  fieldsOf,
  receiptOf,
  describe as say,
  selectVersion,
} from "dojeong/criteria";
import { day, type IsoDate } from "dojeong/time";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../src/internal/civil-date.ts";

describe("versions", () => {
  const of = (version: string, from?: string, until?: string) => ({
    version,
    validity: {
      ...(from === undefined ? {} : { from: day(from) }),
      ...(until === undefined ? {} : { until: day(until) }),
    },
  });
  const editions = [
    of("2025", "2025-01-01", "2025-06-30"),
    of("2023", "2023-01-01", "2023-12-31"),
    of("2025b", "2025-06-15", "2025-12-31"),
  ];

  test.each([
    { on: "2022-12-31", code: "version-not-yet-in-force", outcome: "no" },
    { on: "2023-01-01", code: "version-in-force", outcome: "yes" },
    { on: "2023-12-31", code: "version-in-force", outcome: "yes" },
    { on: "2024-01-01", code: "between-versions", outcome: "no" },
    { on: "2024-12-31", code: "between-versions", outcome: "no" },
    { on: "2025-06-14", code: "version-in-force", outcome: "yes" },
    { on: "2025-06-15", code: "several-versions-in-force", outcome: "unknown" },
    { on: "2025-07-01", code: "version-in-force", outcome: "yes" },
    { on: "2026-01-01", code: "version-expired", outcome: "no" },
  ])("on $on: $code", ({ on, code, outcome }) => {
    for (const versions of [editions, [...editions].reverse()]) {
      const chosen = selectVersion(versions, day(on));
      expect([chosen.outcome, chosen.findings.map((it) => it.code)]).toEqual([outcome, [code]]);
    }
  });

  test("of none at all it cannot be told", () => {
    expect(selectVersion([], day("2024-01-01"))).toMatchObject({ outcome: "unknown", missing: ["version"] });
    expect(checkVersions([])).toMatchObject({ outcome: "unknown" });
  });

  test("gaps and overlaps are named by their days", () => {
    expect(checkVersions(editions).findings.map((it) => [it.code, it.facts])).toEqual([
      ["versions-leave-gap", { from: "2024-01-01", until: "2024-12-31" }],
      ["versions-overlap", { versions: ["2025", "2025b"], from: "2025-06-15", until: "2025-06-30" }],
    ]);
    expect(checkVersions([of("a", undefined, "2023-12-31"), of("b", "2024-01-01")]).outcome).toBe("yes");
  });

  test("versions that join have one for every day, and no day has two", () => {
    const periods = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 10 })), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(periods, (drawn) => {
        const at = (days: number): IsoDate => addDays("2024-01-01", days) as IsoDate;
        const versions = drawn.map(([from, length], index) => of(String(index), at(from), at(from + length)));
        const first = Math.min(...drawn.map(([from]) => from));
        const last = Math.max(...drawn.map(([from, length]) => from + length));
        const days = Array.from(
          { length: last - first + 1 },
          (_, index) => selectVersion(versions, at(first + index)).outcome,
        );
        expect(checkVersions(versions).outcome).toBe(days.every((it) => it === "yes") ? "yes" : "no");
      }),
      { numRuns: 500 },
    );
  });
});

describe("receipts", () => {
  test("the hash is SHA-256 of the canonical JSON in UTF-8, half a surrogate pair included", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const hash = createHash("sha256").update(JSON.stringify(text), "utf8").digest("hex");
        return receiptOf(text).rulesHash === `sha256:${hash}`;
      }),
    );
  });

  test("the order of keys does not matter, everything else does", () => {
    const rule = { kind: "gte", field: "members", value: 100 };
    const hash = receiptOf(rule).rulesHash;
    expect(receiptOf({ value: 100, field: "members", kind: "gte" }).rulesHash).toBe(hash);
    expect(receiptOf({ ...rule, id: undefined }).rulesHash).toBe(hash);
    expect(receiptOf({ ...rule, value: 101 }).rulesHash).not.toBe(hash);
    expect(receiptOf({ ...rule, id: "a" }).rulesHash).not.toBe(hash);
    expect(receiptOf([1, 2]).rulesHash).not.toBe(receiptOf([2, 1]).rulesHash);
  });

  test("names version, dates and library", () => {
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    expect(receiptOf({}, { version: "2024-1", asOf: { notice: day("2024-01-15") } })).toEqual({
      rulesHash: `sha256:${createHash("sha256").update("{}").digest("hex")}`,
      version: "2024-1",
      asOf: { notice: "2024-01-15" },
      library: `dojeong@${version}`,
    });
  });

  test("canonical JSON is JSON, and the same for whatever JSON takes to be the same", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
    expect(canonicalJson({ "\u20ac": 1, "\r": 2, "1": 3, "\ud83d\ude00": 4, ö: 5, b: [1e21, -0, 0.1] })).toBe(
      '{"\\r":2,"1":3,"b":[1e+21,0,0.1],"ö":5,"€":1,"😀":4}',
    );
  });

  test("what JSON cannot carry is refused", () => {
    const cycle: unknown[] = [];
    cycle.push(cycle);
    for (const it of [cycle, Number.NaN, 1n, () => 0, Symbol("s"), [undefined]])
      expect(() => canonicalJson(it)).toThrow(TypeError);
  });
});

test("each word of a bound stands for one operator, which includes the bound or does not", () => {
  expect(new Set(boundaryWords.map((it) => it.word)).size).toBe(boundaryWords.length);
  for (const word of ["이상", "초과", "이하", "미만", "이전", "이후", "이내"])
    expect(boundaryWords.map((it) => it.word)).toContain(word);
  for (const { operator, includes, word } of boundaryWords)
    expect(evaluate({ kind: operator, field: "n", value: 10 }, { n: 10 }), word).toBe(includes);
});

describe("descriptions", () => {
  const names = {
    fields: {
      members: { ko: "회원 수", en: "members" },
      seat: { ko: "소재지" },
      born: { ko: "생년월일", en: "day of birth" },
    },
    dates: { notice: { ko: "공고일", en: "the date of the notice" } },
    parameters: { median: { ko: "중위소득", en: "the median income" } },
  };
  test.each<{ of: Criterion; ko: string; en: string }>([
    { of: { kind: "gte", field: "members", value: 1000 }, ko: "회원 수: 1,000 이상", en: "members: at least 1,000" },
    {
      of: { kind: "lt", field: "born", value: "2000-01-01" },
      ko: "생년월일: 2000-01-01 전",
      en: "day of birth: before 2000-01-01",
    },
    {
      of: { kind: "lte", field: "born", value: { asOf: "notice" } },
      ko: "생년월일: 공고일 이전",
      en: "day of birth: on or before the date of the notice",
    },
    {
      of: { kind: "lte", field: "members", value: { parameter: "median", asOf: "notice" } },
      ko: "회원 수: 중위소득(공고일 기준) 이하",
      en: "members: at most the median income as of the date of the notice",
    },
    { of: { kind: "ne", field: "seat", value: "전주시" }, ko: "소재지: 전주시 아님", en: "소재지: not 전주시" },
    {
      of: { kind: "in", field: "seat", values: ["전주시", "군산시"] },
      ko: "소재지: 전주시, 군산시 중 하나",
      en: "소재지: one of 전주시, 군산시",
    },
    {
      of: { kind: "between", field: "members", min: 5, max: 15 },
      ko: "회원 수: 5 이상 15 이하",
      en: "members: at least 5 and at most 15",
    },
    {
      of: { kind: "between", field: "born", min: "1982-01-01", max: "2004-12-31" },
      ko: "생년월일: 1982-01-01부터 2004-12-31까지",
      en: "day of birth: from 1982-01-01 to 2004-12-31",
    },
    {
      of: { kind: "ageUnder", field: "born", years: 40, asOf: "notice" },
      ko: "생년월일: 만 40세 미만(공고일 기준)",
      en: "day of birth: aged under 40 on the date of the notice",
    },
    {
      of: { kind: "withinLast", field: "born", length: { years: 1, months: 6 }, asOf: "notice" },
      ko: "생년월일: 최근 1년 6개월 이내(공고일 기준)",
      en: "day of birth: within the last 1 year 6 months up to the date of the notice",
    },
    { of: { kind: "eq", field: "forProfit", value: false }, ko: "forProfit: 아니요", en: "forProfit: no" },
    {
      of: { kind: "judgement", id: "public-interest" },
      ko: "판단 사항(public-interest)",
      en: "a matter of judgement (public-interest)",
    },
    {
      of: { kind: "not", of: { kind: "known", field: "seat" } },
      ko: "다음에 해당하지 않음:\n  소재지: 확인됨",
      en: "not:\n  소재지: is known",
    },
    {
      of: { kind: "someAtLeast", field: "list", count: 5, where: { kind: "gte", field: "hours", value: 7 } },
      ko: "list 중 다음 5건 이상:\n  hours: 7 이상",
      en: "at least 5 of list:\n  hours: at least 7",
    },
    { of: { kind: "eq", field: "a", value: 1, label: { ko: "도내 소재" } }, ko: "도내 소재", en: "a: 1" },
    {
      of: {
        kind: "unless",
        of: { kind: "eq", field: "a", value: true },
        exceptions: [{ kind: "eq", field: "b", value: true }],
      },
      ko: "다음에 해당. 다만, 예외에 해당하는 경우 제외:\n  a: 예\n  예외:\n    b: 예",
      en: "this, unless an exception applies:\n  a: yes\n  exceptions:\n    b: yes",
    },
  ])("$of.kind: $en", ({ of, ko, en }) => {
    expect(say(of, "ko", names)).toBe(ko);
    expect(say(of, "en", names)).toBe(en);
  });

  test.each([
    ["notice", "공고일", "the date of the notice"],
    ["closing", "마감일", "the closing date"],
    ["application", "접수일", "the date of application"],
    ["assessment", "판정일", "the date of assessment"],
    ["founding", "founding", "founding"],
    ["toString", "toString", "toString"],
  ])("the day %s that a notice names is called by its words", (asOf, ko, en) => {
    const of: Criterion = { kind: "ageUnder", field: "born", years: 40, asOf };
    expect(say(of, "ko")).toBe(`born: 만 40세 미만(${ko} 기준)`);
    expect(say(of, "en")).toBe(`born: aged under 40 on ${en}`);
    expect(say({ kind: "gte", field: "born", value: { asOf } }, "ko")).toBe(`born: ${ko} 이후`);
    expect(say(of, "ko", { dates: { [asOf]: { ko: "기준일" } } })).toBe("born: 만 40세 미만(기준일 기준)");
  });
});

test("fields are told once each, lists before what is in them", () => {
  const is = (field: string): Criterion => ({ kind: "known", field });
  const of: Criterion[] = [
    is("z"),
    {
      kind: "some",
      field: "list",
      where: {
        kind: "any",
        of: [
          { kind: "every", field: "in", where: is(".") },
          is("a"),
          { kind: "eq", field: "b", value: { field: "y", from: "whole" } },
        ],
      },
    },
    is("z"),
    { kind: "some", field: "empty", where: { kind: "all", of: [] } },
    { kind: "lt", field: "m", value: { field: "n" } },
  ];
  expect(fieldsOf({ kind: "all", of })).toEqual([
    "z",
    "list",
    "list[].in",
    "list[].in[]",
    "list[].a",
    "list[].b",
    "y",
    "empty",
    "m",
    "n",
  ]);
});
