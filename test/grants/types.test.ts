import type { ApplicationEventKind, Award, GrantFindingCode, GrantProgram } from "dojeong";
import { checkEligibility, type SanctionGround, wonOf } from "dojeong";
import { expect, expectTypeOf, test } from "vitest";
import { application, program } from "./sample.ts";

test("what the compiler refuses", () => {
  // @ts-expect-error a code that no function gives
  const code: GrantFindingCode = "no-such-code";
  // @ts-expect-error a recipient is not shut out for a breach
  const ground: SanctionGround = { who: "recipient", ground: "breach", times: 3 };
  // @ts-expect-error an event that is not in the table
  const event: ApplicationEventKind = "celebrate";
  // @ts-expect-error money is a branded number
  const award: Pick<Award, "awarded"> = { awarded: 10 };
  // @ts-expect-error a program has at least hosts, tracks and a window
  const bare: GrantProgram = { id: "a", name: "b", year: 2025 };
  expect([code, ground, event, award, bare]).toHaveLength(5);
});

test("what a decision gives", () => {
  const answer = checkEligibility(program(), application());
  expectTypeOf(answer.findings[0]?.code).toEqualTypeOf<GrantFindingCode | undefined>();
  // @ts-expect-error eligibility has no value beside its outcome
  expect(answer.value).toBeUndefined();
  expect(wonOf(10)).toBe(10);
});
