import {
  Alliance,
  checkPartners,
  goalReached,
  launchMet,
  launchWindow,
  officersOn,
  partnersOn,
  statusOn,
} from "dojeong/alliances";
import { day } from "dojeong/time";
import { describe, expect, test } from "vitest";

// Documents of the kinds that offices issue, all of them made up: the places, the names and the figures are of no office.

const on = (on: string) => ({ precision: "day", on });
const month = (year: number, month: number) => ({ precision: "month", year, month });
const exactly = (count: number) => ({ kind: "exact", count });

describe("a council that goes into another one, its partners leaving before", () => {
  const council = Alliance.parse({
    id: "garam-solar",
    names: [{ name: "가람 태양광 협의체" }],
    timeline: [
      { kind: "planned", on: { precision: "half-year", year: 2022, half: 1 } },
      { kind: "launched", on: on("2022-05-12"), reportedOn: on("2022-05-15") },
      { kind: "meeting", on: month(2024, 11), name: "통합 논의" },
      { kind: "dissolved", on: on("2025-03-31"), into: { id: "garam-energy", name: "가람 에너지 얼라이언스" } },
    ],
    partnerClasses: [
      { key: "firms", name: "기업" },
      { key: "schools", name: "대학" },
    ],
    partners: [
      { name: "가나전자", class: "firms", joinedOn: on("2022-05-12"), leftOn: on("2024-06-30") },
      { name: "다라대학교", class: "schools", section: "기술", joinedOn: on("2022-05-12") },
      { name: "마바소재", class: "firms", joinedOn: month(2023, 2) },
    ],
    counts: [
      { on: on("2022-05-12"), count: exactly(30) },
      { on: on("2022-05-12"), class: "firms", count: exactly(22) },
      { on: on("2022-05-12"), class: "schools", count: exactly(8) },
      { on: on("2024-12-31"), count: exactly(24) },
    ],
    movements: [{ kind: "left", since: on("2022-05-12"), until: on("2024-12-31"), count: exactly(6) }],
    sections: [{ name: "운영위원회", sections: [{ name: "기술" }, { name: "정책" }] }],
  });
  const status = (date: string) => {
    const found = statusOn(council, day(date));
    return found.outcome === "yes" ? found.value.status : found.findings.map((it) => it.code).join();
  };

  test("planned some time before it was launched, and in the end part of another", () => {
    expect(["2022-05-12", "2022-06-15", "2025-03-30", "2025-03-31"].map(status)).toEqual([
      "launched",
      "launched",
      "launched",
      "dissolved",
    ]);
    const found = statusOn(council, day("2026-01-01"));
    expect(found.outcome === "yes" && found.value.into?.name).toBe("가람 에너지 얼라이언스");
  });

  test("who belonged to it on a day, and that the numbers fit", () => {
    const named = (date: string) => {
      const found = partnersOn(council, day(date));
      return [found.named, found.uncertain].map((list) => list.map((it) => it.name));
    };
    expect(named("2023-02-10")).toEqual([["가나전자", "다라대학교"], ["마바소재"]]);
    expect(named("2024-06-30")).toEqual([["가나전자", "다라대학교", "마바소재"], []]);
    expect(named("2024-07-01")).toEqual([["다라대학교", "마바소재"], []]);
    expect(named("2025-03-31")).toEqual([[], []]);
    expect(checkPartners(council)).toMatchObject({ outcome: "yes" });
    expect(checkPartners(council).findings.map((it) => it.code)).toEqual(["partner-counts-add-up", "classes-add-up"]);
  });

  test("what it went into was made of it", () => {
    const into = Alliance.parse({
      id: "garam-energy",
      names: [{ name: "가람 에너지 얼라이언스" }],
      timeline: [{ kind: "launched", on: on("2025-04-01") }],
      predecessors: [{ id: "garam-solar", name: "가람 태양광 협의체" }, { name: "가람 풍력 포럼" }],
    });
    expect(into.predecessors?.map((it) => it.name)).toEqual(["가람 태양광 협의체", "가람 풍력 포럼"]);
  });
});

describe("an alliance that is launched late, and put off before", () => {
  const late = (...more: object[]) =>
    Alliance.parse({
      id: "hanbit-battery",
      names: [
        { name: "한빛 이차전지 협의회(가칭)", until: "2025-10-22" },
        { name: "한빛 배터리 얼라이언스", from: "2025-10-23" },
      ],
      timeline: [
        { kind: "planned", on: on("2024-11-05") },
        {
          kind: "launched",
          announced: true,
          on: { precision: "quarter", year: 2025, quarter: 1 },
          reportedOn: on("2024-11-05"),
        },
        { kind: "preparing", on: on("2025-02-18"), name: "실무협의" },
        { kind: "launched", announced: true, on: month(2025, 9), reportedOn: on("2025-03-28") },
        ...more,
      ],
      officers: [
        { as: "co-chair", affiliation: { organization: "한빛시", title: "부시장" }, from: "2025-10-23" },
        { as: "co-chair", affiliation: { organization: "가나전자", title: "대표이사" }, from: "2025-10-23" },
      ],
      counts: [{ on: on("2025-10-23"), count: { kind: "about", count: 50, text: "50여 개 내외" } }],
      goals: [
        { count: { kind: "at-least", count: 100 }, setOn: on("2025-10-23"), by: { precision: "year", year: 2027 } },
      ],
    });
  const launched = { kind: "launched", on: on("2025-10-23"), reportedOn: on("2025-10-24") };
  const codeOf = (of: Alliance, asOf: string, planOf?: string) =>
    (planOf === undefined ? launchMet(of, day(asOf)) : launchMet(of, day(asOf), day(planOf))).findings.at(-1)?.code;

  test("both plans were missed", () => {
    expect(codeOf(late(launched), "2025-12-31")).toBe("launched-after-window");
    expect(codeOf(late(launched), "2025-12-31", "2024-12-31")).toBe("launched-after-window");
  });

  test("before that it cannot be told, and a report of it still being prepared tells", () => {
    expect(codeOf(late(), "2025-03-27")).toBe("launch-still-ahead");
    expect(codeOf(late(), "2025-09-30")).toBe("launch-still-ahead");
    expect(codeOf(late(), "2025-10-01")).toBe("launch-not-reported-after-window");
    expect(codeOf(late({ kind: "preparing", on: on("2025-10-02") }), "2025-10-10")).toBe(
      "not-launched-by-end-of-window",
    );
  });

  test("its window was the first quarter, and then September", () => {
    const window = (knownOn: string) => {
      const found = launchWindow(late(launched), day(knownOn));
      return found.outcome === "yes" ? [found.value.startsOn, found.value.endsOn] : found.outcome;
    };
    expect(window("2024-11-05")).toEqual(["2025-01-01", "2025-03-31"]);
    expect(window("2025-03-28")).toEqual(["2025-09-01", "2025-09-30"]);
    expect(window("2024-11-04")).toBe("unknown");
  });

  test("it was planned under one name and launched under another, with two chairs", () => {
    const name = (date: string) => {
      const found = statusOn(late(launched), day(date));
      return found.outcome === "yes" && found.value.name;
    };
    expect([name("2025-06-01"), name("2025-10-23")]).toEqual(["한빛 이차전지 협의회(가칭)", "한빛 배터리 얼라이언스"]);
    expect(officersOn(late(launched), day("2025-10-23")).known).toHaveLength(2);
    expect(officersOn(late(launched), day("2025-10-22")).known).toHaveLength(0);
  });

  test("about fifty are not a hundred as far as the words go: it cannot be told", () => {
    expect(goalReached(late(launched), day("2025-12-31")).outcome).toBe("unknown");
    expect(goalReached(late(launched), day("2025-10-22"))).toMatchObject({ missing: ["goal"] });
  });
});

describe("an alliance of advisers with a steering committee and a chair who rotates", () => {
  const advisers = Alliance.parse({
    id: "garam-advice",
    names: [{ name: "가람 정책자문 얼라이언스" }],
    timeline: [{ kind: "launched", on: { precision: "day", on: "2025-03-04" } }],
    sections: [{ name: "운영위원회" }, { name: "자문단", sections: [{ name: "경제분과" }, { name: "복지분과" }] }],
    officers: [
      { as: "chair", name: "가", from: "2025-03-04", until: "2025-08-31" },
      { as: "chair", name: "나", from: "2025-09-01", until: "2026-02-28" },
      { as: "section-head", name: "다", section: "운영위원회", from: "2025-03-04" },
    ],
    partners: [
      { name: "가람대학교", section: "운영위원회", joinedOn: { precision: "day", on: "2025-03-04" } },
      { name: "달빛연구원", section: "복지분과", joinedOn: { precision: "month", year: 2025, month: 9 } },
    ],
    goals: [{ count: { kind: "at-least", count: 30 }, by: { precision: "half-year", year: 2025, half: 2 } }],
    counts: [{ on: { precision: "day", on: "2025-09-30" }, count: exactly(22) }],
  });

  test.each([
    ["2025-08-31", ["가", "다"]],
    ["2025-09-01", ["나", "다"]],
    ["2026-03-01", ["다"]],
  ])("who leads it on %s", (date, names) => {
    expect(officersOn(advisers, day(date)).known.map((it) => it.name)).toEqual(names);
  });

  test("its goal is overdue in the year after, by a count that is carried forward", () => {
    const [found] = goalReached(advisers, day("2026-01-01")).findings;
    expect([found?.code, found?.assumed]).toEqual(["goal-overdue", true]);
  });

  test("a section that is not in the tree is refused", () => {
    const partners = [{ name: "가람대학교", section: "운영위윈회" }];
    expect(Alliance.safeParse({ ...advisers, partners }).success).toBe(false);
    expect(Alliance.safeParse({ ...advisers, partners, sections: undefined, officers: [] }).success).toBe(true);
  });
});
