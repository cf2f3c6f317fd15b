import { newJeonbukForum, newJeonbukForumSession } from "dojeong/datasets/jeonbuk-2024";
import {
  attendanceOf,
  countProgramme,
  ForumSeries,
  ForumSession,
  fieldCoverage,
  rolesOfBody,
  sessionDay,
  sessionWeekday,
} from "dojeong/forums";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const session = (more: object = {}): ForumSession =>
  ForumSession.parse({
    id: "s",
    seriesId: "forum",
    state: "held",
    on: { precision: "day", on: "2024-01-23" },
    ...more,
  });

test("the session of 2024-01-23 was attended by 300여명 and by 200여명: both are kept, none is chosen", () => {
  const found = attendanceOf(newJeonbukForumSession);
  expect(found.standing).toBe("conflicting");
  expect(found).not.toHaveProperty("value");
  expect(found.claims.map(({ value, at }) => ["count" in value && value.count, at])).toEqual([
    [300, "본문"],
    [200, "제목"],
  ]);
});

const claim = (value: object) => ({ value, source: { title: "기사" } });

test.each([
  { name: "none", claims: [], standing: "unreported" },
  { name: "one", claims: [claim({ kind: "exact", count: 200 })], standing: "agreed" },
  {
    name: "two that say the same",
    claims: [claim({ kind: "exact", count: 200 }), claim({ kind: "exact", count: 200 })],
    standing: "agreed",
  },
  {
    name: "two that leave room for each other",
    claims: [claim({ kind: "about", count: 200 }), claim({ kind: "exact", count: 203 })],
    standing: "compatible",
  },
  {
    name: "two that differ",
    claims: [claim({ kind: "exact", count: 200 }), claim({ kind: "exact", count: 201 })],
    standing: "conflicting",
  },
])("attendance in $name: $standing", ({ claims, standing }) => {
  expect(attendanceOf(session({ attendance: claims })).standing).toBe(standing);
  expect(attendanceOf(session({ expected: claims }), "expected").standing).toBe(standing);
  expect(attendanceOf(session({ expected: claims })).standing).toBe("unreported");
});

test("those on site and those online are counted apart, and are not held against each other", () => {
  const hybrid = session({
    mode: "both",
    onSite: [claim({ kind: "exact", count: 120 })],
    online: [claim({ kind: "a-little-over", count: 800 }), claim({ kind: "exact", count: 650 })],
  });
  expect(attendanceOf(hybrid).standing).toBe("unreported");
  expect(attendanceOf(hybrid, "on-site").standing).toBe("agreed");
  expect(attendanceOf(hybrid, "online").standing).toBe("conflicting");
});

test.each([
  { on: { precision: "day", on: "2024-07-17" }, day: "2024-07-17", weekday: 3 },
  { on: { precision: "day", on: "2023-01-30" }, day: "2023-01-30", weekday: 1 },
  { on: { precision: "day", on: "2024-02-25" }, day: "2024-02-25", weekday: 7 },
  { on: { precision: "day-of-month", dayOfMonth: 3, year: 2025, text: "3일" }, missing: ["month"] },
  { on: { precision: "month", year: 2024, month: 5 }, missing: ["date"] },
  { on: { precision: "not-announced" }, missing: ["date"] },
])("the day of $on", ({ on, day, weekday, missing }) => {
  const [found, ofWeek] = [sessionDay(session({ on })), sessionWeekday(session({ on }))];
  expect(found.outcome === "yes" ? found.value : undefined).toBe(day);
  expect(ofWeek.outcome === "yes" ? ofWeek.value : undefined).toBe(weekday);
  if (missing) for (const one of [found, ofWeek]) expect(one).toMatchObject({ outcome: "unknown", missing });
});

test("a programme is counted by kind, each on its own", () => {
  const programme = [
    { role: "greeting" },
    { role: "keynote" },
    { role: "talk", count: 2 },
    { role: "discussion" },
    { role: "talk" },
  ];
  expect(countProgramme(session({ programme }))).toEqual([
    { role: "greeting", count: 1 },
    { role: "keynote", count: 1 },
    { role: "talk", count: 3 },
    { role: "discussion", count: 1 },
  ]);
  expect(countProgramme(session())).toEqual([]);
});

test("what a body is to an event, by any of its names or by its key", () => {
  const province = {
    names: [
      { name: "전라북도", until: "2024-01-17" },
      { name: "전북특별자치도", from: "2024-01-18" },
    ],
    organizationId: "jeonbuk",
  };
  const one = session({ hosts: [province, { names: [{ name: "군산시" }] }], sponsors: [province] });
  for (const name of ["전라북도", "전북특별자치도", "jeonbuk"])
    expect(rolesOfBody(one, name)).toEqual(["host", "sponsor"]);
  expect(rolesOfBody(one, "군산시")).toEqual(["host"]);
  expect(rolesOfBody(one, "전주시")).toEqual([]);
});

describe("fields", () => {
  const series = ForumSeries.parse({
    id: "forum",
    names: [{ name: "포럼" }],
    fields: [{ name: "바이오" }, { name: "신산업" }, { name: "기타", others: true }],
  });
  const outcomes = (sessions: ForumSession[], complete?: boolean) =>
    fieldCoverage(series, sessions, { complete }).map(({ field, covered }) => [
      field,
      covered.outcome,
      covered.findings[0]?.code,
    ]);

  test("none is said to be without a session while sessions may be missing", () => {
    expect(outcomes([])).toEqual([
      ["바이오", "unknown", "field-not-told"],
      ["신산업", "unknown", "field-not-told"],
    ]);
    expect(outcomes([], true)).toEqual([
      ["바이오", "no", "field-without-session"],
      ["신산업", "no", "field-without-session"],
    ]);
  });

  test("a session whose field was not reported may have been of any", () => {
    const found = outcomes([session({ id: "1", fields: ["신산업"] }), session({ id: "2" })], true);
    expect(found).toEqual([
      ["바이오", "unknown", "field-not-told"],
      ["신산업", "yes", "field-covered"],
    ]);
  });

  test("an announced one was not held yet, a cancelled one never, and another series' is none of it", () => {
    expect(outcomes([session({ fields: ["바이오"], state: "announced" })], true)[0]?.[2]).toBe("field-only-announced");
    expect(outcomes([session({ fields: ["바이오"], state: "cancelled" })], true)[0]?.[2]).toBe("field-without-session");
    const putOff = (postponedTo?: object) =>
      outcomes([session({ fields: ["바이오"], state: "postponed", postponedTo })], true)[0]?.[2];
    expect(putOff({ precision: "month", year: 2026, month: 9 })).toBe("field-only-announced");
    expect(putOff({ precision: "not-announced", text: "추후 공지" })).toBe("field-without-session");
    expect(putOff()).toBe("field-without-session");
    expect(outcomes([session({ fields: ["바이오"], seriesId: "other" })], true)[0]?.[2]).toBe("field-without-session");
  });

  test("the session of 2024-01-23 was reported without its field, so none of the five can be told", () => {
    const found = fieldCoverage(newJeonbukForum, [newJeonbukForumSession]);
    expect(found.map(({ covered }) => covered.outcome)).toEqual(Array.from({ length: 5 }, () => "unknown"));
  });

  test("the order of sessions changes nothing, and one more never takes a yes back", () => {
    const fields = fc.option(fc.subarray(["바이오", "신산업", "기타"]), { nil: undefined });
    const some = fc.array(fc.record({ fields, state: fc.constantFrom("held", "announced", "cancelled") }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(some, fc.boolean(), (list, complete) => {
        const sessions = list.map((one, index) => session({ id: `${index}`, ...one }));
        const found = fieldCoverage(series, sessions, { complete });
        expect(fieldCoverage(series, [...sessions].reverse(), { complete })).toEqual(found);
        const more = fieldCoverage(series, [...sessions, session({ id: "x", fields: ["바이오"] })], { complete });
        for (const [index, one] of found.entries())
          if (one.covered.outcome === "yes") expect(more[index]?.covered.outcome).toBe("yes");
      }),
    );
  });
});
