import { allOf, Citation, type Decision, decide, type Finding, type Outcome } from "dojeong/decisions";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expectWire, refusals } from "../support/wire-fixture.ts";

const finding = (code: string, outcome: Outcome, missing?: readonly string[]): Finding => ({
  code,
  outcome,
  citations: [],
  facts: { code },
  ...(missing ? { missing } : {}),
});

const anyFinding: fc.Arbitrary<Finding> = fc
  .tuple(fc.string(), fc.constantFrom<Outcome>("yes", "no", "unknown"), fc.array(fc.constantFrom("a", "b", "c")))
  .map(([code, outcome, missing]) => finding(code, outcome, outcome === "unknown" ? missing : undefined));

describe("decide", () => {
  test("is what all its findings together are, and keeps every one in order", () => {
    fc.assert(
      fc.property(fc.array(anyFinding), (findings) => {
        const decision = decide(findings);
        expect(decision.outcome).toBe(allOf(findings.map((one) => one.outcome)));
        expect(decision.findings).toEqual(findings);
      }),
    );
  });

  test("names what is missing once, in the order of the findings", () => {
    const decision = decide([
      finding("x", "unknown", ["b", "a"]),
      finding("y", "yes"),
      finding("z", "unknown", ["a", "c"]),
    ]);
    expect(decision).toMatchObject({ outcome: "unknown", missing: ["b", "a", "c"] });
  });

  test("makes the value only for a yes", () => {
    let made = 0;
    const value = () => ++made;
    expect(decide([finding("x", "no")], value)).not.toHaveProperty("value");
    expect(decide([finding("x", "unknown")], value)).not.toHaveProperty("value");
    expect(made).toBe(0);
    expect(decide([finding("x", "yes")], value)).toMatchObject({ value: 1 });
  });

  test("survives JSON and structuredClone", () => {
    fc.assert(
      fc.property(fc.array(anyFinding), (findings) => {
        const decision = decide(findings, () => ({ startsOn: "2024-01-01" }));
        expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
        expect(structuredClone(decision)).toEqual(decision);
      }),
    );
  });

  test("its types keep value and missing apart", () => {
    const decision: Decision<number, "a" | "b"> = decide([{ ...finding("a", "yes"), code: "a" as const }], () => 1);
    if (decision.outcome === "yes") expect(decision.value + 1).toBe(2);
    // @ts-expect-error: a value stands only in a yes
    void decision.value;
    const plain: Decision = decide([finding("a", "yes")]);
    // @ts-expect-error: a decision without a value has none in a yes either
    if (plain.outcome === "yes") void plain.value;
    // @ts-expect-error: the codes are those named
    const wrong: Decision<number, "c"> = decision;
    expect(wrong).toBe(decision);
  });
});

describe("Citation", () => {
  test("wire form", () => {
    expectWire(Citation, {
      instrument: "민법",
      provision: "제160조제3항",
      address: "https://www.law.go.kr/법령/민법",
      validity: { from: "1960-01-01", until: "2026-12-31" },
      asOf: "2026-06-08",
      unverified: true,
    });
  });

  test.each([
    { name: "a mistyped key", input: { instrument: "민법", provison: "제1조" }, refusal: ": unrecognized_keys" },
    { name: "no instrument", input: {}, refusal: "instrument: invalid_type" },
    { name: "an impossible day", input: { instrument: "민법", asOf: "2023-02-29" }, refusal: "asOf: not-a-day" },
    {
      name: "an end before the start",
      input: { instrument: "민법", validity: { from: "2024-01-02", until: "2024-01-01" } },
      refusal: "validity.until: ends-before-it-starts",
    },
  ])("refuses $name", ({ input, refusal }) => expect(refusals(Citation, input)).toContain(refusal));
});
