import { readdirSync, readFileSync } from "node:fs";
import { holidays } from "dojeong/holidays";
import { sayCitation } from "dojeong/ko";
import { type CalendarExtension, day, dueDate, extendCalendar, HolidayCalendar, isWorkingDay } from "dojeong/time";
import { describe, expect, test } from "vitest";
import { holidaysByRegulation } from "./regulation.ts";

describe("the table", () => {
  test("parses, and is plain JSON", () => {
    expect(HolidayCalendar.parse(holidays)).toEqual(holidays);
    expect(JSON.parse(JSON.stringify(holidays))).toEqual(holidays);
  });

  test("cites the official list as what lays the holidays down, and the package as where it was read", () => {
    const monday = isWorkingDay(day("2026-08-17"), holidays);
    expect(monday.findings[0]?.citations).toEqual([
      { instrument: "월력요항(우주항공청)", address: "https://github.com/hyunbinseo/holidays-kr" },
    ]);
    expect(sayCitation(holidays.source)).not.toMatch(/npm|hyunbinseo/);
  });

  test("covers 2024 to 2027, without a gap between its years", () => {
    expect(holidays.years).toEqual(expect.arrayContaining([2024, 2025, 2026, 2027]));
    expect(holidays.years.every((year, index) => index === 0 || year === (holidays.years[index - 1] ?? 0) + 1)).toBe(
      true,
    );
  });

  test("has at least the twelve fixed holidays in every covered year", () => {
    for (const year of holidays.years) {
      expect(holidays.holidays.filter((it) => it.on.startsWith(`${year}-`)).length).toBeGreaterThanOrEqual(12);
    }
  });

  test.each([2024, 2025, 2026, 2027])("%i is what the regulation's text gives", (year) => {
    expect(holidays.holidays.filter((it) => it.on.startsWith(`${year}-`)).map((it) => it.on)).toEqual(
      holidaysByRegulation(year),
    );
  });

  test("two holidays of one day keep both names", () => {
    expect(holidays.holidays.find((it) => it.on === "2025-05-05")?.names).toEqual(["어린이날", "부처님 오신 날"]);
  });
});

describe("holiday rules have effective dates", () => {
  test.each([
    { on: "2025-07-17", outcome: "yes", because: "제헌절 was no holiday yet" },
    { on: "2026-07-17", outcome: "no", because: "제헌절, since 2026-05-11" },
    { on: "2025-05-01", outcome: "yes", because: "노동절 was no public holiday yet" },
    { on: "2026-05-01", outcome: "no", because: "노동절, since 2026-05-01" },
    { on: "2025-01-27", outcome: "no", because: "named by the government" },
    { on: "2026-06-08", outcome: "yes", because: "현충일 has no substitute" },
    { on: "2026-09-28", outcome: "yes", because: "추석 has none for a Saturday" },
    { on: "2027-02-09", outcome: "no", because: "설날 has one for a Sunday" },
  ])("$on: $outcome, $because", ({ on, outcome }) => {
    expect(isWorkingDay(day(on), holidays).outcome).toBe(outcome);
  });
});

describe("extendCalendar", () => {
  const later = Math.max(...holidays.years) + 1;
  const source = { instrument: "다음 해 월력요항" };
  const more: HolidayCalendar = {
    years: [later],
    holidays: [{ on: day(`${later}-01-01`), names: ["1월 1일"] }],
    source,
  };
  const extended = extendCalendar(holidays, more);

  test("gives a table that parses and covers both", () => {
    expect(HolidayCalendar.safeParse(extended).error?.issues ?? []).toEqual([]);
    expect(extended.years).toEqual([...holidays.years, later]);
    expect(extended.holidays.at(-1)).toEqual({ on: `${later}-01-01`, names: ["1월 1일"], source });
  });

  test("does not matter which comes first, but for the source of the table", () => {
    const other = extendCalendar(more, holidays);
    expect(other.years).toEqual(extended.years);
    expect(other.holidays.map((it) => [it.on, it.names])).toEqual(extended.holidays.map((it) => [it.on, it.names]));
  });

  test("adds a holiday named after the table was made, with its own source", () => {
    const named: CalendarExtension = {
      holidays: [{ on: day("2025-07-17"), names: ["임시공휴일"] }],
      source: { instrument: "관보" },
    };
    const due = dueDate({
      from: day("2025-07-03"),
      length: { days: 14 },
      regime: "deadline",
      holidays: extendCalendar(holidays, named),
    });
    expect(due).toMatchObject({ value: "2025-07-18" });
    expect(due.findings.at(-1)).toMatchObject({
      code: "last-day-on-public-holiday",
      facts: { names: ["임시공휴일"] },
      citations: [{ instrument: "민법" }, { instrument: "관보" }],
    });
  });

  test("keeps both names of a day and repeats none", () => {
    const again: HolidayCalendar = {
      years: [2025],
      holidays: [{ on: day("2025-05-05"), names: ["어린이날", "임시공휴일"] }],
      source,
    };
    expect(extendCalendar(holidays, again).holidays.find((it) => it.on === "2025-05-05")?.names).toEqual([
      "어린이날",
      "부처님 오신 날",
      "임시공휴일",
    ]);
  });

  test("refuses a holiday of a year that neither table covers", () => {
    const lone: CalendarExtension = { holidays: [{ on: day(`${later}-10-06`), names: ["임시공휴일"] }], source };
    expect(() => extendCalendar(holidays, lone)).toThrow(RangeError);
  });

  test("changes neither table", () => {
    const before = JSON.stringify([holidays, more]);
    extendCalendar(holidays, more);
    expect(JSON.stringify([holidays, more])).toBe(before);
  });
});

test("nothing but dojeong/holidays brings the table", () => {
  const root = new URL("../../src/", import.meta.url);
  const bringers = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .filter((path) => /(holidays-kr|\/holidays\/)[^"]*"/.test(imports(readFileSync(new URL(path, root), "utf8"))));
  expect(bringers).toEqual(["holidays/holidays.ts"]);
});

/** The import and export lines of a module, without its comments. */
function imports(source: string): string {
  return source
    .split("\n")
    .filter((line) => /^(import|export|\} from) /.test(line))
    .join("\n");
}
