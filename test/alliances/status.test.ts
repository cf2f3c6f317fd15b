import { Alliance, launchMet, launchWindow, officersOn, statusOn } from "dojeong/alliances";
import { re100Alliance } from "dojeong/datasets/jeonbuk-2024";
import { day } from "dojeong/time";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const on = (on: string) => ({ precision: "day", on });
const may = { precision: "month", year: 2024, month: 5, text: "5월" };
const alliance = (timeline: object[], more: object = {}): Alliance =>
  Alliance.parse({ id: "a", names: [{ name: "얼라이언스" }], timeline, ...more });
const announced = { kind: "launched", announced: true, on: may };
const preparing = { kind: "preparing", on: on("2024-01-23") };
const launched = { kind: "launched", on: on("2024-05-21") };
const dissolvedIn2024 = { kind: "dissolved", on: on("2024-06-30") };
const status = (of: Alliance, date: string) => {
  const found = statusOn(of, day(date));
  return found.outcome === "yes" ? found.value.status : found.findings.map((it) => it.code).join();
};

test("the alliance of the reference facts: preparing on 2024-01-23, to be launched in May 2024", () => {
  expect(status(re100Alliance, "2024-01-23")).toBe("preparing");
  const window = launchWindow(re100Alliance);
  expect(window.outcome === "yes" && window.value).toEqual({ startsOn: "2024-05-01", endsOn: "2024-05-31" });
  expect(status(re100Alliance, "2024-04-30")).toBe("preparing");
  expect(status(re100Alliance, "2024-05-01")).toBe("launch-not-reported");
  expect(status(re100Alliance, "2026-11-22")).toBe("launch-not-reported");
});

test.each([
  { date: "2024-01-22", status: "nothing-reported-yet" },
  { date: "2024-01-23", status: "preparing" },
  { date: "2024-05-20", status: "preparing" },
  { date: "2024-05-21", status: "launched" },
  { date: "2025-06-29", status: "launched" },
  { date: "2025-06-30", status: "dissolved" },
  { date: "2026-11-22", status: "dissolved" },
])("announced, launched and dissolved: $status on $date", ({ date, status: expected }) => {
  const timeline = [{ kind: "dissolved", on: on("2025-06-30") }, launched, announced, preparing];
  expect(status(alliance(timeline), date)).toBe(expected);
});

test("a launch reported only as of a month cannot be told within it", () => {
  const one = alliance([preparing, { kind: "launched", on: may }]);
  expect(status(one, "2024-04-30")).toBe("preparing");
  expect(status(one, "2024-05-15")).toBe("status-change-not-dated");
  expect(status(one, "2024-05-31")).toBe("launched");
});

test("a report of preparing after the announced window settles it", () => {
  const one = alliance([preparing, announced, { kind: "preparing", on: on("2024-06-10") }]);
  expect(status(one, "2024-06-09")).toBe("launch-not-reported");
  expect(status(one, "2024-06-10")).toBe("preparing");
});

test.each([
  { date: "2024-05-20", status: "status-change-not-dated" },
  { date: "2024-05-21", status: "launched" },
  { date: "2024-06-01", status: "launched" },
  { date: "2025-02-01", status: "launched" },
])("prepared some time in 2024 and launched on 21 May: $status on $date", ({ date, status: expected }) => {
  const one = alliance([launched, { kind: "preparing", on: { precision: "year", year: 2024 } }]);
  expect(status(one, date)).toBe(expected);
});

test("where dates leave the order of two steps open, the usual order is assumed", () => {
  const vague = alliance([launched, { kind: "preparing", on: { precision: "year", year: 2024 } }]);
  const exact = alliance([launched, preparing]);
  const assumed = (of: Alliance) => statusOn(of, day("2024-06-01")).findings[0]?.assumed;
  expect([assumed(vague), assumed(exact)]).toEqual([true, undefined]);
});

test("a report of preparing that may be older than the window announced does not settle it", () => {
  const one = alliance([{ kind: "preparing", on: { precision: "year", year: 2024 } }, announced]);
  expect(status(one, "2025-02-01")).toBe("launch-not-reported");
});

test("a launch put off is pending from its new window on only", () => {
  const september = { precision: "month", year: 2024, month: 9 };
  const one = alliance([
    preparing,
    { ...announced, reportedOn: on("2024-01-23") },
    { ...announced, on: september, reportedOn: on("2024-05-20") },
  ]);
  expect(status(one, "2024-08-31")).toBe("preparing");
  expect(status(one, "2024-09-01")).toBe("launch-not-reported");
});

test("what was dissolved may be launched anew", () => {
  const one = alliance([dissolvedIn2024, { kind: "launched", on: on("2025-03-01") }]);
  expect(status(one, "2025-02-28")).toBe("dissolved");
  expect(status(one, "2025-03-01")).toBe("launched");
});

test("dissolved into another alliance, it says into which", () => {
  const into = { name: "전북 에너지 협의체" };
  const one = alliance([launched, { kind: "dissolved", on: on("2026-03-31"), into }]);
  const found = statusOn(one, day("2026-03-31"));
  expect(found.outcome === "yes" && found.value).toMatchObject({ status: "dissolved", into });
  const before = statusOn(one, day("2026-03-30"));
  expect(before.outcome === "yes" && "into" in before.value).toBe(false);
});

test("the status is carried forward from the last report, and the finding says so", () => {
  const one = alliance([launched, { kind: "meeting", on: on("2024-10-21") }], {
    counts: [{ on: on("2025-07-21"), count: { kind: "exact", count: 88 } }],
  });
  const found = statusOn(one, day("2026-11-22"));
  expect(found).toMatchObject({
    outcome: "yes",
    value: { status: "launched", lastKnownOn: "2025-07-21", since: on("2024-05-21") },
  });
  expect(found.findings.map(({ code, assumed }) => [code, assumed])).toEqual([
    ["status-reported", undefined],
    ["status-carried-forward", true],
  ]);
  const before = statusOn(one, day("2025-07-20"));
  expect(before.outcome === "yes" && before.value.lastKnownOn).toBe("2024-10-21");
  expect(statusOn(one, day("2024-05-21")).findings).toHaveLength(1);
});

test("the day it happened and the day it was reported are two", () => {
  const one = alliance([{ kind: "launched", on: on("2025-10-31"), reportedOn: on("2025-11-02") }]);
  expect(status(one, "2025-11-01")).toBe("launched");
  const window = launchWindow(one);
  expect(window.outcome === "yes" && window.value).toEqual({ startsOn: "2025-10-31", endsOn: "2025-10-31" });
});

test("its name is the one of the day", () => {
  const one = alliance([preparing, launched], {
    names: [
      { name: "가", until: "2024-05-20" },
      { name: "나", from: "2024-05-21" },
    ],
  });
  const names = ["2024-05-20", "2024-05-21"].map((date) => {
    const found = statusOn(one, day(date));
    return found.outcome === "yes" && found.value.name;
  });
  expect(names).toEqual(["가", "나"]);
});

describe("the window of a launch", () => {
  test.each([
    {
      on: { precision: "month-part", year: 2024, month: 5, part: "late" },
      window: ["2024-05-21", "2024-05-31"],
      assumed: true,
    },
    { on: { precision: "quarter", year: 2024, quarter: 2 }, window: ["2024-04-01", "2024-06-30"] },
    { on: { precision: "half-year", year: 2024, half: 2 }, window: ["2024-07-01", "2024-12-31"] },
    { on: { precision: "year", year: 2024 }, window: ["2024-01-01", "2024-12-31"] },
    { on: { precision: "day-of-month", dayOfMonth: 3, year: 2025 }, missing: ["month"] },
    { on: { precision: "not-announced" }, missing: ["date"] },
    { on: { precision: "relative", to: "조례 제정", side: "after" }, missing: ["date"] },
  ])("announced for $on", ({ on, window, assumed, missing }) => {
    const found = launchWindow(alliance([{ kind: "launched", announced: true, on }]));
    if (window) expect(found.outcome === "yes" && found.value).toEqual({ startsOn: window[0], endsOn: window[1] });
    else expect(found).toMatchObject({ outcome: "unknown", missing });
    expect(found.findings[0]?.assumed).toBe(assumed);
  });

  test("of two announcements the one made last holds; without their days they conflict", () => {
    const june = { ...announced, on: { precision: "month", year: 2024, month: 6 } };
    const dated = alliance([
      { ...june, reportedOn: on("2024-04-01") },
      { ...announced, reportedOn: on("2024-01-23") },
    ]);
    const found = launchWindow(dated);
    expect(found.outcome === "yes" && found.value.startsOn).toBe("2024-06-01");
    expect(launchWindow(alliance([june, announced]))).toMatchObject({
      outcome: "unknown",
      missing: ["day-of-announcement"],
    });
    expect(launchWindow(alliance([announced, { ...announced, on: { ...may, text: "5월 중" } }])).outcome).toBe("yes");
  });

  test("a launch is not known before it happened", () => {
    const window = (of: Alliance, knownOn: string) => launchWindow(of, day(knownOn)).outcome;
    expect(window(alliance([launched]), "2024-05-20")).toBe("unknown");
    expect(window(alliance([launched]), "2024-05-21")).toBe("yes");
    expect(window(alliance([{ ...launched, reportedOn: on("2024-05-23") }]), "2024-05-22")).toBe("unknown");
  });

  test("without any launch nothing is made up", () => {
    expect(launchWindow(alliance([preparing]))).toMatchObject({
      outcome: "unknown",
      missing: ["announcement-of-launch"],
    });
  });
});

test.each([
  {
    name: "launched within it",
    timeline: [announced, launched],
    asOf: "2024-05-21",
    outcome: "yes",
    code: "launched-within-window",
  },
  {
    name: "asked the day before",
    timeline: [announced, launched],
    asOf: "2024-05-20",
    outcome: "unknown",
    code: "launch-still-ahead",
  },
  {
    name: "launched before it",
    timeline: [announced, { ...launched, on: on("2024-04-30") }],
    asOf: "2024-06-01",
    outcome: "yes",
    code: "launched-before-window",
  },
  {
    name: "launched the day after it",
    timeline: [announced, { ...launched, on: on("2024-06-01") }],
    asOf: "2024-06-30",
    outcome: "no",
    code: "launched-after-window",
  },
  {
    name: "launched some time in the quarter",
    timeline: [announced, { ...launched, on: { precision: "quarter", year: 2024, quarter: 2 } }],
    asOf: "2024-07-30",
    outcome: "unknown",
    code: "launch-day-not-told",
  },
  {
    name: "still being prepared after it",
    timeline: [announced, { ...preparing, on: on("2024-06-01") }],
    asOf: "2024-06-30",
    outcome: "no",
    code: "not-launched-by-end-of-window",
  },
  {
    name: "nothing reported, its last day",
    timeline: [announced, preparing],
    asOf: "2024-05-31",
    outcome: "unknown",
    code: "launch-still-ahead",
  },
  {
    name: "nothing reported, the day after",
    timeline: [announced, preparing],
    asOf: "2024-06-01",
    outcome: "unknown",
    code: "launch-not-reported-after-window",
  },
  {
    name: "never announced",
    timeline: [launched],
    asOf: "2024-06-01",
    outcome: "unknown",
    code: "launch-not-announced",
  },
])("a planned launch: $name: $outcome", ({ timeline, asOf, outcome, code }) => {
  const found = launchMet(alliance(timeline), day(asOf));
  expect(found.outcome).toBe(outcome);
  expect(found.findings.at(-1)?.code).toBe(code);
});

describe("a launch put off", () => {
  const one = alliance([
    preparing,
    { ...announced, reportedOn: on("2024-01-23") },
    { ...announced, on: { precision: "month", year: 2024, month: 9 }, reportedOn: on("2024-05-20") },
    { kind: "launched", on: on("2024-09-05") },
  ]);
  test.each([
    { asOf: "2024-05-19", planOf: undefined, code: "launch-still-ahead" },
    { asOf: "2024-06-01", planOf: undefined, code: "launch-still-ahead" },
    { asOf: "2024-09-05", planOf: undefined, code: "launched-within-window" },
    { asOf: "2024-06-01", planOf: "2024-01-23", code: "launch-not-reported-after-window" },
    { asOf: "2024-09-05", planOf: "2024-01-23", code: "launched-after-window" },
    { asOf: "2024-09-05", planOf: "2024-05-19", code: "launched-after-window" },
    { asOf: "2024-09-05", planOf: "2024-05-20", code: "launched-within-window" },
    { asOf: "2024-09-05", planOf: "2024-01-22", code: "launch-not-announced" },
  ])("as of $asOf against the plan of $planOf: $code", ({ asOf, planOf, code }) => {
    const found = planOf === undefined ? launchMet(one, day(asOf)) : launchMet(one, day(asOf), day(planOf));
    expect(found.findings.at(-1)?.code).toBe(code);
  });

  test("the window is the one that was announced by the day", () => {
    const starts = (knownOn?: string) => {
      const window = launchWindow(one, knownOn === undefined ? undefined : day(knownOn));
      return window.outcome === "yes" ? window.value.startsOn : window.outcome;
    };
    expect([starts("2024-05-19"), starts("2024-05-20"), starts()]).toEqual(["2024-05-01", "2024-09-01", "2024-09-01"]);
  });
});

test("learning the day of a launch never takes back whether the plan was met", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.constantFrom("year", "half-year", "quarter", "month"),
      (month, date, precision) => {
        const pad = (number: number) => String(number).padStart(2, "0");
        const vague = {
          precision,
          year: 2024,
          ...(precision === "month" ? { month } : {}),
          ...(precision === "quarter" ? { quarter: Math.ceil(month / 3) } : {}),
          ...(precision === "half-year" ? { half: month <= 6 ? 1 : 2 } : {}),
        };
        const met = (date: object) =>
          launchMet(alliance([announced, { kind: "launched", on: date }]), day("2025-01-01")).outcome;
        const [before, after] = [met(vague), met(on(`2024-${pad(month)}-${pad(date)}`))];
        if (before !== "unknown") expect(after).toBe(before);
        expect(after).toBe(month <= 5 ? "yes" : "no");
      },
    ),
  );
});

test("narrowing a date never changes where an alliance was said to stand", () => {
  const kinds = ["planned", "preparing", "launched", "dissolved"] as const;
  const months = fc.integer({ min: 1, max: 12 });
  const pad = (number: number) => String(number).padStart(2, "0");
  const vague = fc.constantFrom("year", "half-year", "quarter", "month");
  const when = fc.record({ month: months, date: fc.integer({ min: 1, max: 28 }), precision: vague });
  const widened = ({ month, precision }: { month: number; precision: string }) => ({
    precision,
    year: 2024,
    ...(precision === "month" ? { month } : {}),
    ...(precision === "quarter" ? { quarter: Math.ceil(month / 3) } : {}),
    ...(precision === "half-year" ? { half: month <= 6 ? 1 : 2 } : {}),
  });
  // each step of the life once, in its usual order, so that what is learnt does not go against it
  const lives = fc
    .array(when, { minLength: 1, maxLength: 4 })
    .map((list) => [...list].sort((a, b) => a.month - b.month || a.date - b.date));
  fc.assert(
    fc.property(lives, months, (list, month) => {
      const narrow = list.map((one, index) => ({
        kind: kinds[index],
        on: on(`2024-${pad(one.month)}-${pad(one.date)}`),
      }));
      const wide = list.map((one, index) => ({ kind: kinds[index], on: widened(one) }));
      const asked = `2024-${pad(month)}-15`;
      const before = statusOn(alliance(wide), day(asked));
      if (before.outcome !== "yes") return;
      const after = statusOn(alliance(narrow), day(asked));
      expect(after.outcome === "yes" && after.value.status).toBe(before.value.status);
    }),
  );
});

test("who leads it on a day, known and not", () => {
  const one = alliance([], {
    officers: [
      { as: "co-chair", name: "가", from: "2024-05-21", until: "2025-05-20" },
      { as: "co-chair", name: "나" },
      { as: "co-chair", name: "다", from: "2025-05-21" },
    ],
  });
  const names = (date: string) => {
    const { known, uncertain } = officersOn(one, day(date));
    return [known.map((it) => it.name), uncertain.map((it) => it.name)];
  };
  expect(names("2025-05-20")).toEqual([["가"], ["나"]]);
  expect(names("2025-05-21")).toEqual([["다"], ["나"]]);
});

const kinds = ["planned", "preparing", "launched", "meeting", "dissolved"] as const;
const events = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    on: fc.integer({ min: 0, max: 700 }).map((n) => on(new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10))),
    announced: fc.boolean(),
  }),
  { maxLength: 6 },
);

test("the order of reports changes nothing, and what has not happened yet changes nothing", () => {
  fc.assert(
    fc.property(events, fc.integer({ min: 0, max: 700 }), (list, offset) => {
      const asked = new Date(Date.UTC(2024, 0, 1 + offset)).toISOString().slice(0, 10);
      const timeline = list.map(({ announced, ...event }) =>
        announced && event.kind === "launched" ? { ...event, announced: true } : event,
      );
      const found = statusOn(alliance(timeline), day(asked));
      expect(statusOn(alliance([...timeline].reverse()), day(asked))).toEqual(found);
      expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      const reportedAlone = timeline.filter((event) => !("announced" in event) && event.on.on <= asked);
      const states = reportedAlone.filter((event) => event.kind !== "meeting");
      if (found.outcome === "yes") expect(states.map((event) => event.kind)).toContain(found.value.status);
      if (states.length === 0) expect(found.outcome).toBe("unknown");
    }),
  );
});
