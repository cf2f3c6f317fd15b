import { describe, expect, test } from "vitest";
import { page } from "../../examples/report/page.ts";
import { report } from "../../examples/report/report.ts";

const ko = report("ko");
const en = report("en");
const answers = (id: string, sections = ko): readonly string[] =>
  sections.find((section) => section.id === id)?.lines.map((line) => `${line.topic}: ${line.answer}`) ?? [];

test("five parts, in both languages, with the same data behind every line", () => {
  expect(ko.map((section) => section.id)).toEqual(["forum", "program", "committee", "plan", "alliance"]);
  expect(JSON.stringify(en.map(({ lines }) => lines.map(({ data }) => data)))).toBe(
    JSON.stringify(ko.map(({ lines }) => lines.map(({ data }) => data))),
  );
});

test("nothing in it is left unsaid: no code, no undefined, no missing sentence", () => {
  for (const line of [...ko, ...en].flatMap((section) => section.lines)) {
    expect(line.answer, line.topic).not.toMatch(/undefined|\{|\}|\[object|^$/);
    expect(line.answer, line.topic).not.toMatch(/\b[a-z]+-[a-z]+-[a-z]+\b/);
  }
});

describe("what the reference facts say", () => {
  test.each([
    { id: "forum", says: "300여" },
    { id: "forum", says: "200여" },
    { id: "forum", says: "매월 2회" },
    { id: "forum", says: "특강(한국지능정보사회진흥원 수석연구원 김태원): 챗GPT와 생성형 AI가 가져올 미래" },
    { id: "forum", says: "바이오, 신산업, 일자리·경제, 농생명, 문화·관광, 기타" },
    { id: "program", says: "동진강 수계: 1개소, 2,000만원 내외" },
    { id: "program", says: "'내외'로 정해져 있어 합계도 어림액" },
    { id: "program", says: "약 6,300만원" },
    { id: "program", says: "18:00" },
    { id: "committee", says: "2027. 12. 31." },
    { id: "plan", says: "15개 발표(과제명은 공개되지 않음)" },
    {
      id: "plan",
      says: "3개 공개: 첨단산업으로 전환 촉진, 전북 뿌리산업 일자리 안정화, 전북 뿌리기업 미래 성장 기반 구축",
    },
    { id: "plan", says: "3차년도" },
    { id: "committee", says: "계획은 2028년 12월 31일까지이나 최초 위원은 연임하여도 2027년 12월 31일까지만 재임" },
    { id: "alliance", says: "2024. 5. 1.~2024. 5. 31." },
    { id: "alliance", says: "군산시" },
  ])("$id: $says", ({ id, says }) => {
    expect(answers(id).join("\n").replace(/\s+/g, " ")).toContain(says);
  });

  test("the team leader: no on 2023-12-31, yes on 2024-01-23", () => {
    const lines = answers("forum").filter((line) => line.includes("팀장은"));
    expect(lines.map((line) => /: (예|아니요)/.exec(line)?.[1])).toEqual(["아니요", "예"]);
  });

  test("the window: open at the closing second, closed one later", () => {
    const lines = answers("program").filter((line) => line.includes("접수 중인가"));
    expect(lines.map((line) => /: (예|아니요)/.exec(line)?.[1])).toEqual(["예", "아니요"]);
  });

  test("the samples: eligible, not, cannot be told", () => {
    const lines = answers("program").filter((line) => line.includes("표본"));
    expect(lines.map((line) => /: (예|아니요|판단 보류)/.exec(line)?.[1])).toEqual(["예", "아니요", "판단 보류"]);
  });

  test("no line repeats a citation, and none names a day in January on which the call was open", () => {
    const cited = [...answers("program"), ...answers("committee")];
    expect(cited.some((line) => line.includes("근거: "))).toBe(true);
    for (const line of cited) expect(line.match(/원문 미확인|제8조제4항/g)?.length ?? 0, line).toBeLessThan(2);
    expect(cited.join()).not.toContain("1월 31일");
  });

  test("2028 is out of reach", () => {
    expect(answers("committee").at(-1)).toMatch(/2028. 1. 1.\s*~\s*(2028. )?12. 31./);
  });
});

test("the page stands alone and shows three pictures", () => {
  const html = page("ko", ko);
  expect(html).not.toMatch(/<script|<link|src=|href=|url\((?!#)|@import/);
  expect(html.match(/<figure>/g)).toHaveLength(3);
  expect(html).toContain("재임 불가");
});

test("the page is laid out for a phone and for the dark", () => {
  const html = page("ko", ko);
  expect(html).toContain("width=device-width");
  expect(html).toContain("@media (max-width:");
  expect(html).toContain("@media (prefers-color-scheme:dark)");
  for (const stage of ["서면심사", "현지점검", "전문가 사전심사", "지방보조금심의위원회"])
    expect(html).toContain(`<li>${stage}</li>`);
});

test("the page shows what it is given as text, never as markup", () => {
  const html = page("ko", [
    { id: "forum", title: "<b>", lines: [{ topic: "&", answer: '"><script>alert(1)</script>', data: null }] },
  ]);
  expect(html).not.toContain("<script>");
  expect(html).not.toContain("<b>");
});
