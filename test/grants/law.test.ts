import {
  acceptanceDueOn,
  auditRequired,
  continuationReviewYear,
  disclosureRequired,
  excludedOn,
  lateReportCut,
  objectionDueOn,
  reportDueOn,
  resolveSubsidyCommittee,
  sanctionPeriod,
  subsidyCommitteeNames,
  subsidyDueOn,
  supportHistory,
  verificationRequired,
} from "dojeong/grants";
import { holidays } from "dojeong/holidays";
import { wonOf } from "dojeong/quantities";
import { day } from "dojeong/time";
import { describe, expect, test } from "vitest";
import { codes, valueIn } from "./sample.ts";

describe("clocks of the act", () => {
  // 영 제9조①: two months; 민법 제157조, 제160조, 제161조
  test.each([
    ["completed", "2024-11-15", "2025-01-15"],
    ["completed", "2023-12-31", "2024-02-29"],
    ["fiscal-year-ended", "2024-12-31", "2025-02-28"],
    ["fiscal-year-ended", "2025-12-31", "2026-03-03"],
    ["abolition-approved", "2024-06-30", "2024-09-02"],
    ["completed", "2024-11-30", "2025-01-31"],
  ] as const)("report, %s on %s", (kind, on, due) => {
    expect(valueIn(reportDueOn({ kind, on: day(on) }, holidays))).toBe(due);
  });

  // 제36조의2: 20 days, a last day on a Saturday moves to Monday
  test.each([
    ["2024-04-01", "2024-04-22"],
    ["2024-03-29", "2024-04-18"],
    ["2025-01-10", "2025-01-31"],
  ])("objection to a notice received on %s", (from, due) => {
    expect(valueIn(objectionDueOn(day(from), holidays))).toBe(due);
    expect(valueIn(acceptanceDueOn(day(from), holidays))).toBe(due);
  });

  test.each([
    ["auditor", "2024-04-01", "2024-07-01"],
    ["audit-report", "2024-12-31", "2025-04-30"],
    ["disclosure", "2024-12-31", "2025-04-30"],
    ["return-order-told", "2024-05-02", "2024-05-13"],
    ["surcharge", "2024-05-02", "2024-06-03"],
  ] as const)("%s from %s", (clock, from, due) => {
    expect(valueIn(subsidyDueOn(clock, day(from), holidays))).toBe(due);
  });

  test("without holidays, and before the provision was in force, it cannot be told", () => {
    expect(reportDueOn({ kind: "completed", on: day("2099-11-15") }, holidays).outcome).toBe("unknown");
    expect(codes(subsidyDueOn("objection", day("2023-10-11"), holidays))).toEqual(["law-of-that-day-not-held"]);
    expect(subsidyDueOn("objection", day("2023-10-12"), holidays).outcome).toBe("yes");
    expect(codes(subsidyDueOn("report", day("2021-07-12"), holidays))).toEqual(["law-of-that-day-not-held"]);
    expect(subsidyDueOn("report", day("2021-07-13"), holidays).outcome).toBe("yes");
  });

  test("every clock cites its provision", () => {
    for (const clock of [
      "report",
      "objection",
      "acceptance",
      "auditor",
      "audit-report",
      "disclosure",
      "return-order-told",
      "surcharge",
    ] as const) {
      expect(subsidyDueOn(clock, day("2024-05-02"), holidays).findings[0]?.citations.length).toBeGreaterThan(0);
    }
  });
});

describe("late reports (영 제9조④)", () => {
  test.each([
    ["2024-03-15", "2024-03-15", undefined, "report-in-time"],
    ["2024-03-15", "2024-06-14", undefined, "report-late-without-cut"],
    ["2024-03-15", "2024-06-15", { moreThan: 0, atMost: 10 }, undefined],
    ["2024-03-15", "2024-09-14", { moreThan: 0, atMost: 10 }, undefined],
    ["2024-03-15", "2024-09-15", { moreThan: 10, atMost: 20 }, undefined],
    ["2024-03-15", "2025-03-14", { moreThan: 10, atMost: 20 }, undefined],
    ["2024-03-15", "2025-03-15", { moreThan: 20, atMost: 50 }, undefined],
    ["2023-10-11", "2024-10-11", undefined, "late-report-before-the-rule"],
    ["2023-10-12", "2024-10-12", { moreThan: 20, atMost: 50 }, undefined],
  ])("due %s, submitted %s", (due, submitted, value, code) => {
    const cut = lateReportCut(day(due), day(submitted), wonOf(100));
    expect(valueIn(cut)).toEqual(value);
    if (code !== undefined) expect(codes(cut)).toEqual([code]);
  });

  test("how the delay is counted is our reading, whether it brings a cut or not", () => {
    const assumed = (on: string) => lateReportCut(day("2024-03-15"), day(on), wonOf(100)).findings[0]?.assumed;
    expect([assumed("2024-03-15"), assumed("2024-06-14"), assumed("2024-06-15")]).toEqual([undefined, true, true]);
  });
});

describe("duties by sum", () => {
  test.each([
    ["verification at 300 million", verificationRequired(wonOf(300_000_000)), []],
    ["one won below", verificationRequired(wonOf(299_999_999)), ["duty-below-threshold"]],
    [
      "of a local government",
      verificationRequired(wonOf(300_000_000), { localGovernment: true }),
      ["duty-not-of-local-governments"],
    ],
    [
      "verified already",
      verificationRequired(wonOf(300_000_000), { doneUnderStateAct: true }),
      ["duty-done-under-state-act"],
    ],
    ["audit at 1 billion", auditRequired(wonOf(1_000_000_000)), []],
    ["one won below", auditRequired(wonOf(999_999_999)), ["duty-below-threshold"]],
    ["audited last year", auditRequired(wonOf(1_000_000_000), { auditedLastYear: true }), ["duty-may-be-left-out"]],
    // 제18조①–③: verified under the state's act is no ground here; another audit's report stands in for it
    ["audited under another act", auditRequired(wonOf(1_000_000_000), { auditedUnderOtherAct: true }), []],
    ["excused", auditRequired(wonOf(1_000_000_000), { excused: true }), ["duty-excused"]],
    ["excused, and below", auditRequired(wonOf(999_999_999), { excused: true }), ["duty-below-threshold"]],
    [
      "audit of a local government",
      auditRequired(wonOf(1_000_000_000), { localGovernment: true, auditedLastYear: true }),
      ["duty-not-of-local-governments"],
    ],
    ["disclosure at 5 million", disclosureRequired(wonOf(5_000_000), 2024), []],
    ["one won below", disclosureRequired(wonOf(4_999_999), 2024), ["duty-below-threshold"]],
    ["the year before it applied", disclosureRequired(wonOf(5_000_000), 2023), ["duty-not-yet-in-force"]],
  ])("%s", (_, answer, expected) => {
    expect(codes(answer)).toEqual(expected);
  });
});

describe("exclusion (제32조, 영 제19조)", () => {
  const start = day("2024-05-01");
  test.each([
    ["operator", "fraud", 1, "2029-04-30"],
    ["operator", "misuse", 2, "2027-04-30"],
    ["operator", "breach", 3, "2026-04-30"],
    ["recipient", "fraud", 1, "2029-04-30"],
    ["recipient", "misuse", 2, "2027-04-30"],
    ["recipient", "not-entitled", 3, "2025-04-30"],
    ["operator", "fraud", 0, undefined],
    ["operator", "misuse", 1, undefined],
    ["operator", "breach", 2, undefined],
    ["recipient", "not-entitled", 2, undefined],
    ["contractor", "prison-over-one-year", undefined, "2029-04-30"],
    ["contractor", "prison-up-to-one-year", undefined, "2027-04-30"],
    ["contractor", "fine", undefined, "2026-04-30"],
  ])("%s, %s, %s times", (who, ground, times, endsOn) => {
    const answer = sanctionPeriod({ who, ground, ...(times === undefined ? {} : { times }) } as never, start);
    expect(valueIn(answer)).toEqual(endsOn === undefined ? undefined : { startsOn: "2024-05-01", endsOn });
    if (endsOn === undefined) expect(codes(answer)).toEqual(["sanction-count-not-reached"]);
  });

  test("slight carelessness shortens it by up to half, fraud is never slight", () => {
    const minor = (ground: "fraud" | "misuse") =>
      valueIn(sanctionPeriod({ who: "operator", ground, times: 2 }, start, { minor: true }));
    expect(minor("misuse")).toEqual({ startsOn: "2024-05-01", endsOn: "2027-04-30", earliestEndsOn: "2025-10-31" });
    expect(minor("fraud")).toEqual({ startsOn: "2024-05-01", endsOn: "2029-04-30" });
  });

  test("an operator that is hard to replace may be spared, once the committee has deliberated", () => {
    const spare = (spared?: boolean) =>
      sanctionPeriod({ who: "operator", ground: "fraud", times: 1 }, start, {
        hardToReplace: true,
        ...(spared === undefined ? {} : { spared }),
      }).outcome;
    expect([spare(), spare(true), spare(false)]).toEqual(["unknown", "no", "yes"]);
  });

  // 제32조④: the authority may leave such a benefit as it is
  test("a benefit that need not be withheld from a recipient", () => {
    const keep = (spared?: boolean) =>
      sanctionPeriod({ who: "recipient", ground: "misuse", times: 2 }, start, {
        protectedBenefit: true,
        hardToReplace: true,
        ...(spared === undefined ? {} : { spared }),
      });
    expect([undefined, true, false].map((spared) => [keep(spared).outcome, ...codes(keep(spared))])).toEqual([
      ["unknown", "benefit-may-be-kept"],
      ["no", "benefit-not-withheld"],
      ["yes"],
    ]);
    const operator = sanctionPeriod({ who: "operator", ground: "misuse", times: 2 }, start, { protectedBenefit: true });
    expect(operator.outcome).toBe("yes");
  });

  test("before 2023-10-12 another rule held", () => {
    const on = (date: string) => sanctionPeriod({ who: "operator", ground: "fraud", times: 1 }, day(date)).outcome;
    expect([on("2023-10-11"), on("2023-10-12")]).toEqual(["unknown", "yes"]);
    expect(() => sanctionPeriod({ who: "nobody", ground: "fraud" } as never, start)).toThrow(TypeError);
  });

  test("shut out on a day, whoever ordered it", () => {
    const sanctions = [
      { applicantId: "a", startsOn: "2024-05-01", endsOn: "2024-05-31" },
      { applicantId: "a", startsOn: "2024-05-15", endsOn: "2024-06-30" },
    ] as never;
    const on = (date: string) =>
      (valueIn(excludedOn(sanctions, "a", day(date))) as { endsOn: string } | undefined)?.endsOn;
    expect(["2024-04-30", "2024-05-01", "2024-05-20", "2024-06-30", "2024-07-01"].map(on)).toEqual([
      undefined,
      "2024-05-31",
      "2024-06-30",
      "2024-06-30",
      undefined,
    ]);
    expect(excludedOn(sanctions, "b", day("2024-05-20")).outcome).toBe("no");
  });
});

describe("the committee's name", () => {
  test.each([
    ["지방보조금심의위원회", "2021-07-12", "지방보조금심의위원회", "committee-named-officially"],
    ["지방보조금심의위원회", "2021-07-13", "지방보조금관리위원회", "committee-named-by-another-name"],
    ["지방보조금관리위원회", "2021-07-13", "지방보조금관리위원회", "committee-named-officially"],
    ["도 보조금관리위원회", "2024-06-07", "지방보조금관리위원회", "committee-named-officially"],
  ])("%s on %s", (name, on, official, code) => {
    const answer = resolveSubsidyCommittee(name, day(on));
    expect([valueIn(answer), answer.findings[0]?.code]).toEqual([official, code]);
  });
  test("other committees are not it", () => {
    expect(resolveSubsidyCommittee("공익사업선정위원회", day("2024-06-07")).outcome).toBe("no");
    expect(subsidyCommitteeNames().map((one) => one.until ?? one.from)).toEqual(["2021-07-12", "2021-07-13"]);
  });
});

test("five years of history, and a review every three", () => {
  const records = [2018, 2019, 2020, 2023].map((year) => ({
    applicantId: "a",
    giver: "도",
    year,
    ...(year === 2020 ? {} : { granted: 10 }),
  })) as never;
  expect(supportHistory(records, "a", 2023)).toMatchObject({ from: 2019, until: 2023, granted: 20, withoutSum: 1 });
  expect(continuationReviewYear(2024)).toBe(2027);
});
