import {
  checkDocuments,
  checkEligibility,
  checkSupportLimits,
  disputedValue,
  eligibilityReceipt,
  findDuplicateSupport,
  type GrantApplication,
  type SupportRecord,
} from "dojeong/grants";
import { sayMissing } from "dojeong/ko";
import { day } from "dojeong/time";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { application, codes, program, valueIn } from "./sample.ts";

const eq = (field: string, value: unknown) => ({ kind: "eq", field, value });
const outside = {
  id: "outside",
  criterion: { kind: "not", of: { kind: "startsWith", field: "applicant.region", value: "52" } },
};
const forProfit = { id: "for-profit", criterion: eq("applicant.forProfit", true) };
const small = { id: "small", criterion: { kind: "lt", field: "applicant.members", value: 100 } };
const call = program({ selection: [small], exclusions: [outside, forProfit] });
const applicant = (facts: object) => application({ applicant: { id: "a", ...facts } });

describe("checkEligibility", () => {
  test.each([
    ["all known and met", { region: "52111", forProfit: false, members: 99 }, "yes", []],
    ["the bound itself", { region: "52111", forProfit: false, members: 100 }, "no", ["requirement-not-met"]],
    [
      "two grounds at once",
      { region: "11110", forProfit: true, members: 99 },
      "no",
      ["exclusion-applies", "exclusion-applies"],
    ],
    [
      "an unknown beside a no cannot change it",
      { region: "11110", members: 99 },
      "no",
      ["exclusion-applies", "exclusion-not-known"],
    ],
    ["nothing known", {}, "unknown", ["requirement-not-known", "exclusion-not-known", "exclusion-not-known"]],
  ])("%s", (_, facts, outcome, found) => {
    const answer = checkEligibility(call, applicant(facts));
    expect([answer.outcome, codes(answer)]).toEqual([outcome, found]);
  });

  test("what is missing is named by its field", () => {
    const answer = checkEligibility(call, applicant({ region: "52111" }));
    expect(answer.outcome === "unknown" && answer.missing).toEqual(["applicant.members", "applicant.forProfit"]);
  });

  test("an exception lifts an exclusion, and an open one leaves it open", () => {
    const exceptions = [{ id: "branch", criterion: eq("applicant.facts.branch", true) }];
    const excepted = program({ exclusions: [{ ...outside, exceptions }] });
    const seoul = (facts: object) => codes(checkEligibility(excepted, applicant({ region: "11110", facts })));
    expect(seoul({ branch: true })).toEqual([]);
    expect(seoul({ branch: false })).toEqual(["exclusion-applies"]);
    expect(seoul({})).toEqual(["exclusion-not-known"]);
  });

  test("a track adds its own rules, and is asked for where it matters", () => {
    const tracks = [
      { id: "first", name: "1" },
      { id: "second", name: "2", selection: [{ id: "first-done", criterion: eq("facts.firstDone", true) }] },
    ];
    const staged = program({ tracks });
    const done = application({ facts: { firstDone: false } });
    expect(checkEligibility(staged, done, { trackId: "first" }).outcome).toBe("yes");
    expect(checkEligibility(staged, done, { trackId: "second" }).outcome).toBe("no");
    expect(codes(checkEligibility(staged, done))).toEqual(["track-not-named"]);
  });

  test("days of the notice, of the closing and of the assessment", () => {
    const since = (asOf: string) => ({
      id: asOf,
      criterion: { kind: "elapsedAtLeast", field: "applicant.establishedOn", length: { years: 1 }, asOf },
    });
    const window = { opens: { kind: "not-stated" }, closes: { kind: "at", at: "2024-06-07T18:00:00+09:00" } };
    const dated = (asOf: string, noticeOn?: unknown) =>
      program({ selection: [since(asOf)], window, ...(noticeOn ? { noticeOn } : {}) });
    const born = applicant({ establishedOn: "2023-06-07" });
    expect(checkEligibility(dated("closing"), born).outcome).toBe("yes");
    expect(checkEligibility(dated("closing"), applicant({ establishedOn: "2023-06-08" })).outcome).toBe("no");
    expect(checkEligibility(dated("notice", { precision: "day", on: "2024-06-06" }), born).outcome).toBe("no");
    const open = checkEligibility(dated("notice"), born);
    expect(open.outcome === "unknown" && open.missing).toEqual(["asOf:notice"]);
    expect(checkEligibility(dated("assessment"), born, { asOf: day("2024-06-07") }).outcome).toBe("yes");
  });

  test("judgements and parameters of the year", () => {
    const judged = program({ selection: [{ id: "able", criterion: { kind: "judgement", id: "capability" } }] });
    expect(checkEligibility(judged, application()).outcome).toBe("unknown");
    expect(checkEligibility(judged, application({ judgements: [{ id: "capability", answer: false }] })).outcome).toBe(
      "no",
    );
    const income = {
      id: "income",
      criterion: { kind: "lte", field: "facts.income", value: { parameter: "limit", asOf: "notice" } },
    };
    const parameters = [
      { name: "limit", value: 120, validity: { from: "2022-01-01", until: "2022-12-31" } },
      { name: "limit", value: 140, validity: { from: "2023-01-01" } },
    ];
    const noticed = (on: string) => program({ selection: [income], parameters, noticeOn: { precision: "day", on } });
    const rich = application({ facts: { income: 130 } });
    expect(["2021-12-31", "2022-12-31", "2023-01-01"].map((on) => checkEligibility(noticed(on), rich).outcome)).toEqual(
      ["unknown", "no", "yes"],
    );
  });

  test("shares are compared by whole numbers, and a missing part is named", () => {
    const derived = [
      {
        kind: "share",
        name: "half",
        part: "facts.part",
        whole: "facts.whole",
        compare: "at-least",
        ratio: { numerator: 1, denominator: 3 },
      },
    ];
    const shares = program({ derived, selection: [{ id: "half", criterion: eq("derived.half", true) }] });
    const sales = (facts: object) => checkEligibility(shares, application({ facts }));
    expect(sales({ part: 1_000_000_000_000_001, whole: 3_000_000_000_000_003 }).outcome).toBe("yes");
    expect(sales({ part: 1_000_000_000_000_000, whole: 3_000_000_000_000_001 }).outcome).toBe("no");
    const open = sales({ part: 1 });
    expect(open.outcome === "unknown" && open.missing).toEqual(["facts.whole"]);
  });

  const facts = fc.record(
    { region: fc.constantFrom("52111", "11110"), forProfit: fc.boolean(), members: fc.integer({ min: 95, max: 105 }) },
    { requiredKeys: [] },
  );
  test("learning a fact never turns yes into no or no into yes", () => {
    fc.assert(
      fc.property(
        facts,
        fc.constantFrom("52111", "11110"),
        fc.boolean(),
        fc.integer({ min: 95, max: 105 }),
        (known, region, profit, members) => {
          const before = checkEligibility(call, applicant(known)).outcome;
          const after = checkEligibility(call, applicant({ region, forProfit: profit, members, ...known })).outcome;
          expect(after).not.toBe("unknown");
          if (before !== "unknown") expect(after).toBe(before);
        },
      ),
    );
  });

  test("answers are plain JSON", () => {
    fc.assert(
      fc.property(facts, (known) => {
        const answer = checkEligibility(call, applicant(known));
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        expect(structuredClone(answer)).toEqual(answer);
      }),
    );
  });
});

describe("disputed rules", () => {
  const reading = (name: string, kind: string) => ({
    reading: name,
    changes: [{ path: ["selection", "small", "criterion", "kind"], value: kind }],
  });
  const disputed = [
    { id: "members", label: { ko: "회원 수" }, readings: [reading("미만", "lt"), reading("이하", "lte")] },
  ];
  const conflict = program({ selection: [small], disputed });

  test.each([
    [99, "yes", []],
    [100, "unknown", ["rule-disputed"]],
    [101, "no", ["requirement-not-met"]],
  ])("%i members", (members, outcome, found) => {
    const answer = checkEligibility(conflict, applicant({ members }));
    expect([answer.outcome, codes(answer)]).toEqual([outcome, found]);
  });

  test("both readings stand beside the unknown answer, and a missing fact stays missing", () => {
    const answer = checkEligibility(conflict, applicant({ members: 100 }));
    expect(answer.findings.at(-1)?.facts.readings).toEqual([
      { reading: "미만", outcome: "no", codes: ["requirement-not-met"] },
      { reading: "이하", outcome: "yes", codes: [] },
    ]);
    const open = checkEligibility(conflict, applicant({}));
    expect(open.outcome === "unknown" && open.missing).toEqual(["applicant.members"]);
    expect(disputedValue(conflict, "members").outcome).toBe("unknown");
    expect(() => disputedValue(conflict, "no")).toThrow(RangeError);
  });
});

describe("limits and duplicates", () => {
  const limits = (partnership: string) =>
    program({
      limits: [{ id: "one", counts: "applications", atMost: 1, across: "program", within: "any-time", partnership }],
    });
  const partner = application({ id: "2", applicant: { id: "b" }, partners: [{ id: "a" }] });
  test.each([
    ["counts", [partner], "no"],
    ["does-not-count", [partner], "yes"],
    ["not-stated", [partner], "unknown"],
    ["not-stated", [], "yes"],
    ["not-stated", [partner, application({ id: "3" })], "no"],
    ["counts", undefined, "unknown"],
  ])("partnership %s", (partnership, applications, outcome) => {
    const facts = applications === undefined ? {} : { applications };
    expect(checkSupportLimits(limits(partnership), application(), facts).outcome).toBe(outcome);
  });

  // A record that names neither program nor series may be of this one: that is not "none".
  const hosted = { giver: "전북특별자치도", year: 2025 };
  test.each([
    ["program", "any-time", { ...hosted, programId: "sample" }, "no"],
    ["program", "any-time", { ...hosted, programId: "other" }, "yes"],
    ["program", "any-time", hosted, "unknown"],
    ["program", "any-time", { ...hosted, year: 2024 }, "yes"],
    ["program", "any-time", { ...hosted, giver: "환경부" }, "yes"],
    ["series", "any-time", { ...hosted, series: "물관리" }, "no"],
    ["series", "any-time", { ...hosted, series: "숲" }, "yes"],
    ["series", "any-time", hosted, "unknown"],
    ["series", "any-time", { ...hosted, giver: "환경부" }, "yes"],
    ["series", { years: 2 }, { ...hosted, year: 2023 }, "yes"],
    ["series", { years: 2 }, { ...hosted, year: 2024, series: "물관리" }, "no"],
    ["host", "same-year", hosted, "no"],
    ["host", "same-year", { ...hosted, year: 2024 }, "yes"],
    ["any-giver", "same-year", { ...hosted, giver: "환경부" }, "no"],
  ])("support counted across %s within %j: %j", (across, within, held, outcome) => {
    const call = program({
      series: "물관리",
      limits: [{ id: "one", counts: "supports", atMost: 1, across, within, partnership: "not-stated" }],
    });
    const history = [
      { applicantId: "a", ...held },
      { applicantId: "b", ...hosted, series: "물관리" },
    ] as never;
    expect(checkSupportLimits(call, application(), { history }).outcome).toBe(outcome);
  });

  const record = (facts: object): SupportRecord =>
    ({
      applicantId: "a",
      giver: "환경부",
      giverKind: "state",
      year: 2025,
      project: "river",
      ...facts,
    }) as unknown as SupportRecord;
  const own = application({ project: { key: "river" } });
  test.each([
    ["the same project", record({}), { what: "same-project", from: "state-or-local" }, "yes"],
    ["another project", record({ project: "forest" }), { what: "same-project", from: "state-or-local" }, "no"],
    ["a private giver", record({ giverKind: "private" }), { what: "same-project", from: "state-or-local" }, "no"],
    ["any giver", record({ giverKind: "private" }), { what: "same-project", from: "any-giver" }, "yes"],
    ["a giver of unknown kind", record({ giverKind: undefined }), { what: "same-project", from: "local" }, "unknown"],
    ["the state under a rule on local support", record({}), { what: "same-project", from: "local" }, "no"],
    [
      "similar is a judgement",
      record({ project: "stream" }),
      { what: "same-or-similar-project", from: "public" },
      "unknown",
    ],
    ["any project", record({ project: "forest" }), { what: "any-project", from: "public" }, "yes"],
    ["five years ago", record({ year: 2021 }), { what: "any-project", from: "public", within: { years: 5 } }, "yes"],
    ["six years ago", record({ year: 2020 }), { what: "any-project", from: "public", within: { years: 5 } }, "no"],
    [
      "somebody else's",
      record({ applicantId: "b" }),
      { what: "any-project", from: "public", within: "any-time" },
      "no",
    ],
    ["a project without a name", record({ project: undefined }), { what: "same-project", from: "public" }, "unknown"],
  ] as const)("%s", (_, one, rule, outcome) => {
    expect(findDuplicateSupport(own, [one], rule, { year: 2025 }).outcome).toBe(outcome);
  });

  test("a judgement settles whether projects are similar", () => {
    const rule = { what: "same-or-similar-project", from: "public" } as const;
    const answer = (similar: boolean) =>
      findDuplicateSupport(own, [record({ project: "stream" })], rule, {
        year: 2025,
        similar: [{ project: "stream", similar }],
      });
    expect([answer(true).outcome, answer(false).outcome]).toEqual(["yes", "no"]);
    expect(valueIn(answer(true))).toEqual([record({ project: "stream" })]);
  });
});

describe("papers", () => {
  const documents = [
    { id: "plan", name: "계획서" },
    { id: "consent", name: "동의서", when: eq("facts.minors", true) },
  ];
  const papers = program({ documents });
  const given = (changes: Partial<GrantApplication>) => codes(checkDocuments(papers, application(changes as never)));
  test.each([
    [{ documents: ["plan"], facts: { minors: false } }, []],
    [{ documents: ["plan"], facts: { minors: true } }, ["document-missing"]],
    [{ documents: ["plan"] }, ["document-not-known"]],
    [{ documents: ["consent"] }, ["document-missing"]],
    [{ facts: { minors: false } }, ["document-not-known"]],
  ])("%#", (changes, expected) => {
    expect(given(changes as never)).toEqual(expected);
  });
  test("what is missing is called by the names of the papers", () => {
    const paper = { id: "plan", name: "사업계획서" };
    const silent = program({
      documents: [paper, { ...paper, id: "office", name: "사무실 계약서", when: eq("applicant.hasOffice", true) }],
    });
    const answer = checkDocuments(silent, application({}));
    expect(answer.outcome === "unknown" && answer.missing.map((name) => sayMissing(name, answer))).toEqual([
      "사업계획서",
      "사무실 유무",
      "사무실 계약서",
    ]);
  });

  test("a notice without a list says nothing", () => {
    expect(codes(checkDocuments(program(), application()))).toEqual(["documents-not-stated"]);
  });
});

describe("eligibilityReceipt", () => {
  const receipt = (changes: Parameters<typeof program>[0], options = {}) =>
    eligibilityReceipt(program(changes), application(), options);
  test("names the rules by their hash, whatever else the program says", () => {
    const rules = { selection: [small], exclusions: [outside] };
    expect(receipt(rules).rulesHash).toBe(receipt({ ...rules, name: "다른 이름" }).rulesHash);
    expect(receipt(rules).rulesHash).not.toBe(receipt({ ...rules, exclusions: [outside, forProfit] }).rulesHash);
  });
  test("carries the edition, the days and the library", () => {
    const options = { asOf: day("2024-06-07") };
    const given = receipt({ noticeOn: { precision: "day", on: "2024-05-20" } }, options);
    expect(given).toMatchObject({ version: "sample", asOf: { notice: "2024-05-20", assessment: "2024-06-07" } });
    expect(given.library).toMatch(/^dojeong@\d/);
  });
});
