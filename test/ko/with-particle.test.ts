import { withParticle } from "dojeong/ko";
import { josa } from "es-hangul";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

describe("picks the particle by what is heard before it", () => {
  test.each([
    // Hangul
    ["위원회", "은/는", "위원회는"],
    ["위원장", "이/가", "위원장이"],
    ["서울", "으로/로", "서울로"],
    ["군산", "으로/로", "군산으로"],
    ["전주", "으로/로", "전주로"],
    ["서울", "과/와", "서울과"],
    ["경제부지사", "이라/라", "경제부지사라"],
    ["팀장", "이나/나", "팀장이나"],
    ["팀장", "이에요/예요", "팀장이에요"],
    ["도청".normalize("NFD"), "을/를", `${"도청".normalize("NFD")}을`],
    // digits
    ["3", "은/는", "3은"],
    ["10", "은/는", "10은"],
    ["100", "을/를", "100을"],
    ["0", "이/가", "0이"],
    ["2", "이/가", "2가"],
    ["4", "을/를", "4를"],
    ["5", "은/는", "5는"],
    ["9", "과/와", "9와"],
    ["1", "으로/로", "1로"],
    ["7", "으로/로", "7로"],
    ["8", "으로/로", "8로"],
    ["6", "으로/로", "6으로"],
    ["10,000", "이/가", "10,000이"],
    ["1000000000000", "이/가", "1000000000000가"],
    ["12,000,000,000,000", "을/를", "12,000,000,000,000를"],
    ["10000000000000000", "이/가", "10000000000000000이"],
    ["3.10", "이/가", "3.10이"],
    ["3.12", "이/가", "3.12가"],
    ["２", "은/는", "２는"],
    // capitals, read letter by letter
    ["RE100", "을/를", "RE100을"],
    ["AI", "이/가", "AI가"],
    ["NIA", "이/가", "NIA가"],
    ["LED", "을/를", "LED를"],
    ["ICT", "은/는", "ICT는"],
    ["URL", "으로/로", "URL로"],
    ["SRT", "과/와", "SRT와"],
    ["HWP", "이/가", "HWP가"],
    ["LCM", "이/가", "LCM이"],
    ["EDM", "으로/로", "EDM으로"],
    ["PDF", "으로/로", "PDF로"],
    ["VR", "은/는", "VR은"],
    ["ChatGPT", "은/는", "ChatGPT는"],
    // words
    ["forum", "은/는", "forum은"],
    ["solution", "이/가", "solution이"],
    ["Alliance", "을/를", "Alliance를"],
    ["portal", "으로/로", "portal로"],
    ["Google", "이/가", "Google이"],
    ["internet", "을/를", "internet을"],
    ["startup", "이/가", "startup이"],
    ["app", "을/를", "app을"],
    ["project", "은/는", "project는"],
    ["center", "을/를", "center를"],
    ["meeting", "이/가", "meeting이"],
    ["online", "으로/로", "online으로"],
    // units and signs
    ["5km", "을/를", "5km를"],
    ["5 km", "이/가", "5 km가"],
    ["5㎞", "을/를", "5㎞를"],
    ["20kg", "을/를", "20kg을"],
    ["3t", "이/가", "3t이"],
    ["40kW", "을/를", "40kW를"],
    ["100㎡", "은/는", "100㎡는"],
    ["100m³", "은/는", "100m³는"],
    ["50%", "이/가", "50%가"],
    ["20℃", "을/를", "20℃를"],
    ["2,300만원", "을/를", "2,300만원을"],
    ["15명", "이/가", "15명이"],
    ["3개소", "은/는", "3개소는"],
    // brackets, quotes, stops
    ["한국지능정보사회진흥원(NIA)", "이/가", "한국지능정보사회진흥원(NIA)이"],
    ["군산시(분사무소)", "은/는", "군산시(분사무소)는"],
    ["군산시 (분사무소)", "은/는", "군산시 (분사무소)는"],
    ["도지사[권한대행]", "이/가", "도지사[권한대행]가"],
    ["(주)", "이/가", "(주)가"],
    ["㈜전북", "이/가", "㈜전북이"],
    ["「민법」", "을/를", "「민법」을"],
    ["‘전북포럼’", "은/는", "‘전북포럼’은"],
    ['"에너지"', "이/가", '"에너지"가'],
    ["「뿌리산업 조례」(제6021호)", "은/는", "「뿌리산업 조례」(제6021호)는"],
    ["2024. 1. 1.~2025. 12. 31.", "은/는", "2024. 1. 1.~2025. 12. 31.은"],
    // no telling: both
    ["", "이/가", "이(가)"],
    ["道", "은/는", "道은(는)"],
    ["☎", "을/를", "☎을(를)"],
    ["☎", "과/와", "☎와(과)"],
    ["☎", "으로/로", "☎(으)로"],
    ["☎", "이라/라", "☎(이)라"],
  ])("%s + %s", (word, pair, expected) => {
    expect(withParticle(word, pair)).toBe(expected);
  });
});

test("what stands in brackets never matters, wherever something stands before them", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("위원회", "위원", "서울", "RE100", "NIA", "3", "50%"),
      fc.constantFrom("이/가", "으로/로", "과/와", "은/는"),
      fc.stringMatching(/^[가-힣A-Za-z0-9 ]{1,20}$/),
      (word, pair, remark) => {
        const particle = withParticle(word, pair).slice(word.length);
        expect(withParticle(`${word}(${remark})`, pair)).toBe(`${word}(${remark})${particle}`);
      },
    ),
  );
});

test("any text gets one of the two, or both, in time that does not grow with its square", () => {
  const forms = ["이", "가", "이(가)"];
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (word) => {
      expect(forms).toContain(withParticle(word, "이/가").slice(word.length));
    }),
  );
  for (const hostile of ["(", ")", " ", "[(", ".", "a0", "＂"]) {
    const word = hostile.repeat(200_000);
    const start = performance.now();
    withParticle(`${word}x`, "이/가");
    withParticle(word, "이/가");
    expect(performance.now() - start).toBeLessThan(2_000);
  }
});

test("after Hangul it agrees with es-hangul", () => {
  const pairs = ["이/가", "은/는", "을/를", "으로/로", "이나/나", "이라/라"] as const;
  fc.assert(
    fc.property(fc.stringMatching(/^[가-힣]{1,6}$/), fc.constantFrom(...pairs), (word, pair) => {
      expect(withParticle(word, pair)).toBe(josa(word, pair));
    }),
  );
});
