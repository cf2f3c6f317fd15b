import { Alliance, checkPartners, goalReached, partnersOn } from "dojeong/alliances";
import { day } from "dojeong/time";
import fc from "fast-check";
import { expect, test } from "vitest";

const on = (on: string) => ({ precision: "day", on });
const exactly = (count: number) => ({ kind: "exact", count });
const counted = (date: string, count: object, more: object = {}) => ({ on: on(date), count, ...more });
const alliance = (more: object): Alliance =>
  Alliance.parse({ id: "a", names: [{ name: "얼라이언스" }], timeline: [], ...more });
const codes = (more: object) => checkPartners(alliance(more)).findings.map((it) => it.code);
const moved = (kind: string, count: number, since: string, until: string) => ({
  kind,
  count: exactly(count),
  since: on(since),
  until: on(until),
});

const counts = [
  counted("2025-07-21", exactly(88)),
  counted("2024-05-21", exactly(65)),
  counted("2024-10-21", { kind: "a-little-over", count: 40 }),
];

test.each([
  { date: "2024-05-20", count: undefined, code: "partner-count-not-reported" },
  { date: "2024-05-21", count: exactly(65), code: "partner-count-reported" },
  { date: "2024-05-22", count: exactly(65), code: "partner-count-carried-forward" },
  { date: "2025-07-20", count: { kind: "a-little-over", count: 40 }, code: "partner-count-carried-forward" },
  { date: "2026-11-22", count: exactly(88), code: "partner-count-carried-forward" },
])("how many on $date: $code", ({ date, count, code }) => {
  const { total } = partnersOn(alliance({ counts }), day(date));
  expect(total.outcome === "yes" ? total.value.count : undefined).toEqual(count);
  expect(total.findings.map((it) => it.code)).toEqual([code]);
  expect(total.findings[0]?.assumed).toBe(code === "partner-count-carried-forward" ? true : undefined);
});

test("from the day of its dissolution on an alliance has no partners", () => {
  const one = alliance({
    timeline: [
      { kind: "launched", on: on("2024-05-21") },
      { kind: "dissolved", on: on("2026-03-31") },
    ],
    partnerClasses: [{ key: "firms", name: "기업" }],
    partners: [{ name: "가", joinedOn: on("2024-05-21") }],
    counts: [{ on: on("2024-05-21"), count: { kind: "exact", count: 65 } }],
  });
  const before = partnersOn(one, day("2026-03-30"));
  expect([before.named.length, before.total.outcome]).toEqual([1, "yes"]);
  const after = partnersOn(one, day("2026-03-31"));
  expect([after.named, after.uncertain]).toEqual([[], []]);
  expect([after.total, after.classes[0]?.count].map((it) => it?.outcome)).toEqual(["no", "no"]);
  expect(after.total.findings.map((it) => it.code)).toEqual(["alliance-dissolved"]);
});

test("learning the day on which a partner came or went never takes back whether it belonged", () => {
  const pad = (number: number) => String(number).padStart(2, "0");
  const when = fc.record({ month: fc.integer({ min: 1, max: 12 }), date: fc.integer({ min: 1, max: 28 }) });
  fc.assert(
    fc.property(when, when, fc.integer({ min: 1, max: 12 }), (joined, left, asked) => {
      const listed = (joinedOn: object, leftOn: object) => {
        const found = partnersOn(
          alliance({ partners: [{ name: "가", joinedOn, leftOn }] }),
          day(`2024-${pad(asked)}-15`),
        );
        return found.named.length > 0 ? "yes" : found.uncertain.length > 0 ? "unknown" : "no";
      };
      const month = ({ month }: { month: number }, year: number) => ({ precision: "month", year, month });
      const exact = ({ month, date }: { month: number; date: number }, year: number) =>
        on(`${year}-${pad(month)}-${pad(date)}`);
      // it came in 2024 and left in 2024 or later
      const leftIn = left.month > joined.month ? 2024 : 2025;
      const before = listed(month(joined, 2024), month(left, leftIn));
      const after = listed(exact(joined, 2024), exact(left, leftIn));
      if (before !== "unknown") expect(after).toBe(before);
      expect(after).not.toBe("unknown");
    }),
  );
});

test("two counts of one day that differ are both kept", () => {
  const { total } = partnersOn(
    alliance({ counts: [...counts, counted("2025-07-21", exactly(90))] }),
    day("2025-07-21"),
  );
  expect(total).toMatchObject({
    outcome: "unknown",
    missing: ["partner-count"],
    findings: [{ code: "partner-counts-conflict", facts: { counts: [{ count: 88 }, { count: 90 }] } }],
  });
});

test("classes are counted each on their own", () => {
  const partnerClasses = [
    { key: "firms", name: "기업" },
    { key: "schools", name: "학계" },
  ];
  const found = partnersOn(
    alliance({ partnerClasses, counts: [...counts, counted("2024-05-21", exactly(40), { class: "firms" })] }),
    day("2024-06-01"),
  );
  expect(found.classes.map(({ name, count }) => [name, count.outcome])).toEqual([
    ["기업", "yes"],
    ["학계", "unknown"],
  ]);
});

test("a partner whose day of coming is not known may or may not have belonged", () => {
  const partners = [
    { name: "가", joinedOn: on("2024-05-21") },
    { name: "나" },
    { name: "다", joinedOn: { precision: "half-year", year: 2024, half: 1 }, leftOn: on("2025-01-31") },
    { name: "라", joinedOn: on("2025-07-21") },
  ];
  const names = (date: string) => {
    const { named, uncertain } = partnersOn(alliance({ partners }), day(date));
    return [named.map((it) => it.name), uncertain.map((it) => it.name)];
  };
  expect(names("2024-05-20")).toEqual([[], ["나", "다"]]);
  expect(names("2024-06-30")).toEqual([["가", "다"], ["나"]]);
  expect(names("2025-01-31")).toEqual([["가", "다"], ["나"]]);
  expect(names("2025-02-01")).toEqual([["가"], ["나"]]);
  expect(names("2025-07-21")).toEqual([["가", "라"], ["나"]]);
});

test.each([
  {
    name: "65, and 23 more, are 88",
    movements: [moved("joined", 23, "2024-05-21", "2025-07-21")],
    list: [counts[0], counts[1]],
    codes: ["partner-counts-add-up"],
  },
  {
    name: "65, and 22 more, are not 88",
    movements: [moved("joined", 22, "2024-05-21", "2025-07-21")],
    list: [counts[0], counts[1]],
    codes: ["partner-counts-do-not-add-up"],
  },
  {
    name: "65, 30 more and 7 fewer, are 88",
    movements: [moved("joined", 30, "2024-05-21", "2025-07-21"), moved("left", 7, "2024-05-21", "2025-07-21")],
    list: [counts[0], counts[1]],
    codes: ["partner-counts-add-up"],
  },
  {
    name: "23 more since nobody knows when are held against nothing",
    movements: [{ kind: "joined", count: exactly(23), until: on("2025-07-21") }],
    list: [counts[0], counts[1]],
    codes: ["partner-counts-consistent"],
  },
  { name: "65, then about 40", movements: [], list: [counts[1], counts[2]], codes: ["partner-count-fell-unexplained"] },
  {
    name: "65, then about 40, with departures reported",
    movements: [{ kind: "left", count: exactly(20), until: on("2024-08-01") }],
    list: [counts[1], counts[2]],
    codes: ["partner-counts-consistent"],
  },
  {
    name: "65, then 60 and more",
    movements: [],
    list: [counts[1], counted("2024-10-21", { kind: "at-least", count: 60 })],
    codes: ["partner-counts-consistent"],
  },
  {
    name: "65 and 66 on one day",
    movements: [],
    list: [counts[1], counted("2024-05-21", exactly(66))],
    codes: ["partner-counts-do-not-add-up"],
  },
  { name: "one count alone", movements: [], list: [counts[1]], codes: ["partner-counts-not-checkable"] },
  { name: "none", movements: [], list: [], codes: ["partner-counts-not-checkable"] },
])("$name: $codes", ({ movements, list, codes: expected }) => {
  expect(codes({ counts: list, movements })).toEqual(expected);
  expect(codes({ counts: [...list].reverse(), movements: [...movements].reverse() })).toEqual(expected);
});

test("classes of one day against all of that day, where each is counted", () => {
  const partnerClasses = [
    { key: "firms", name: "기업" },
    { key: "schools", name: "학계" },
  ];
  const of = (firms: number, schools: number | undefined) =>
    codes({
      partnerClasses,
      counts: [
        counts[1],
        counted("2024-05-21", exactly(firms), { class: "firms" }),
        ...(schools === undefined ? [] : [counted("2024-05-21", exactly(schools), { class: "schools" })]),
      ],
    });
  expect(of(40, 25)).toEqual(["classes-add-up"]);
  expect(of(40, 24)).toEqual(["classes-do-not-add-up"]);
  expect(of(40, undefined)).toEqual(["partner-counts-consistent"]);
});

const goals = [{ count: { kind: "at-least", count: 100 } }];

test.each([
  { date: "2025-07-31", list: counts, goals, outcome: "no", facts: { needed: 100, remaining: 12 } },
  { date: "2025-07-31", list: [counted("2025-07-21", exactly(100))], goals, outcome: "yes", facts: { needed: 100 } },
  {
    date: "2025-07-31",
    list: [counted("2025-07-21", exactly(100))],
    goals: [{ count: { kind: "over", count: 100 } }],
    outcome: "no",
    facts: { needed: 101, remaining: 1 },
  },
  {
    date: "2025-07-31",
    list: [counted("2025-07-21", { kind: "a-little-over", count: 90 })],
    goals,
    outcome: "unknown",
    facts: { needed: 100 },
  },
  { date: "2025-07-31", list: [], goals, outcome: "unknown", facts: {} },
  { date: "2025-07-31", list: counts, goals: [], outcome: "unknown", facts: {} },
  {
    date: "2025-07-31",
    list: counts,
    goals: [{ ...goals[0], setOn: on("2025-08-01") }],
    outcome: "unknown",
    facts: {},
  },
])("the goal on $date: $outcome, $facts", ({ date, list, goals, outcome, facts }) => {
  const found = goalReached(alliance({ counts: list, goals }), day(date));
  expect(found.outcome).toBe(outcome);
  expect(found.findings[0]?.facts).toMatchObject(facts);
});

const by2026 = { count: exactly(100), by: { precision: "year", year: 2026 } };
test.each([
  { date: "2026-06-30", code: "goal-not-reached", assumed: undefined },
  { date: "2026-12-01", code: "goal-not-reached", assumed: true },
  { date: "2026-12-31", code: "goal-not-reached", assumed: true },
  { date: "2027-01-01", code: "goal-overdue", assumed: true },
])("a count carried forward to $date is assumed, and a goal is overdue after its time", ({ date, code, assumed }) => {
  const count = counted("2026-06-30", exactly(88));
  const [found] = goalReached(alliance({ counts: [count], goals: [by2026] }), day(date)).findings;
  expect([found?.code, found?.assumed, found?.facts.remaining]).toEqual([code, assumed, 12]);
  const reached = goalReached(alliance({ counts: [{ ...count, count: exactly(100) }], goals: [by2026] }), day(date));
  expect([reached.outcome, reached.findings[0]?.assumed]).toEqual(["yes", assumed]);
});

test("of two reports of one count the same one is named, whatever their order", () => {
  const reports = ["가", "나"].map((title) => counted("2024-05-21", exactly(65), { source: { title } }));
  const named = (counts: object[]) => partnersOn(alliance({ counts }), day("2024-05-21"));
  expect(named([...reports].reverse())).toEqual(named(reports));
  const apart = [...reports, counted("2024-05-21", exactly(66))];
  expect(named([...apart].reverse())).toEqual(named(apart));
});

test("whatever joins and leaves, the sums agree; one more or less does not", () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), fc.nat(500), fc.constantFrom(-1, 0, 1), (start, joined, left, off) => {
      fc.pre(start + joined - left + off >= 0);
      const found = codes({
        counts: [counted("2024-05-21", exactly(start)), counted("2025-07-21", exactly(start + joined - left + off))],
        movements: [
          moved("joined", joined, "2024-05-21", "2025-07-21"),
          moved("left", left, "2024-05-21", "2025-07-21"),
        ],
      });
      expect(found[0]).toBe(off === 0 ? "partner-counts-add-up" : "partner-counts-do-not-add-up");
    }),
  );
});

/** Time the processor spent on it, which does not grow when other work is done beside it. */
function milliseconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

test.each<[string, (one: Alliance) => void]>([
  ["partnersOn", (one) => partnersOn(one, day("2025-01-01"))],
  ["checkPartners", (one) => checkPartners(one)],
])(
  "%s: 100,000 partners and counts well under a second, and five times as many cost about five times as much",
  // measured again where the machine was busy with something else; what grows too fast fails each time
  { retry: 2 },
  (_, work) => {
    const of = (size: number): Alliance =>
      ({
        id: "a",
        names: [{ name: "얼라이언스" }],
        timeline: [],
        partners: Array.from({ length: size }, (_, index) => ({ name: `${index}`, joinedOn: on("2024-05-21") })),
        counts: Array.from({ length: size }, (_, index) => ({
          on: on(new Date((index % 40_000) * 86_400_000).toISOString().slice(0, 10)),
          count: exactly(7),
        })),
        movements: Array.from({ length: size }, (_, index) => ({
          kind: "joined",
          count: exactly(0),
          since: on(new Date((index % 40_000) * 86_400_000).toISOString().slice(0, 10)),
          until: on(new Date(((index % 40_000) + 1) * 86_400_000).toISOString().slice(0, 10)),
        })),
      }) as unknown as Alliance;
    work(of(1_000));
    const time = (size: number): number => {
      const one = of(size);
      return Math.min(...[0, 1].map(() => milliseconds(() => work(one))));
    };
    const small = time(20_000);
    const large = time(100_000);
    expect(large).toBeLessThan(2_000);
    expect(large).toBeLessThan(15 * Math.max(small, 20));
  },
);
