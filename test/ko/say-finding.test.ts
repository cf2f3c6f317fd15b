import { decide, type Finding } from "dojeong/decisions";
import * as en from "dojeong/en";
import { sayCitation, sayDecision, sayFinding, sayMissing, sayOutcome } from "dojeong/ko";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

const finding = (facts: Finding["facts"], more: Partial<Finding> = {}): Finding => ({
  code: "own",
  outcome: "no",
  citations: [],
  facts,
  ...more,
});
const korean = (template: string, facts: Finding["facts"]): string => sayFinding(finding(facts), { own: template });
const english = (template: string, facts: Finding["facts"]): string => en.sayFinding(finding(facts), { own: template });

describe("inserts facts", () => {
  test.each<[string, Finding["facts"], string]>([
    ["{endsOn:date}에 끝남.", { endsOn: "2024-01-01" }, "2024년 1월 1일에 끝남."],
    ["{endsOn}에 끝남.", { endsOn: "2024-01-01" }, "2024년 1월 1일에 끝남."],
    ["{at}까지.", { at: "2024-02-06T18:00+09:00" }, "2024년 2월 6일 18:00까지."],
    ["{term.endsOn}", { term: { endsOn: "2024-01-01" } }, "2024년 1월 1일"],
    ["{term}{은/는}", { term: { startsOn: "2024-01-01", endsOn: "2025-12-31" } }, "2024. 1. 1.~2025. 12. 31.은"],
    ["{year}년", { year: 2028 }, "2028년"],
    ["{members:count}명", { members: 1500 }, "1,500명"],
    ["{sum:won}{을/를}", { sum: 23_000_000 }, "2,300만원을"],
    ["{sum:won}", { sum: -10_000 }, "-1만원"],
    ["{sum}{을/를}", { sum: { kind: "about", won: 20_000_000 } }, "약 2,000만원을"],
    ["{sum:won}", { sum: { kind: "range", min: 10_000, max: 20_000 } }, "1만원~2만원"],
    ["{n}", { n: { kind: "range", min: 10, max: 20 } }, "10~20명"],
    ["{n}{이/가}", { n: { kind: "a-little-over", count: 300 } }, "300여명이"],
    ["{n:count}", { n: { kind: "at-most", count: 300 } }, "300명 이내"],
    ["{n:figure}{이/가}", { n: { kind: "a-little-over", count: 300 } }, "300여가"],
    [
      "{n:figure}{이/가}",
      {
        n: [
          { kind: "at-least", count: 60 },
          { kind: "exact", count: 65 },
        ],
      },
      "60 이상과 65가",
    ],
    [
      "{n:figure}{이/가}",
      {
        n: [
          { kind: "a-little-over", count: 300, text: "300여명" },
          { kind: "a-little-over", count: 200, text: "200여명" },
        ],
      },
      "300여명과 200여명이",
    ],
    ["{r}", { r: [{ needed: 5 }, { needed: 4 }] }, "필요한 수 5; 필요한 수 4"],
    ["{n:개소}", { n: { kind: "at-most", count: 3 } }, "3개소 이내"],
    ["{n:figure}", { n: { kind: "at-least", value: "1234.5678" } }, "1,234.5678 이상"],
    ["{n:figure}{을/를}", { n: { kind: "range", min: "10.5", max: "20" } }, "10.5~20을"],
    ["{t:figure}", { t: { value: { kind: "exact", value: "200" }, ofBaseline: null } }, "200"],
    ["{t:figure}", { t: { value: null, ofBaseline: { kind: "at-least", value: "40" } } }, "기준값의 40% 이상"],
    ["{share}{이/가}", { share: { numerator: 6, denominator: 10 } }, "10분의 6이"],
    ["{share:percent}{이/가}", { share: { numerator: 7, denominator: 100 } }, "7%가"],
    ["{share:percent}", { share: { numerator: 2, denominator: 3 } }, "약 66.67%"],
    ["{share:percent}", { share: 12.5 }, "12.5%"],
    ["{length}", { length: { years: 2 } }, "2년"],
    ["{names}", { names: [] }, "없음"],
    ["{names}", { names: ["가"] }, "가"],
    ["{names:list}{이/가}", { names: ["서면심사", "현지점검"] }, "서면심사와 현지점검이"],
    ["{names:list}", { names: ["가", "나", "다"] }, "가, 나 및 다"],
    ["{days:list}", { days: ["2024-01-01", "2024-02-01"] }, "2024년 1월 1일과 2024년 2월 1일"],
    ["{sums:won}", { sums: [10_000, 20_000] }, "1만원과 2만원"],
    ["{when}", { when: { precision: "month", year: 2024, month: 5 } }, "2024년 5월 중"],
    ["{valid}", { valid: { from: "2024-01-18" } }, "2024. 1. 18.부터"],
    ["{valid}", { valid: { until: "2024-01-17" } }, "2024. 1. 17.까지"],
    ["{label}", { label: { ko: "소재지", en: "seat" } }, "소재지"],
    ["{claim}명", { claim: { value: 15, source: { title: "기사" } } }, "15명"],
    ["{seat}", { seat: null }, "미상"],
    ["{kind:name}", { kind: "saturday" }, "토요일"],
    ["{kind}", { kind: "saturday" }, "saturday"],
    ["{kinds:name}", { kinds: ["saturday", "of-mine"] }, "토요일과 of-mine"],
    ["{held}", { held: true }, "예"],
    ["{more}", { more: { a: 1, b: "2024-01-01" } }, "a 1, b 2024년 1월 1일"],
  ])("%s %j", (template, facts, expected) => {
    expect(korean(template, facts)).toBe(expected);
  });

  test.each<[string, Finding["facts"], string]>([
    ["{endsOn:date}", { endsOn: "2024-01-01" }, "1 January 2024"],
    ["{sum:won}", { sum: -10_000 }, "-10,000 won"],
    ["{share}", { share: { numerator: 6, denominator: 10 } }, "6 in 10"],
    ["{share:percent}", { share: { numerator: 2, denominator: 3 } }, "About 66.67%"],
    ["{name}", { name: "a little shop" }, "a little shop"],
    ["{names}", { names: ["a", "b"] }, "A and b"],
    ["by {names}", { names: ["a", "b", "c"] }, "by a, b and c"],
    ["{sum:won}", { sum: { kind: "range", min: 10_000, max: 20_000 } }, "10,000 won to 20,000 won"],
    ["{share:percent}", { share: 12.5 }, "12.5%"],
    ["{members:count}", { members: 1500 }, "1,500"],
    ["{year}", { year: 2028 }, "2028"],
    ["{kind:name}", { kind: "saturday" }, "Saturday"],
    ["{kind}", { kind: "saturday" }, "saturday"],
    ["by {kinds:name}", { kinds: ["saturday", "of-mine"] }, "by Saturday and of-mine"],
    ["{more}", { more: { a: 1, b: "2024-01-01" } }, "A 1, b 1 January 2024"],
    ["{length}", { length: { years: 2 } }, "2 years"],
    ["{at}", { at: "2024-02-06T18:00+09:00" }, "18:00 on 6 February 2024"],
    ["{names}", { names: [] }, "None"],
    ["{label}", { label: { ko: "소재지", en: "seat" } }, "Seat"],
    ["{label}", { label: { ko: "소재지" } }, "소재지"],
    ["{valid}", { valid: { from: "2024-01-18" } }, "Since 18 January 2024"],
    ["{n}", { n: { kind: "at-most", count: 3 } }, "At most 3 people"],
    ["{n:figure} and more", { n: { kind: "at-most", count: 300 } }, "At most 300 and more"],
    ["{r}", { r: [{ needed: 5 }, { needed: 4 }] }, "Needed 5; needed 4"],
    ["{n:figure}", { n: { kind: "about", value: "41.0" } }, "About 41.0"],
    [
      "{t:figure}",
      { t: { value: null, ofBaseline: { kind: "at-least", value: "40" } } },
      "At least 40 percent of the baseline",
    ],
    ["{n:sites}", { n: { kind: "at-most", count: 3 } }, "At most 3 sites"],
    ["{seat}", { seat: null }, "Not stated"],
    ["{held}", { held: false }, "No"],
  ])("%s %j in English", (template, facts, expected) => {
    expect(english(template, facts)).toBe(expected);
  });

  test.each<[string, Finding["facts"], string, string]>([
    [
      "{from..to}",
      { from: "2024-03-01", to: "2024-03-10" },
      "2024년 3월 1일부터 2024년 3월 10일까지",
      "1 March 2024 to 10 March 2024",
    ],
    ["{from..to}", { from: "2024-03-05", to: "2024-03-05" }, "2024년 3월 5일", "5 March 2024"],
    ["x {from..to}", { from: 4, to: 6 }, "x 4~6", "x 4 to 6"],
    ["x {from..to}", { from: 4, to: 4 }, "x 4", "x 4"],
    ["x {from..to:won}", { from: 10_000, to: 20_000 }, "x 1만원~2만원", "x 10,000 won to 20,000 won"],
    ["x {of.from..of.to}", { of: { from: 1, to: 2 } }, "x 1~2", "x 1 to 2"],
    ["x {from..to}", { to: 2 }, "x [from]~2", "x [from] to 2"],
    ["x {from..to}", {}, "x [from]~[to]", "x [from] to [to]"],
  ])("a range is written once where it has one value: %s %j", (template, facts, inKorean, inEnglish) => {
    expect(korean(template, facts)).toBe(inKorean);
    expect(english(template, facts)).toBe(inEnglish);
  });

  test("the particle after a range fits its last word", () => {
    expect(korean("{from..to}{으로/로} 봄.", { from: "2024-03-01", to: "2024-03-10" })).toMatch(/까지로 봄\.$/);
    expect(korean("{from..to}{으로/로} 봄.", { from: "2024-03-01", to: "2024-03-01" })).toMatch(/1일로 봄\.$/);
  });

  test.each<[string, Finding["facts"], string]>([
    ["{n:member|members}", { n: 1 }, "1 member"],
    ["{n:member|members}", { n: 0 }, "0 members"],
    ["{n:member|members}", { n: 1500 }, "1,500 members"],
    ["{n:member|members}", { n: ["a"] }, "1 member"],
    ["{n:site|sites}", { n: { kind: "exact", count: 1 } }, "1 site"],
    ["{n:site|sites}", { n: { kind: "at-most", count: 1 } }, "At most 1 sites"],
    ["{n:hour|hours}", { n: "1" }, "1 hour"],
    ["{n:hour|hours}", { n: "1.5" }, "1.5 hours"],
    ["there {n:|is|are} {n}", { n: 1 }, "there is 1"],
    ["there {n:|is|are} {n}", { n: 2 }, "there are 2"],
    ["{n:|It|They} came", { n: [] }, "They came"],
    ["{n:member|members}", { n: null }, "[n]"],
    ["{n:member|members}", { n: "some" }, "[n]"],
    ["{n:member|members}", {}, "[n]"],
    ["{a..b} {b:|day|days}", { a: 1, b: 1 }, "1 day"],
  ])("one and several: %s %j", (template, facts, expected) => {
    expect(english(template, facts)).toBe(expected);
  });
});

describe("never makes anything up, and never fails", () => {
  test("a fact that is not there leaves its name in brackets", () => {
    expect(korean("임기는 {endsOn:date}까지", {})).toBe("임기는 [endsOn]까지");
    expect(korean("{a.b}", { a: 1 })).toBe("[a.b]");
  });

  test("properties that are not the fact's own are not facts", () => {
    expect(korean("{constructor} {__proto__} {a.length} {toString}", { a: { b: 1 } })).toBe(
      "[constructor] [__proto__] [a.length] [toString]",
    );
  });

  test("what is inserted is not read as a template, nor as markup: it stays as it is", () => {
    expect(korean("{a}{은/는}", { a: "{b}", b: "x" })).toBe("{b}은(는)");
    expect(korean("{a}", { a: "<script>alert(1)</script>" })).toBe("<script>alert(1)</script>");
  });

  test("values that only look like ours leave a gap, at any depth", () => {
    expect(korean("{a}", { a: { startsOn: "x", endsOn: 3 } })).toBe("[a]");
    expect(korean("{a:percent}", { a: { numerator: 1.5, denominator: 0 } })).toBe("[a]");
    expect(korean("{a}", { a: { precision: "century" } })).toBe("[a]");
    const deep = JSON.parse(`${"[".repeat(50_000)}${"]".repeat(50_000)}`);
    expect(korean("{a}", { a: deep })).toBe("[a]");
  });

  test("any facts and any template give text", () => {
    fc.assert(
      fc.property(fc.string(), fc.dictionary(fc.string({ maxLength: 3 }), fc.jsonValue()), (template, facts) => {
        expect(typeof korean(template, facts as Finding["facts"])).toBe("string");
        expect(typeof english(template, facts as Finding["facts"])).toBe("string");
      }),
    );
  });

  test("a code without a sentence is said by its label, or stands as it is", () => {
    const unheard = (facts: Finding["facts"], code = "of-tomorrow"): Finding => finding(facts, { code });
    expect(sayFinding(unheard({}))).toBe("of-tomorrow");
    expect(sayFinding(unheard({}, "constructor"))).toBe("constructor");
    expect(sayFinding(unheard({ label: "업력 3년 이상" }))).toBe("업력 3년 이상");
    expect(sayFinding(unheard({ label: { ko: "업력", en: "age" } }))).toBe("업력");
    expect(en.sayFinding(unheard({ label: { ko: "업력", en: "age" } }))).toBe("age");
    expect(en.sayFinding(unheard({ label: { ko: "업력" } }))).toBe("업력");
    expect(sayFinding(unheard({ label: 3 }))).toBe("of-tomorrow");
  });
});

test("a default is never shown as the rule", () => {
  const assumed = finding({}, { assumed: true });
  expect(sayFinding(assumed, { own: "잔임기간으로 봅니다." })).toBe(
    "잔임기간으로 봅니다(명시된 바가 없어 통상의 예에 따라 판단함).",
  );
  expect(en.sayFinding(assumed, { own: "The rest of the term." })).toBe(
    "The rest of the term (assumed, as nothing states otherwise).",
  );
});

test("outcomes", () => {
  expect((["yes", "no", "unknown"] as const).map(sayOutcome)).toEqual(["예", "아니요", "판단 보류"]);
  expect((["yes", "no", "unknown"] as const).map(en.sayOutcome)).toEqual(["Yes", "No", "Cannot tell yet"]);
});

describe("a decision", () => {
  const own = { good: "좋습니다.", bad: "나쁩니다.", open: "모릅니다." };
  const civil = { instrument: "민법", provision: "제160조제3항" };
  const good: Finding = { code: "good", outcome: "yes", citations: [civil], facts: {} };
  const bad: Finding = { code: "bad", outcome: "no", citations: [civil, { instrument: "공고 제3호" }], facts: {} };
  const open: Finding = { code: "open", outcome: "unknown", citations: [], facts: {}, missing: ["a", "b"] };

  test("says its outcome, then the reasons that carry it", () => {
    expect(sayDecision(decide([good]), own)).toBe("예. 좋습니다(「민법」 제160조제3항).");
    expect(sayDecision(decide([good, bad, open]), own)).toBe("아니요. 나쁩니다(「민법」 제160조제3항, 공고 제3호).");
    expect(sayDecision(decide([good, open]), own)).toBe("판단 보류(확인 필요: a, b). 모릅니다.");
    expect(sayDecision(decide([{ ...open, missing: [] }]), own)).toBe("판단 보류. 모릅니다.");
    expect(sayDecision(decide([]), own)).toBe("예.");
    expect(
      sayDecision(
        decide([good], () => 3),
        own,
      ),
    ).toBe("예. 좋습니다(「민법」 제160조제3항).");
  });

  test("cites once, at the end, what all its reasons rest on alike, and only that", () => {
    const better = { ...good, code: "better" };
    const words = { ...own, better: "더 좋습니다.", plain: "사실입니다." };
    const plain = { ...good, code: "plain", citations: [] };
    const other = { ...better, citations: [{ ...civil, provision: "제161조" }] };
    expect(sayDecision(decide([good, better]), words)).toBe("예. 좋습니다. 더 좋습니다. 근거: 「민법」 제160조제3항.");
    expect(sayDecision(decide([good, better, plain]), words)).toBe(
      "예. 좋습니다(「민법」 제160조제3항). 더 좋습니다(「민법」 제160조제3항). 사실입니다.",
    );
    expect(sayDecision(decide([good, other]), words)).toBe(
      "예. 좋습니다(「민법」 제160조제3항). 더 좋습니다(「민법」 제161조).",
    );
    expect(sayDecision(decide([plain, plain]), words)).toBe("예. 사실입니다. 사실입니다.");
    expect(en.sayDecision(decide([good, better]), { good: "It is good.", better: "It is better." })).toBe(
      "Yes. It is good. It is better. Source: Civil Act, Article 160(3).",
    );
  });

  test("and in English", () => {
    const sentences = { bad: "It is bad.", open: "It is open." };
    expect(en.sayDecision(decide([bad]), sentences)).toBe("No. It is bad (Civil Act, Article 160(3); 공고 제3호).");
    expect(en.sayDecision(decide([open]), sentences)).toBe("Cannot tell yet (to be found out: a, b). It is open.");
  });
});

test.each([
  [{ instrument: "민법", provision: "제160조제3항" }, "「민법」 제160조제3항", "Civil Act, Article 160(3)"],
  [
    { instrument: "지방자치단체 보조금 관리에 관한 법률 시행령", provision: "제3조" },
    "「지방자치단체 보조금 관리에 관한 법률 시행령」 제3조",
    "Enforcement Decree of the Local Subsidies Act, Article 3",
  ],
  [
    { instrument: "행정기관 소속 위원회의 설치·운영에 관한 법률", provision: "제8조제1항" },
    "「행정기관 소속 위원회의 설치·운영에 관한 법률」 제8조제1항",
    "Act on the Establishment and Operation of Committees under Administrative Agencies, Article 8(1)",
  ],
  [
    { instrument: "전북특별자치도 조례", provision: "제36조의2제1항제3호" },
    "「전북특별자치도 조례」 제36조의2제1항제3호",
    "전북특별자치도 조례, Article 36-2(1)3",
  ],
  [{ instrument: "민법", provision: "제20조제3호" }, "「민법」 제20조제3호", "Civil Act, Article 20, subparagraph 3"],
  [
    { instrument: "민법", provision: "제5조제1항제2호가목" },
    "「민법」 제5조제1항제2호가목",
    "Civil Act, Article 5(1)2(a)",
  ],
  [{ instrument: "민법", provision: "제6조②" }, "「민법」 제6조②", "Civil Act, Article 6(2)"],
  [
    { instrument: "민법", provision: "제6조제1항 단서" },
    "「민법」 제6조제1항 단서",
    "Civil Act, Article 6(1), proviso",
  ],
  [
    { instrument: "민법", provision: "제157조, 제159조" },
    "「민법」 제157조, 제159조",
    "Civil Act, Article 157, Article 159",
  ],
  [{ instrument: "민법", provision: "모집 공고 3." }, "「민법」 모집 공고 3.", "Civil Act, 모집 공고 3."],
  [{ instrument: "민법" }, "「민법」", "Civil Act"],
  [
    { instrument: "전북특별자치도 공고 제2024-100호" },
    "전북특별자치도 공고 제2024-100호",
    "전북특별자치도 공고 제2024-100호",
  ],
  [{ instrument: "「뿌리 조례」" }, "「뿌리 조례」", "「뿌리 조례」"],
  [{ instrument: "constructor" }, "constructor", "constructor"],
  [
    { instrument: "민법", provision: "제8조", unverified: true },
    "「민법」 제8조(원문 미확인)",
    "Civil Act, Article 8 (text not checked)",
  ],
] as const)("a citation: %j", (citation, korean, english) => {
  expect(sayCitation(citation)).toBe(korean);
  expect(en.sayCitation(citation)).toBe(english);
});

test("a missing fact of one's own keeps its name", () => {
  expect(sayMissing("some.thing")).toBe("some.thing");
  expect(en.sayMissing("some.thing")).toBe("some.thing");
  expect(sayMissing("constructor")).toBe("constructor");
  expect(sayMissing("of-mine:some.thing")).toBe("of-mine:some.thing");
  expect(sayMissing("of-mine:month")).toBe("of-mine:month");
  expect(sayMissing("some.0.7")).toBe("some.0.7");
});

test.each([
  ["receivedAt", "접수시각", "the time of reception"],
  ["petition.receivedAt", "접수시각", "the time of reception"],
  ["petitions.3.receivedAt", "접수시각", "the time of reception"],
  ["petitions[].receivedAt", "접수시각", "the time of reception"],
  ["holidays.2031", "공휴일표(2031)", "the holiday table (2031)"],
  ["receivedAt of a-3", "a-3의 접수시각", "the time of reception of a-3"],
  ["receivedAt of a-3 for vision", "a-3의 vision 접수시각", "the time of reception of a-3 for vision"],
  ["parameter:members", "기준값(members)", "parameter (members)"],
  ["asOf:notice", "공고일", "date of the notice"],
])("a missing fact is called by its name: %s", (name, korean, english) => {
  expect(sayMissing(name)).toBe(korean);
  expect(en.sayMissing(name)).toBe(english);
});

test("both languages export the same names, and Korean its particles", async () => {
  const ko = await import("dojeong/ko");
  expect(
    Object.keys(ko)
      .filter((name) => name !== "withParticle")
      .sort(),
  ).toEqual(Object.keys(en).sort());
});
