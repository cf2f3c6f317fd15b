import { checkComposition, checkRoster, decideEarlyEnd, quorumOf } from "dojeong/committees";
import { rootIndustryCommittee, sampleRoster } from "dojeong/datasets/jeonbuk-2024";
import type { Finding } from "dojeong/decisions";
import * as en from "dojeong/en";
import * as ko from "dojeong/ko";
import { expect, test } from "vitest";
import { committee, member, members, rules } from "./sample.ts";

const label = { ko: "청년 위원", en: "young members" };
const said = (decision: { findings: readonly Finding[] }, code: string) => {
  const finding = decision.findings.find((one) => one.code === code);
  return finding === undefined ? [] : [ko.sayFinding(finding), en.sayFinding(finding)];
};

test("a seat is called by its label, the office that goes with it, or its id", () => {
  const seats = (more: object) => committee({ seats: [{ id: "seat-1", tenure: "fixed-term", ...more }] });
  const roster = [member({ seatId: "seat-1", office: "chair" })];
  const filled = (more: object) => said(checkRoster(seats(more), roster), "seat-filled");
  expect(filled({ label })[0]).toMatch(/^청년 위원 정원 1명/);
  expect(filled({ label })[1]).toContain("of young members are");
  expect(filled({ label: "청년 위원" })[0]).toMatch(/^청년 위원 정원/);
  expect(filled({ office: "chair" })).toEqual([
    expect.stringMatching(/^위원장 정원/),
    expect.stringContaining("chair"),
  ]);
  expect(filled({})[0]).toMatch(/^seat-1 정원/);
});

test("no id stands in the sentences on the committee of the reference facts", () => {
  const decision = checkRoster(rootIndustryCommittee, sampleRoster);
  for (const finding of decision.findings) expect(ko.sayFinding(finding)).not.toMatch(/[a-z]/);
});

test("so are quotas, grounds and groups", () => {
  const quota = { id: "youth", label, counts: { of: "age", to: 39 }, base: "all", atLeast: { count: 1 } };
  const body = members(3, { age: 50 });
  const duty = checkComposition(rules({ quotas: [{ ...quota, force: "duty" }] }), body);
  const effort = checkComposition(rules({ quotas: [{ ...quota, force: "effort" }] }), body);
  const left = decideEarlyEnd(rules({ earlyEnd: [{ id: "g", label, force: "may" }] }), { ground: "g" });
  const groups = [{ group: "g", label, attend: { kind: "majority" } }];
  const came = { inOffice: 9, present: 5, groups: [{ group: "g", inOffice: 3, present: 2 }] };
  const group = quorumOf(rules({ opening: { attend: { kind: "majority" }, groups } }), came);
  for (const [decision, code] of [
    [duty, "quota-not-reached"],
    [effort, "effort-missed"],
    [left, "may-be-dismissed"],
    [group, "group-quorum-reached"],
  ] as const) {
    const [korean, english] = said(decision, code);
    expect(korean).toContain(label.ko);
    expect(english).toContain(label.en);
  }
});
