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
    { id: "program", says: "약 6,300만원" },
    { id: "program", says: "18:00" },
    { id: "committee", says: "2027. 12. 31." },
    { id: "plan", says: "15개 과제 발표, 0개 이름 공개" },
    { id: "plan", says: "3차년도" },
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

test("the page shows what it is given as text, never as markup", () => {
  const html = page("ko", [
    { id: "forum", title: "<b>", lines: [{ topic: "&", answer: '"><script>alert(1)</script>', data: null }] },
  ]);
  expect(html).not.toContain("<script>");
  expect(html).not.toContain("<b>");
});
