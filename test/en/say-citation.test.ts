import { sayCitation } from "dojeong/en";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

const place = (provision: string): string => sayCitation({ instrument: "x", provision }).slice("x, ".length);

describe("the numbering of a provision is translated piece by piece", () => {
  test.each([
    ["제8조", "Article 8"],
    ["제8조의2", "Article 8-2"],
    ["제8조제1항", "Article 8(1)"],
    ["제8조 제1항", "Article 8(1)"],
    ["제8조①", "Article 8(1)"],
    ["제8조제1항제3호", "Article 8(1)3"],
    ["제8조제1항제3호의2", "Article 8(1)3-2"],
    ["제8조의2제10항제3호나목", "Article 8-2(10)3(b)"],
    ["제8조제3호", "Article 8, subparagraph 3"],
    ["제8조제3호하목", "Article 8, subparagraph 3(n)"],
    ["제8조제1항 단서", "Article 8(1), proviso"],
    ["제8조제1항 본문", "Article 8(1), main sentence"],
    ["제8조제1항 전단", "Article 8(1), first part"],
    ["제8조제1항 후단", "Article 8(1), second part"],
    ["제8조제1항 각 호", "Article 8(1), each subparagraph"],
    ["제8조 및 제9조", "Article 8 and Article 9"],
    ["제8조, 제9조", "Article 8, Article 9"],
    ["제8조·제9조", "Article 8, Article 9"],
    ["제157조~제161조", "Article 157 to Article 161"],
    ["부칙 제2조", "Addenda Article 2"],
    ["별표 1", "attached Table 1"],
    ["별표", "attached Table"],
  ])("%s is %s", (korean, english) => {
    expect(place(korean)).toBe(english);
  });

  test.each(["제8조부터 제10조까지", "3. 지원 대상", "모집 공고문 4쪽", "제8조(구성)"])(
    "what is more than numbering stays as it is: %s",
    (korean) => {
      expect(place(korean)).toBe(korean);
    },
  );

  test("no number is lost, whatever the article", () => {
    const number = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(number, number, number, number, (article, branch, paragraph, item) => {
        expect(place(`제${article}조의${branch}제${paragraph}항제${item}호`)).toBe(
          `Article ${article}-${branch}(${paragraph})${item}`,
        );
      }),
    );
  });
});

test.each([
  ["민법", "Civil Act"],
  ["지방자치법 시행령", "Enforcement Decree of the Local Autonomy Act"],
  ["지방자치법 시행규칙", "Enforcement Rule of the Local Autonomy Act"],
  ["「행정기본법」", "General Act on Public Administration"],
  [
    "행정기관 소속 위원회의 설치ㆍ운영에 관한 법률",
    "Act on the Establishment and Operation of Committees under Administrative Agencies",
  ],
  ["없는 법 시행령", "없는 법 시행령"],
  ["toString", "toString"],
])("%s is called %s", (instrument, english) => {
  expect(sayCitation({ instrument })).toBe(english);
});
