import * as en from "dojeong/en";
import { sayIssue, sayIssues } from "dojeong/ko";
import { Amount, Headcount } from "dojeong/quantities";
import { Instant, Length, PartialDate, Period } from "dojeong/time";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod";

const said = (schema: z.ZodType, input: unknown): string[] => {
  const { error } = schema.safeParse(input);
  return error ? sayIssues(error).map(({ path, message }) => `${path}: ${message}`) : [];
};
const saidInEnglish = (schema: z.ZodType, input: unknown): string[] => {
  const { error } = schema.safeParse(input);
  return error ? en.sayIssues(error).map(({ path, message }) => `${path}: ${message}`) : [];
};

test.each<[string, z.ZodType, unknown, string[], string[]]>([
  [
    "a period that ends before it starts",
    Period,
    { startsOn: "2024-02-01", endsOn: "2024-01-31" },
    ["endsOn: 종료일이 시작일보다 빠를 수 없습니다."],
    ["endsOn: The last day must not be before the first."],
  ],
  [
    "a field that is missing",
    Period,
    { startsOn: "2024-02-01" },
    ["endsOn: 필수 항목입니다."],
    ["endsOn: This is required."],
  ],
  [
    "a field too many",
    Period,
    { startsOn: "2024-02-01", endsOn: "2024-02-01", from: 1 },
    [": 알 수 없는 항목이 있습니다: from."],
    [": There are unknown fields: from."],
  ],
  [
    "a day that does not exist",
    z.object({ on: PartialDate }),
    { on: { precision: "day", on: "2023-02-29" } },
    ["on.on: 달력에 없는 날짜이거나 연-월-일(2024-01-31) 형식이 아닙니다."],
    ["on.on: This is not a day of the calendar, or not in the form YYYY-MM-DD."],
  ],
  [
    "a moment on a day that does not exist",
    Instant,
    "2026-02-31T18:00+09:00",
    [": 달력에 없는 날짜입니다."],
    [": This day is not in the calendar."],
  ],
  [
    "a moment without its offset",
    Instant,
    "2026-02-28T18:00",
    [": 시각은 연-월-일, 시:분(:초)에 시차를 붙여 적어야 합니다(2024-02-06T18:00:00+09:00)."],
    [": A moment must be written as a day, a time of day and its offset (2024-02-06T18:00:00+09:00)."],
  ],
  [
    "a column of a database that holds nothing",
    Period,
    { startsOn: "2024-02-01", endsOn: null },
    ["endsOn: 빈 값(null)은 쓸 수 없습니다. 선택 항목이면 빼고, 아니면 값을 형식에 맞게 적어야 합니다."],
    ["endsOn: This must not be null: leave an optional field out, or write a value in its form."],
  ],
  [
    "negative money",
    Amount,
    { kind: "exact", won: -1 },
    ["won: 0 이상이어야 합니다."],
    ["won: This must be 0 or more."],
  ],
  [
    "money in text",
    Amount,
    { kind: "exact", won: "2000" },
    ["won: 숫자로 입력해야 합니다."],
    ["won: This must be a number."],
  ],
  [
    "money beyond safe integers",
    Amount,
    { kind: "exact", won: 2 ** 53 },
    ["won: 9,007,199,254,740,991 이하여야 합니다."],
    ["won: This must be 9,007,199,254,740,991 or less."],
  ],
  [
    "half a person",
    Headcount,
    { kind: "exact", count: 0.5 },
    ["count: 정수로 입력해야 합니다."],
    ["count: This must be a whole number."],
  ],
  [
    "a range upside down",
    Amount,
    { kind: "range", min: 2, max: 1 },
    ["max: 하한이 상한보다 클 수 없습니다."],
    ["max: The lower bound must not be above the upper one."],
  ],
  [
    "an empty list",
    Amount,
    { kind: "per-key", key: "a", amounts: [] },
    ["amounts: 하나 이상 있어야 합니다."],
    ["amounts: There must be at least one."],
  ],
  [
    "no text",
    Amount,
    { kind: "undetermined", text: "" },
    ["text: 빈칸으로 둘 수 없습니다."],
    ["text: This must not be empty."],
  ],
  ["a length of nothing", Length, { years: 0 }, ["years: 0보다 커야 합니다."], ["years: This must be more than 0."]],
  ["not an object", Period, "2024", [": 객체 형식이어야 합니다."], [": This must be an object."]],
  ["not a list", z.array(z.string()), {}, [": 목록이어야 합니다."], [": This must be a list."]],
  ["not text", z.string(), 1, [": 글자로 입력해야 합니다."], [": This must be text."]],
  [
    "not yes or no",
    z.boolean(),
    "네",
    [": 참(true) 또는 거짓(false)으로 입력해야 합니다."],
    [": This must be true or false."],
  ],
  ["one value alone", z.literal(true), false, [": true여야 합니다."], [": This must be true."]],
  [
    "one of several",
    z.enum(["yes", "no"]),
    "maybe",
    [": 다음 중 하나여야 합니다: yes, no."],
    [": This must be one of: yes, no."],
  ],
  [
    "too long a text",
    z.string().max(1000),
    "x".repeat(1001),
    [": 1,000자 이하여야 합니다."],
    [": This must have at most 1,000 characters."],
  ],
  [
    "too short a text",
    z.string().min(3),
    "x",
    [": 3자 이상이어야 합니다."],
    [": This must have at least 3 characters."],
  ],
  ["too long a list", z.array(z.int()).max(2), [1, 2, 3], [": 2개 이하여야 합니다."], [": There must be at most 2."]],
  ["too short a list", z.array(z.int()).min(2), [1], [": 2개 이상이어야 합니다."], [": There must be at least 2."]],
  ["too much", z.number().lt(5), 5, [": 5보다 작아야 합니다."], [": This must be less than 5."]],
  ["too much, the bound included", z.number().lte(5), 6, [": 5 이하여야 합니다."], [": This must be 5 or less."]],
  ["a step", z.number().multipleOf(5), 6, [": 5의 배수여야 합니다."], [": This must be a multiple of 5."]],
  ["a form", z.string().regex(/^a/), "b", [": 형식에 맞지 않습니다."], [": This is not in the right form."]],
  ["another type", z.null(), 1, [": 값의 종류가 맞지 않습니다."], [": This is the wrong kind of value."]],
  [
    "a key",
    z.record(z.string().max(1), z.int()),
    { ab: 1 },
    ["ab: 항목의 이름이 형식에 맞지 않습니다."],
    ["ab: The name of a field is not in the right form."],
  ],
  [
    "a refinement of one's own",
    z.string().refine(() => false, { error: "내 규칙입니다." }),
    "",
    [": 올바른 값이 아닙니다."],
    [": This value is not accepted."],
  ],
  [
    "a coded refinement of one's own",
    z.string().refine(() => false, { params: { code: "of-mine" }, error: "내 규칙입니다." }),
    "",
    [": 내 규칙입니다."],
    [": 내 규칙입니다."],
  ],
  [
    "a union, in the branch that fits best",
    z.union([z.object({ a: z.object({ b: z.int() }) }), z.object({ c: z.int() })]),
    { a: { b: "x" } },
    ["a.b: 숫자로 입력해야 합니다."],
    ["a.b: This must be a number."],
  ],
  [
    "a union of scalars",
    z.union([z.string(), z.int()]),
    true,
    [": 올바른 값이 아닙니다."],
    [": This value is not accepted."],
  ],
])("%s", (_, schema, input, korean, english) => {
  expect(said(schema, input)).toEqual(korean);
  expect(saidInEnglish(schema, input)).toEqual(english);
});

test("a kind that does not exist names those that do", () => {
  const [issue] = said(Amount, { kind: "approximately", won: 1 });
  expect(issue).toMatch(/^kind: 다음 중 하나여야 합니다: .*undetermined/);
});

test("as the error map of one call it leaves zod's configuration alone", () => {
  const before = structuredClone(Object.keys(z.config()));
  const missing = Period.safeParse({ startsOn: "2024-01-01" }, { error: sayIssue });
  expect(missing.error?.issues.map((issue) => issue.message)).toEqual(["필수 항목입니다."]);
  const wrong = Period.safeParse({ startsOn: "2024-01-01", endsOn: 3 }, { error: en.sayIssue });
  expect(wrong.error?.issues.map((issue) => issue.message)).toEqual(["This must be text."]);
  expect(Object.keys(z.config())).toEqual(before);
  expect(Period.safeParse({ startsOn: "2024-01-01" }).error?.issues[0]?.message).toMatch(/^Invalid input/);
});

test("sayIssues says the same of an error that was made with the map", () => {
  const input = { startsOn: "2024-02-01", endsOn: "2024-01-31" };
  const mapped = Period.safeParse(input, { error: sayIssue }).error;
  expect(mapped && sayIssues(mapped)).toEqual([
    { path: "endsOn", code: "ends-before-it-starts", message: "종료일이 시작일보다 빠를 수 없습니다." },
  ]);
  const missing = Period.safeParse({ startsOn: "2024-02-01" }, { error: sayIssue }).error;
  expect(missing && sayIssues(missing)).toEqual([
    { path: "endsOn", code: "invalid_type", message: "필수 항목입니다." },
  ]);
  for (const language of [{ sayIssue, sayIssues }, en]) {
    const withNull = { startsOn: "2024-02-01", endsOn: null };
    const said = Period.safeParse(withNull, { error: language.sayIssue }).error;
    const plain = Period.safeParse(withNull).error;
    expect(said && language.sayIssues(said)).toEqual(plain && language.sayIssues(plain));
    expect(said && language.sayIssues(said)[0]?.message).toContain("null");
  }
});

test.each<[string, z.ZodType, unknown, string[]]>([
  ["a rule of the package", Period, { startsOn: "2024-02-02", endsOn: "2024-02-01" }, ["ends-before-it-starts"]],
  ["each field its own", Period, { startsOn: "2024-02-31", endsOn: null }, ["not-a-day", "invalid_type"]],
  ["a field too many", Period, { startsOn: "2024-02-01", endsOn: "2024-02-01", from: 1 }, ["unrecognized_keys"]],
  ["a rule of one's own", z.string().refine(() => false, { params: { code: "of-mine" } }), "", ["of-mine"]],
  ["a rule without a code", z.string().refine(() => false), "", ["custom"]],
  ["a code that is none", z.string().refine(() => false, { params: { code: 7 } }), "", ["custom"]],
])("a program reads the code: %s", (_, schema, input, codes) => {
  const { error } = schema.safeParse(input);
  expect(error && sayIssues(error).map(({ code }) => code)).toEqual(codes);
  expect(error && en.sayIssues(error).map(({ code }) => code)).toEqual(codes);
});

test("whatever is refused is said in Korean, with no word of zod's", () => {
  fc.assert(
    fc.property(
      fc.constantFrom<z.ZodType>(Period, Amount, Headcount, PartialDate, Length),
      fc.jsonValue(),
      (schema, input) => {
        for (const line of said(schema, input)) {
          expect(line).toMatch(/[가-힣].*\.$/);
          if (line.includes("알 수 없는 항목")) continue;
          expect(line).not.toMatch(/Invalid|expected|received|string/i);
        }
      },
    ),
  );
});
