import {
  admits,
  attendanceOf,
  checkCadence,
  checkOrdinals,
  countProgramme,
  ForumSeries,
  ForumSession,
  fieldCoverage,
  nominalSessions,
  planSessions,
  recurrenceRuleOf,
  rolesOfBody,
} from "dojeong/forums";
import { holidays } from "dojeong/holidays";
import { expandRule } from "dojeong/rrule";
import { day } from "dojeong/time";
import { describe, expect, test } from "vitest";

// Documents of the kinds that offices issue, all of them made up: the places, the names and the figures are of no office.

const span = (from: string, to: string) => ({ startsOn: day(from), endsOn: day(to) });
const onDay = (on: string) => ({ precision: "day", on });
const held = (seriesId: string, on: string, more: object = {}): ForumSession =>
  ForumSession.parse({ id: on, seriesId, state: "held", on: onDay(on), ...more });

describe("a forum every quarter, on the third Thursday of its last month, moved off holidays", () => {
  const cadence = {
    kind: "monthly-weekday",
    weeks: [3],
    weekday: 4,
    months: [3, 6, 9, 12],
    text: "분기별 셋째 목요일",
  };
  const series = ForumSeries.parse({
    id: "garam-industry",
    names: [{ name: "가람 산업포럼" }],
    firstOn: onDay("2024-03-21"),
    cadences: [{ from: "2024-01-01", cadence }],
  });
  const [dated] = series.cadences ?? [];
  if (dated === undefined) throw new Error("No cadence");
  const rule = recurrenceRuleOf(dated.cadence);
  const plan = (year: number) => {
    const found = planSessions(
      {
        rule: rule.outcome === "yes" ? rule.value : "",
        period: span(`${year}-01-01`, `${year}-12-31`),
        holidays,
        blackouts: [{ ...span("2025-12-15", "2025-12-19"), why: "군의회 정례회" }],
        onClash: "next-open-day",
        cadence: dated.cadence,
      },
      expandRule,
    );
    if (found.outcome !== "yes") throw new Error("not read");
    return found.value;
  };

  test("its year is planned, with the reason of each move", () => {
    expect(plan(2025).sessions.map(({ on }) => (on.outcome === "yes" ? on.value : on.outcome))).toEqual([
      "2025-03-20",
      "2025-06-19",
      "2025-09-18",
      "2025-12-22",
    ]);
    expect(plan(2025).sessions[3]?.on.findings[0]?.facts).toMatchObject({ why: "blackout", names: ["군의회 정례회"] });
    expect(plan(2025).meetsCadence?.outcome).toBe("yes");
  });

  test("the day after Chuseok is left for the Friday", () => {
    const september = plan(2027).sessions[2];
    expect(september?.patternDay).toBe("2027-09-16");
    expect(september?.on).toMatchObject({ outcome: "yes", value: "2027-09-17" });
    expect(september?.on.findings[0]?.facts).toMatchObject({ why: "public-holiday" });
  });

  test("where the holidays are not known it cannot be settled", () => {
    expect(plan(2099).sessions.map(({ on }) => on.outcome)).toEqual(["unknown", "unknown", "unknown", "unknown"]);
    expect(plan(2099).meetsCadence?.outcome).toBe("unknown");
  });

  test("it is four a year in name, and a quarter without one is named", () => {
    const year = span("2024-01-01", "2024-12-31");
    const nominal = nominalSessions(dated.cadence, year);
    expect(nominal.outcome === "yes" && nominal.value).toEqual({ least: 4, most: 4 });
    const sessions = ["2024-03-21", "2024-06-20", "2024-12-19"].map((on) => held("garam-industry", on));
    const found = checkCadence(series, sessions, year, { complete: true });
    expect(found.findings.map(({ code, facts }) => [code, facts.units ?? facts.off])).toEqual([
      ["cadence-kept", ["2024-03-01", "2024-06-01", "2024-12-01"]],
      ["cadence-fell-short", ["2024-09-01"]],
      ["sessions-on-pattern", []],
    ]);
  });
});

describe("a breakfast lecture every Tuesday that rests in August", () => {
  const months = [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12];
  const series = ForumSeries.parse({
    id: "hanbit-breakfast",
    names: [
      { name: "한빛 조찬강연", until: "2024-12-31" },
      { name: "한빛 아침마당", from: "2025-01-01" },
    ],
    opensAt: "07:00",
    closesAt: "08:20",
    cadences: [{ cadence: { kind: "weekly", weekdays: [2], months, text: "매주 화요일(8월 제외)" } }],
    audiences: [
      { until: "2024-12-31", anyOf: [{ kind: "rank-at-least", rank: "5급" }] },
      {
        from: "2025-01-01",
        anyOf: [
          { kind: "rank-at-least", rank: "6급" },
          {
            kind: "all-of",
            conditions: [
              { kind: "rank-at-least", rank: "팀장" },
              { kind: "institution", kinds: ["province-funded-institution"] },
            ],
          },
        ],
      },
    ],
    cumulative: [
      {
        of: "sessions",
        asOf: onDay("2024-10-15"),
        claim: { value: { kind: "exact", count: 300 }, source: { title: "군보" } },
      },
    ],
  });

  test("August is no gap, and September is", () => {
    const period = span("2024-07-29", "2024-09-15");
    const found = checkCadence(series, [held("hanbit-breakfast", "2024-07-30")], period, { complete: true });
    expect(found.findings.map(({ code, facts }) => [code, facts.units ?? facts.off])).toEqual([
      ["cadence-kept", ["2024-07-29"]],
      ["cadence-fell-short", ["2024-09-02", "2024-09-09"]],
      ["sessions-on-pattern", []],
    ]);
  });

  test("its number steps over August", () => {
    const numbered = [
      held("hanbit-breakfast", "2024-07-30", { ordinal: 290 }),
      held("hanbit-breakfast", "2024-09-03", { ordinal: 291 }),
    ];
    const found = checkOrdinals(series, numbered);
    expect(found.outcome === "yes" && found.value[0]).toMatchObject({ nominal: 291, skipped: 0 });
  });

  test.each([
    { on: "2024-12-31", official: { ranks: ["6급"] }, outcome: "no" },
    { on: "2025-01-01", official: { ranks: ["6급"] }, outcome: "yes" },
    { on: "2025-01-01", official: { ranks: ["팀장"] }, outcome: "unknown" },
    { on: "2025-01-01", official: { ranks: ["팀장"], institution: "province-funded-institution" }, outcome: "yes" },
  ] as const)("$official on $on: $outcome", ({ on, official, outcome }) => {
    expect(admits(series, official, day(on)).outcome).toBe(outcome);
  });
});

describe("an international forum of three days with sections beside each other", () => {
  const at = (on: string, opensAt: string, closesAt: string, place: string) => ({ on, opensAt, closesAt, place });
  const body = (name: string) => ({ names: [{ name }] });
  const document = {
    id: "noeul-2025",
    title: "2025 노을 국제 기후포럼",
    titleEn: "2025 Noeul International Climate Forum",
    state: "held",
    on: onDay("2025-09-10"),
    until: onDay("2025-09-12"),
    opensAt: "10:00",
    closesAt: "09:30",
    mode: "both",
    place: "노을컨벤션센터",
    fields: ["기후"],
    hosts: [body("노을도"), body("노을시")],
    organizers: [body("노을연구원")],
    sponsors: [body("노을은행")],
    programme: [
      { role: "greeting", section: "개회식", ...at("2025-09-10", "10:00", "10:30", "대강당"), count: 3 },
      {
        role: "keynote",
        ...at("2025-09-10", "10:30", "11:30", "대강당"),
        people: [{ as: "speaker", name: "A. Example" }],
      },
      { role: "talk", section: "세션 1", ...at("2025-09-11", "09:30", "12:00", "회의실 1"), count: 4 },
      { role: "talk", section: "세션 2", ...at("2025-09-11", "09:30", "12:00", "회의실 2"), count: 3 },
      {
        role: "panel",
        section: "종합토론",
        on: "2025-09-11",
        people: [{ as: "moderator" }, { as: "panelist" }, { as: "panelist" }],
      },
      { role: "visit", on: "2025-09-12" },
    ],
    expected: [{ value: { kind: "about", count: 500 }, source: { title: "보도자료" } }],
    onSite: [{ value: { kind: "a-little-over", count: 400 }, source: { title: "결과보고" } }],
    online: [{ value: { kind: "exact", count: 1312 }, source: { title: "결과보고" } }],
  };
  const session = ForumSession.parse(document);

  test("each part has its day, hour and room, and is counted by its kind", () => {
    expect(session).toEqual(document);
    expect(countProgramme(session)).toEqual([
      { role: "greeting", count: 3 },
      { role: "keynote", count: 1 },
      { role: "talk", count: 7 },
      { role: "panel", count: 1 },
      { role: "visit", count: 1 },
    ]);
    const beside = session.programme?.filter((part) => part.on === "2025-09-11" && part.opensAt === "09:30");
    expect(beside?.map((part) => part.place)).toEqual(["회의실 1", "회의실 2"]);
    expect(ForumSession.safeParse({ ...document, programme: [{ role: "talk", on: "2025-09-13" }] }).success).toBe(
      false,
    );
  });

  test("hosts, organizer and sponsor are three; those present are told apart by how they came", () => {
    expect(["노을시", "노을연구원", "노을은행"].map((name) => rolesOfBody(session, name))).toEqual([
      ["host"],
      ["organizer"],
      ["sponsor"],
    ]);
    expect(
      ["reported", "expected", "on-site", "online"].map((which) => attendanceOf(session, which as never).standing),
    ).toEqual(["unreported", "agreed", "agreed", "agreed"]);
  });
});

describe("a seminar ten times a year with announced fields", () => {
  const series = ForumSeries.parse({
    id: "pureun",
    names: [{ name: "푸른 미래세미나" }],
    fields: [{ name: "교통" }, { name: "복지" }, { name: "기타", others: true }],
    cadences: [{ from: "2024-01-01", cadence: { kind: "times-per", times: 10, per: "year", text: "연 10회" } }],
  });
  const sessions = Array.from({ length: 9 }, (_, index) =>
    held("pureun", `2024-0${index + 1}-11`, { fields: index === 0 ? ["교통"] : ["기타"] }),
  );
  const year = span("2024-01-01", "2024-12-31");

  test("nine of ten are short only where all are on record", () => {
    expect(checkCadence(series, sessions, year).outcome).toBe("unknown");
    expect(checkCadence(series, sessions, year, { complete: true }).outcome).toBe("no");
    expect(checkCadence(series, [...sessions, held("pureun", "2024-12-02")], year).outcome).toBe("yes");
  });

  test("the field that has had no session is named", () => {
    const found = fieldCoverage(series, sessions, { complete: true });
    expect(found.map(({ field, covered }) => [field, covered.outcome])).toEqual([
      ["교통", "yes"],
      ["복지", "no"],
    ]);
  });
});

describe("a debate with citizens every quarter, of which one was put off", () => {
  const cadence = { kind: "times-per", times: 1, per: "quarter", text: "분기별" } as const;
  const series = ForumSeries.parse({
    id: "garam-debate",
    names: [{ name: "가람 도민토론회" }],
    cadences: [{ from: "2026-01-01", cadence }],
    fields: [{ name: "교통" }, { name: "의료" }],
  });
  const sessions = [
    held("garam-debate", "2026-02-26", { ordinal: 1, fields: ["교통"] }),
    ForumSession.parse({
      id: "second",
      seriesId: "garam-debate",
      state: "postponed",
      on: onDay("2026-05-28"),
      postponedTo: { precision: "month", year: 2026, month: 7 },
      fields: ["의료"],
    }),
  ];

  test("the quarter of the one put off falls short, and its field is only announced", () => {
    const half = checkCadence(series, sessions, span("2026-01-01", "2026-06-30"), { complete: true });
    expect(half.findings.map((it) => [it.code, it.facts.units])).toEqual([
      ["cadence-kept", ["2026-01-01"]],
      ["cadence-fell-short", ["2026-04-01"]],
    ]);
    expect(fieldCoverage(series, sessions, { complete: true }).map((it) => it.covered.findings[0]?.code)).toEqual([
      "field-covered",
      "field-only-announced",
    ]);
    const later = held("garam-debate", "2026-07-09", { movedFrom: onDay("2026-05-28"), fields: ["의료"] });
    const third = checkCadence(series, [...sessions, later], span("2026-07-01", "2026-09-30"), { complete: true });
    expect(third.outcome).toBe("yes");
  });
});

describe("an international forum that two provinces hold together", () => {
  const forum = ForumSession.parse({
    id: "strait-2026",
    title: "2026 국제 해협포럼",
    titleEn: "International Strait Forum 2026",
    state: "held",
    on: onDay("2026-10-14"),
    until: onDay("2026-10-15"),
    mode: "both",
    hosts: [{ names: [{ name: "가람도" }] }, { names: [{ name: "달빛도" }] }, { names: [{ name: "하늘현" }] }],
    organizers: [{ names: [{ name: "가람연구원" }] }, { names: [{ name: "달빛연구원" }] }],
    sponsors: [{ names: [{ name: "외교부" }] }],
    programme: [
      { role: "greeting", count: 3 },
      { role: "keynote", on: "2026-10-14" },
      { role: "panel", on: "2026-10-15", section: "세션 2" },
    ],
  });

  test("each host is one, whoever else is", () => {
    expect(["가람도", "하늘현", "달빛연구원", "외교부"].map((name) => rolesOfBody(forum, name))).toEqual([
      ["host"],
      ["host"],
      ["organizer"],
      ["sponsor"],
    ]);
    expect(countProgramme(forum).map((it) => it.count)).toEqual([3, 1, 1]);
  });
});
