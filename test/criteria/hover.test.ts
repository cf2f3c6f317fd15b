import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

/** What an editor shows to somebody who writes criteria: the language service over a file that is not there. */
const ROOT = join(import.meta.dirname, "../..");
const FILE = join(ROOT, "test/criteria/written-in-an-editor.ts");

const TEXT = `import { criteriaFor } from "dojeong/criteria";
interface Applicant {
  readonly seat: { readonly region: "KR-45" | "KR-46"; readonly city?: string };
  readonly members?: number;
  readonly projects: readonly { readonly status: "open" | "closed"; readonly cost?: number }[];
}
const c = criteriaFor<Applicant>();
c.eq/*hover eq*/("seat.region", "/*value*/");
c.gte/*hover gte*/("/*number*/", 1);
c.some/*hover some*/("projects", (item) => item.eq("/*item*/", "open"));
c/*hover c*/;
`;

const service = ts.createLanguageService({
  getCompilationSettings: () => ({
    ...ts.parseJsonConfigFileContent(
      ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile).config,
      ts.sys,
      ROOT,
    ).options,
    types: [],
  }),
  getScriptFileNames: () => [FILE],
  getScriptVersion: () => "1",
  getScriptSnapshot: (path) => {
    const text = path === FILE ? TEXT : ts.sys.readFile(path);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getCurrentDirectory: () => ROOT,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (path) => path === FILE || ts.sys.fileExists(path),
  readFile: ts.sys.readFile,
  directoryExists: ts.sys.directoryExists,
});

const at = (mark: string): number => TEXT.indexOf(`/*${mark}*/`);

function hover(mark: string): { readonly shape: string; readonly said: string } {
  const info = service.getQuickInfoAtPosition(FILE, at(mark) - 1);
  return {
    shape: ts.displayPartsToString(info?.displayParts),
    said: ts.displayPartsToString(info?.documentation),
  };
}

function offered(mark: string): readonly string[] {
  const { entries = [] } = service.getCompletionsAtPosition(FILE, at(mark), {}) ?? {};
  return entries.map((it) => it.name).sort();
}

describe("an editor", { timeout: 60_000 }, () => {
  test("shows the builder by its name, and each call by its path and value", () => {
    expect(hover("hover c").shape).toBe("const c: CriteriaBuilder<Applicant>");
    expect(hover("hover eq").shape.replaceAll(/\s+/g, " ")).toBe(
      '(method) CriteriaBuilder<Applicant>.eq<"seat.region">(field: "seat.region", value: ComparedWith<Applicant, FactAt<Applicant, "seat.region">>, note?: CriterionNote): EqualityCriterion',
    );
    for (const mark of ["hover eq", "hover gte", "hover some"]) {
      const { shape, said } = hover(mark);
      expect(shape.length, shape).toBeLessThan(400);
      expect(said).toMatch(/\. `c\./);
    }
  });

  test("offers the paths that fit an operator, and the values of the field", () => {
    expect(offered("number")).toEqual(["members"]);
    expect(offered("item")).toEqual(["cost", "status"]);
    expect(offered("value")).toEqual(["KR-45", "KR-46"]);
  });
});
