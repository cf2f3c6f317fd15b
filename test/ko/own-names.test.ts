import { sampleUndecidedApplication, waterProgram } from "dojeong/datasets/jeonbuk-2024";
import * as en from "dojeong/en";
import { checkEligibility } from "dojeong/grants";
import * as ko from "dojeong/ko";
import { expect, test } from "vitest";

test("a fact of the notice's own is asked for in the notice's words", () => {
  const decision = checkEligibility(waterProgram, sampleUndecidedApplication);
  expect(ko.sayDecision(decision)).toMatch(/^판단 보류\(확인 필요: 동일 사업에 대한 국가·지방자치단체의 지원 여부\)\./);
  expect(en.sayDecision(decision)).toContain("whether the state or a local government supports the same project");
});

test("one missing fact is named by the decision it is missing from", () => {
  const decision = checkEligibility(waterProgram, sampleUndecidedApplication);
  const name = decision.outcome === "unknown" ? decision.missing[0] : undefined;
  expect(name).toBe("facts.sameProjectSupported");
  expect(ko.sayMissing("facts.sameProjectSupported", decision)).toBe("동일 사업에 대한 국가·지방자치단체의 지원 여부");
  expect(en.sayMissing("facts.sameProjectSupported", decision)).toMatch(/^whether the state/);
  expect(ko.sayMissing("facts.sameProjectSupported")).toBe("facts.sameProjectSupported");
  expect(ko.sayMissing("holidays.2031", decision)).toBe("공휴일표(2031)");
});

test.each([
  { name: "hostile names", names: { __proto__: null, x: { ko: 1 } } },
  { name: "no object", names: "x" },
  { name: "inherited", names: Object.create({ x: { ko: "남의 말" } }) },
])("names that are no names are passed over: $name", ({ names }) => {
  const finding = { code: "c", outcome: "unknown", citations: [], facts: { names }, missing: ["x"] } as const;
  expect(ko.sayDecision({ outcome: "unknown", missing: ["x"], findings: [finding] })).toContain("확인 필요: x");
});
