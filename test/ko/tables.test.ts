import { existsSync, readdirSync, readFileSync } from "node:fs";
import { wordings as english } from "dojeong/en";
import { wordings as korean } from "dojeong/ko";
import { describe, expect, test } from "vitest";
import { issueWordings as issuesInEnglish } from "../../src/en/issue-wordings.ts";
import { names as namesInEnglish } from "../../src/en/names.ts";
import { refusalWordings as refusalsInEnglish } from "../../src/en/refusal-wordings.ts";
import type { Wordings } from "../../src/internal/wordings.ts";
import { issueWordings as issuesInKorean } from "../../src/ko/issue-wordings.ts";
import { names as namesInKorean } from "../../src/ko/names.ts";
import { refusalWordings as refusalsInKorean } from "../../src/ko/refusal-wordings.ts";
import { factPaths, templateParts } from "../support/template-parts.ts";

const AREAS = readdirSync(new URL("../../src/ko", import.meta.url))
  .map((name) => name.replace(/\.ts$/, ""))
  .filter((name) => existsSync(new URL(`../../src/${name}`, import.meta.url)));
const FORMATS = ["date", "won", "count", "list", "percent", "name", "figure"];
const PAIRS = [
  "이/가",
  "은/는",
  "을/를",
  "과/와",
  "으로/로",
  "이라/라",
  "이나/나",
  "이며/며",
  "이고/고",
  "이어서/여서",
  "이므로/므로",
  "이어야/여야",
  "이었/였",
  "이에요/예요",
];

const tables: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ["ko", korean],
  ["ko", issuesInKorean],
  ["ko", refusalsInKorean],
  ["en", english],
  ["en", issuesInEnglish],
  ["en", refusalsInEnglish],
];
const sentences = tables.flatMap(([language, table]) =>
  Object.entries(table).map(([code, template]) => ({ language, code, template })),
);

describe("every sentence is written as templates are", () => {
  test.each(sentences)("$language $code", ({ language, code, template }) => {
    expect(code).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    expect(template.replace(/\{[^{}]+\}/g, "")).not.toMatch(/[{}]/);
    expect(template).toMatch(/\.$/);
    expect(template).not.toMatch(/\s{2,}|^\s|[<>]/);
    for (const part of templateParts(template)) {
      if (part.kind === "particle") expect([language, ...PAIRS]).toEqual(expect.arrayContaining(["ko", part.pair]));
      else {
        expect(part.path).toMatch(/^[a-zA-Z][a-zA-Z0-9]*(\.[a-zA-Z0-9]+)*$/);
        if (part.format !== undefined && !/[가-힣]/.test(part.format) && language === "ko") {
          expect(FORMATS).toContain(part.format);
        }
      }
    }
  });

  test("Korean in Korean, English in English", () => {
    for (const { language, code, template } of sentences) {
      const words = template.replace(/\{[^{}]*\}/g, "");
      expect([code, /[가-힣]/.test(words)]).toEqual([code, language === "ko"]);
    }
  });
});

test("no code belongs to two areas, and no name means two things", async () => {
  for (const language of ["ko", "en"]) {
    const codes = new Map<string, string>();
    const names = new Map<string, string>();
    const again: string[] = [];
    for (const area of AREAS) {
      const module: Readonly<Record<string, Readonly<Record<string, string>>>> = await import(
        `../../src/${language}/${area}.ts`
      );
      for (const [exported, table] of Object.entries(module)) {
        const seen = exported.endsWith("Names") ? names : codes;
        for (const [key, words] of Object.entries(table)) {
          if (seen === names ? (seen.get(key) ?? words) !== words : seen.has(key)) again.push(`${area}: ${key}`);
          seen.set(key, words);
        }
      }
    }
    expect(again).toEqual([]);
    expect(codes.size).toBe(Object.keys(language === "ko" ? korean : english).length);
  }
});

test("what has a name in one language has one in the other", () => {
  expect(Object.keys(namesInKorean).sort()).toEqual(Object.keys(namesInEnglish).sort());
  for (const name of Object.values(namesInKorean)) expect(name).toMatch(/[가-힣]/);
  for (const name of Object.values(namesInEnglish)) expect(name).not.toMatch(/[가-힣]/);
});

// A particle written out after an insertion is right for some facts and wrong for others.
test("no Korean particle that depends on a fact is written out", () => {
  const fixed = /\{[^/{}]+\}(은|는|을|를|이|가|과|와|으로|로)(?=[\s.,]|$)/;
  const offenders = sentences.filter(({ language, template }) => language === "ko" && fixed.test(template));
  expect(offenders.map(({ code, template }) => `${code}: ${template}`)).toEqual([]);
});

test("both languages rest on the same facts, so that neither says less", () => {
  const differing = Object.keys(korean).filter((code) => {
    const [ko, en] = [korean, english].map((table: Readonly<Record<string, string>>) =>
      [...factPaths(table[code] ?? "")].sort(),
    );
    return JSON.stringify(ko) !== JSON.stringify(en);
  });
  expect(differing).toEqual([]);
});

describe("every refusal of a schema has its sentence", () => {
  const sources = readdirSync(new URL("../../src", import.meta.url), { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".ts"),
  );
  const codes = new Set(
    sources.flatMap((path) => {
      const text = readFileSync(new URL(`../../src/${path}`, import.meta.url), "utf8");
      const stated = [
        /params:\s*\{\s*code:\s*"([^"]+)"/g,
        /\bfault\(\s*(?:path|\[[^\]]*\]),\s*"([a-z-]+)"/g,
        /^ {2}"(too-deep|too-large|not-plain-json)":/gm,
      ];
      return stated.flatMap((form) => [...text.matchAll(form)].map(([, code = ""]) => code));
    }),
  );

  test.each([...codes].sort())("%s", (code) => {
    expect(refusalsInKorean).toHaveProperty([code]);
    expect(refusalsInEnglish).toHaveProperty([code]);
  });

  test("and no sentence stands for a refusal that is gone", () => {
    expect(Object.keys(refusalsInKorean).filter((code) => !codes.has(code))).toEqual([]);
    expect(Object.keys(refusalsInEnglish).sort()).toEqual(Object.keys(refusalsInKorean).sort());
  });
});

// types
const complete: Wordings<"term-running" | "term-ended"> = {
  "term-running": "임기 중입니다.",
  "term-ended": "임기가 끝났습니다.",
};
// @ts-expect-error a code without a sentence
const lacking: Wordings<"term-running" | "term-ended"> = { "term-running": "임기 중입니다." };
// @ts-expect-error a sentence for a code that does not exist
const extra: Wordings<"term-running"> = { "term-running": "임기 중입니다.", "term-endd": "임기가 끝났습니다." };
void [complete, lacking, extra];
