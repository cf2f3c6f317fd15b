import { launchWindow, statusOn } from "dojeong/alliances";
import {
  type Appointment,
  type CommitteeMember,
  checkAppointment,
  checkRoster,
  coverageOf,
  decideRenewal,
  lastPossibleDay,
  resolveRules,
  termsWithin,
} from "dojeong/committees";
import {
  economicViceGovernor,
  newJeonbukForum,
  newJeonbukForumSession,
  re100Alliance,
  rootIndustryCommittee,
  rootIndustryLayers,
  rootIndustryPlan,
  rootIndustryTerm,
  sampleAppointments,
  sampleEligibleApplication,
  sampleIneligibleApplication,
  sampleRoster,
  sampleUndecidedApplication,
  waterProgram,
} from "dojeong/datasets/jeonbuk-2024";
import type { Decision } from "dojeong/decisions";
import { admits, attendanceOf } from "dojeong/forums";
import { checkEligibility, programTotal, windowStatus } from "dojeong/grants";
import { postNameOn } from "dojeong/people";
import { checkPlan, planYearOf, type StrategicPlan } from "dojeong/plans";
import { day, instant } from "dojeong/time";
import { describe, expect, test } from "vitest";

const against = ({ findings }: Decision): string[] =>
  findings.filter((finding) => finding.outcome === "no").map((finding) => finding.code);

const resolved = resolveRules(rootIndustryLayers, day("2024-01-23"));
if (resolved.outcome !== "yes") throw new TypeError("The layers do not resolve");
const rules = resolved.value;
const first = sampleAppointments[0] as Appointment;
const extra = { personId: "sample-member-99", tenure: "fixed-term" } as CommitteeMember;

describe("the committee of 15", () => {
  test.each([
    { name: "as announced", members: sampleRoster, codes: [] },
    { name: "14 members", members: sampleRoster.slice(0, 14), codes: ["roster-count-not-as-announced"] },
    { name: "16 members", members: [...sampleRoster, extra], codes: ["roster-count-not-as-announced"] },
    { name: "no chair", members: [...sampleRoster.slice(1), extra], codes: ["chair-missing"] },
  ])("$name", ({ members, codes }) => {
    const check = checkRoster(rootIndustryCommittee, members);
    expect(check.outcome).toBe(codes.length === 0 ? "yes" : "no");
    expect(against(check)).toEqual(expect.arrayContaining(codes));
    expect(against(check).length === 0).toBe(codes.length === 0);
  });

  test("the order of the list does not matter", () => {
    expect(checkRoster(rootIndustryCommittee, [...sampleRoster].reverse())).toEqual(
      checkRoster(rootIndustryCommittee, sampleRoster),
    );
  });

  test("its chair is the holder of a post whose name changed", () => {
    expect(postNameOn(economicViceGovernor, day("2024-01-23"))).toMatchObject({ outcome: "yes", value: "경제부지사" });
    expect(postNameOn(economicViceGovernor, day("2026-11-22"))).toMatchObject({
      outcome: "yes",
      value: "피지컬AI경제부지사",
    });
  });
});

describe("the term", () => {
  const appointment = (startsOn: string, endsOn: string): Appointment => ({
    ...first,
    startsOn: day(startsOn),
    endsOn: day(endsOn),
  });

  test.each([
    { startsOn: "2024-01-01", endsOn: "2025-12-31", outcome: "yes" },
    { startsOn: "2024-01-01", endsOn: "2025-12-30", outcome: "no" },
    { startsOn: "2024-01-01", endsOn: "2026-01-01", outcome: "no" },
    { startsOn: "2024-01-02", endsOn: "2026-01-01", outcome: "no" },
    { startsOn: "2024-01-01", endsOn: "2028-12-31", outcome: "no" },
  ])("$startsOn to $endsOn as a first term: $outcome", ({ startsOn, endsOn, outcome }) => {
    expect(checkAppointment(rules, appointment(startsOn, endsOn), { committee: rootIndustryCommittee }).outcome).toBe(
      outcome,
    );
  });

  test("one renewal, to 2027-12-31; a second is refused", () => {
    const once = decideRenewal(rules, first, day("2025-11-22"));
    expect(once).toMatchObject({
      outcome: "yes",
      value: { startsOn: "2026-01-01", endsOn: "2027-12-31", renewals: 1 },
    });
    if (once.outcome !== "yes") return;
    const twice = decideRenewal(rules, once.value, day("2027-11-22"));
    expect(against(twice)).toEqual(["renewals-used-up"]);
    expect(lastPossibleDay(rules, rootIndustryTerm.startsOn)).toMatchObject({ outcome: "yes", value: "2027-12-31" });
  });

  test("a renewal that reaches past 2027-12-31 is refused", () => {
    const beyond: Appointment = {
      ...first,
      startsOn: day("2026-01-01"),
      endsOn: day("2028-01-01"),
      renewals: 1,
      basis: "renewal",
    };
    expect(checkAppointment(rules, beyond, { history: [first] }).outcome).toBe("no");
  });

  test("terms within the plan: two whole ones, and of a third only 2028", () => {
    const terms = termsWithin(rules, rootIndustryTerm.startsOn, {
      startsOn: day("2024-01-01"),
      endsOn: day("2028-12-31"),
    });
    expect(terms).toMatchObject({
      outcome: "yes",
      value: [
        { inside: { startsOn: "2024-01-01", endsOn: "2025-12-31" }, whole: true },
        { inside: { startsOn: "2026-01-01", endsOn: "2027-12-31" }, whole: true },
        { inside: { startsOn: "2028-01-01", endsOn: "2028-12-31" }, whole: false },
      ],
    });
  });

  test("no first member can sit in 2028", () => {
    const coverage = coverageOf({ startsOn: day("2024-01-01"), endsOn: day("2028-12-31") }, rules, sampleAppointments);
    expect(coverage).toMatchObject({
      outcome: "yes",
      value: { outOfReach: [{ startsOn: "2028-01-01", endsOn: "2028-12-31" }] },
    });
  });
});

describe("the plan", () => {
  const [one] = rootIndustryPlan.items ?? [];
  const task = (index: number) => ({ level: "task", name: `과제 ${index + 1}` });
  const withTasks = (count: number): StrategicPlan => ({
    ...rootIndustryPlan,
    items: (rootIndustryPlan.items ?? []).map((item, index) => ({
      ...item,
      items: Array.from({ length: count }, (_, at) => at)
        .filter((at) => at % 3 === index)
        .map(task),
    })),
  });

  test("15 tasks announced and none listed is not a contradiction, and cannot be confirmed either", () => {
    expect(checkPlan(rootIndustryPlan).outcome).toBe("unknown");
    expect(against(checkPlan(rootIndustryPlan))).toEqual([]);
  });

  test.each([
    {
      name: "a fourth strategy",
      plan: {
        ...rootIndustryPlan,
        items: [...(rootIndustryPlan.items ?? []), { ...one, level: "strategy", name: "또 하나" }],
      },
    },
    { name: "14 tasks listed", plan: withTasks(14) },
    { name: "16 tasks listed", plan: withTasks(16) },
    {
      name: "four years",
      plan: { ...rootIndustryPlan, period: { startsOn: day("2024-01-01"), endsOn: day("2027-12-31") } },
    },
    {
      name: "six years",
      plan: { ...rootIndustryPlan, period: { startsOn: day("2024-01-01"), endsOn: day("2029-12-31") } },
    },
    {
      name: "five other years",
      plan: { ...rootIndustryPlan, period: { startsOn: day("2025-01-01"), endsOn: day("2029-12-31") } },
    },
  ])("contradicted: $name", ({ plan }) => {
    expect(checkPlan(plan as StrategicPlan).outcome).toBe("no");
  });

  test("15 tasks listed agree", () => {
    expect(checkPlan(withTasks(15)).outcome).toBe("yes");
  });

  test.each([
    { on: "2023-12-31", outcome: "no", year: undefined },
    { on: "2024-01-01", outcome: "yes", year: 1 },
    { on: "2026-11-22", outcome: "yes", year: 3 },
    { on: "2028-12-31", outcome: "yes", year: 5 },
    { on: "2029-01-01", outcome: "no", year: undefined },
  ])("year of the plan on $on", ({ on, outcome, year }) => {
    const decision = planYearOf(rootIndustryPlan, day(on));
    expect(decision.outcome).toBe(outcome);
    expect(decision.outcome === "yes" ? decision.value.ordinal : undefined).toBe(year);
  });
});

describe("the program", () => {
  test("its total is about 63,000,000 won", () => {
    expect(programTotal(waterProgram)).toMatchObject({ outcome: "yes", value: { kind: "about", won: 63_000_000 } });
  });

  test.each([
    { at: "2024-02-06T17:59:59+09:00", outcome: "yes" },
    { at: "2024-02-06T18:00:00+09:00", outcome: "yes" },
    { at: "2024-02-06T09:00:00Z", outcome: "yes" },
    { at: "2024-02-06T18:00:01+09:00", outcome: "no" },
  ])("open at $at: $outcome", ({ at, outcome }) => {
    expect(windowStatus(waterProgram.window, instant(at)).outcome).toBe(outcome);
  });

  test("one sample is eligible, one fails on two grounds at once, of one it cannot be told", () => {
    expect(checkEligibility(waterProgram, sampleEligibleApplication).outcome).toBe("yes");
    const refused = checkEligibility(waterProgram, sampleIneligibleApplication);
    expect(refused.findings.filter((one) => one.outcome === "no").map((one) => one.facts.rule)).toEqual([
      "outside-the-province",
      "duplicate-support",
    ]);
    expect(checkEligibility(waterProgram, sampleUndecidedApplication)).toMatchObject({
      outcome: "unknown",
      missing: ["facts.sameProjectSupported"],
    });
  });

  test("the old code of an area of the province is inside it too", () => {
    const { applicant } = sampleEligibleApplication;
    const application = { ...sampleEligibleApplication, applicant: { ...applicant, region: "45110" } };
    expect(checkEligibility(waterProgram, application).outcome).toBe("yes");
  });
});

describe("forums and the alliance", () => {
  test("a team leader is admitted from January 2024, not before", () => {
    expect(admits(newJeonbukForum, { ranks: ["팀장"] }, day("2023-12-31")).outcome).toBe("no");
    expect(admits(newJeonbukForum, { ranks: ["팀장"] }, day("2024-01-01")).outcome).toBe("yes");
    expect(admits(newJeonbukForum, { ranks: ["팀장"] }, day("2024-01-23")).outcome).toBe("yes");
    expect(admits(newJeonbukForum, { ranks: ["과장"] }, day("2023-12-31")).outcome).toBe("yes");
  });

  test("the attendance is reported differently in two places, and nothing is chosen", () => {
    const attendance = attendanceOf(newJeonbukForumSession);
    expect(attendance.standing).toBe("conflicting");
    expect(attendance.claims.map(({ at, value }) => [at, "text" in value ? value.text : undefined])).toEqual([
      ["본문", "300여명"],
      ["제목", "200여명"],
    ]);
    expect(attendance).not.toHaveProperty("value");
  });

  test("the alliance is being prepared, to be launched in May", () => {
    expect(statusOn(re100Alliance, day("2024-01-23"))).toMatchObject({
      outcome: "yes",
      value: { status: "preparing" },
    });
    expect(launchWindow(re100Alliance)).toMatchObject({
      outcome: "yes",
      value: { startsOn: "2024-05-01", endsOn: "2024-05-31" },
    });
  });
});
