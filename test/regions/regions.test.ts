import {
  areasOf,
  DatedCode,
  Designation,
  designatedOn,
  designationOn,
  isWithin,
  jeonbukAreas,
  predecessorsOf,
  prefixOn,
  provinces,
  Region,
  RegionCode,
  regionByName,
  regionOn,
  regions,
  regionsOn,
  successorOf,
} from "dojeong/regions";
import { day } from "dojeong/time";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expectSound } from "../support/sound.ts";
import { expectWire, refusals } from "../support/wire-fixture.ts";

const code = (text: string) => RegionCode.parse(text);
const given = <T>(decision: { readonly outcome: string; readonly value?: T }): T | undefined =>
  decision.outcome === "yes" ? decision.value : undefined;
const codesOf = (decision: Parameters<typeof expectSound>[0]) => {
  expectSound(decision);
  return decision.findings.map((finding) => finding.code);
};

// cases/reference/sido.json
const SIDO: readonly (readonly [name: string, code: string, iso: string | null])[] = [
  ["서울특별시", "11", "KR-11"],
  ["전남광주통합특별시", "12", null],
  ["부산광역시", "26", "KR-26"],
  ["대구광역시", "27", "KR-27"],
  ["인천광역시", "28", "KR-28"],
  ["대전광역시", "30", "KR-30"],
  ["울산광역시", "31", "KR-31"],
  ["세종특별자치시", "36", "KR-50"],
  ["경기도", "41", "KR-41"],
  ["충청북도", "43", "KR-43"],
  ["충청남도", "44", "KR-44"],
  ["경상북도", "47", "KR-47"],
  ["경상남도", "48", "KR-48"],
  ["제주특별자치도", "50", "KR-49"],
  ["강원특별자치도", "51", "KR-42"],
  ["전북특별자치도", "52", "KR-45"],
];

describe("the first level", () => {
  test("16 areas on 2026-11-22, with prefix and ISO code", () => {
    const now = given(regionsOn(day("2026-11-22")));
    expect(now?.map((area) => [area.name, area.code, area.iso])).toEqual(SIDO);
  });

  test.each([
    ["2012-07-01", 17],
    ["2023-06-10", 17],
    ["2024-06-01", 17],
    ["2026-06-30", 17],
    ["2026-07-01", 16],
    ["2026-11-22", 16],
  ])("on %s there are %i", (on, count) => expect(given(regionsOn(day(on)))?.length).toBe(count));

  test("17 on 2024-06-01: Gwangju and South Jeolla instead of the merged area", () => {
    const names = given(regionsOn(day("2024-06-01")))?.map((area) => area.name);
    const present = SIDO.map(([name]) => name).filter((name) => name !== "전남광주통합특별시");
    expect(new Set(names)).toEqual(new Set([...present, "광주광역시", "전라남도"]));
  });

  test("what is still to be confirmed is said", () => {
    const now = regionsOn(day("2026-11-22"));
    expect(codesOf(now)).toEqual(["regions-counted", "region-to-be-confirmed"]);
    expect(now.findings[1]?.facts).toEqual({ name: "전남광주통합특별시", points: ["iso-code"] });
    expect(codesOf(regionsOn(day("2026-06-30")))).toEqual(["regions-counted"]);
  });

  test("before the record begins nothing is claimed", () => {
    for (const answer of [
      regionsOn(day("2012-06-30")),
      regionOn(code("52"), day("2012-06-30")),
      regionByName("전북", day("2012-06-30")),
      isWithin(code("52"), code("52"), day("2012-06-30")),
    ]) {
      expect(answer.outcome).toBe("unknown");
      expect(codesOf(answer)).toEqual(["region-day-before-record"]);
    }
  });

  test("the number of the ISO code is not the prefix", () => {
    const areas = provinces.filter((area) => area.until === undefined && typeof area.iso === "string");
    const differing = areas
      .map((area) => [area.alsoCalled?.[0], area.iso?.slice(3), area.codes.at(-1)?.code])
      .filter(([, iso, prefix]) => iso !== prefix);
    expect(new Set(differing)).toEqual(
      new Set([
        ["세종", "50", "36"],
        ["제주", "49", "50"],
        ["강원", "42", "51"],
        ["전북", "45", "52"],
      ]),
    );
  });
});

describe("codes over time", () => {
  test.each([
    ["52", "2024-01-17", "45", "전라북도"],
    ["52", "2024-01-18", "52", "전북특별자치도"],
    ["45", "2024-01-17", "45", "전라북도"],
    ["45", "2026-11-22", "52", "전북특별자치도"],
    ["42", "2023-06-10", "42", "강원도"],
    ["51", "2023-06-11", "51", "강원특별자치도"],
    ["45110", "2024-01-18", "52110", "전주시"],
    ["52110", "2024-01-17", "45110", "전주시"],
    ["5211000000", "2024-01-18", "52110", "전주시"],
    ["5200000000", "2024-01-18", "52", "전북특별자치도"],
    ["52000", "2024-01-18", "52", "전북특별자치도"],
    ["52111", "2024-01-18", "52111", "전주시 완산구"],
  ])("%s on %s is %s, %s", (text, on, then, name) => {
    const region = regionOn(code(text), day(on));
    expect(given(region)).toMatchObject({ code: then, name });
    expect(given(prefixOn(code(text), day(on)))).toBe(then);
    const same = text.startsWith(then) ? "region-found" : "region-code-of-another-day";
    expect(codesOf(region)).toEqual([same]);
  });

  test("an area that no longer, or does not yet, exist", () => {
    const south = regionOn(code("46"), day("2026-07-01"));
    expect([south.outcome, codesOf(south), south.findings[0]?.facts]).toEqual([
      "no",
      ["region-ceased"],
      { code: "46", on: "2026-07-01", lastDay: "2026-06-30", successor: "12" },
    ]);
    expect(given(regionOn(code("46"), day("2026-06-30")))?.name).toBe("전라남도");
    expect(codesOf(regionOn(code("12"), day("2026-06-30")))).toEqual(["region-not-yet"]);
  });

  test("an area that is not on record, and a code that is not", () => {
    expect(codesOf(regionOn(code("51820"), day("2025-01-06")))).toEqual(["region-not-on-record"]);
    expect(codesOf(prefixOn(code("52111"), day("2024-01-17")))).toEqual(["region-code-not-on-record"]);
  });

  test.each([
    ["46", "12"],
    ["29", "12"],
    ["45", "52"],
    ["42", "51"],
    ["45110", "52110"],
  ])("%s was succeeded by %s", (former, present) => {
    expect(given(successorOf(code(former)))).toBe(present);
    expect(predecessorsOf(code(present))).toContain(former);
    expect(successorOf(code(present)).outcome).toBe("no");
  });
  test("many to one, and none", () => {
    expect(predecessorsOf(code("12"))).toEqual(["29", "46"]);
    expect(predecessorsOf(code("11"))).toEqual([]);
    expect(successorOf(code("46110")).outcome).toBe("unknown");
  });
});

// cases/reference/jeonbuk-sigungu.json
describe("Jeonbuk", () => {
  const on = day("2026-11-22");
  test("6 cities, 8 counties, 14 in all, with their codes", () => {
    const areas = areasOf(code("52"), on);
    expect(areas.length).toBe(14);
    expect(areas.filter((area) => area.level === "city").length).toBe(6);
    expect(areas.filter((area) => area.level === "county").length).toBe(8);
    expect(areas.map((area) => `${area.name} ${area.code}`)).toEqual([
      "전주시 52110",
      "군산시 52130",
      "익산시 52140",
      "정읍시 52180",
      "남원시 52190",
      "김제시 52210",
      "완주군 52710",
      "진안군 52720",
      "무주군 52730",
      "장수군 52740",
      "임실군 52750",
      "순창군 52770",
      "고창군 52790",
      "부안군 52800",
    ]);
    expect(areasOf(code("52"), day("2024-01-17")).map((area) => area.code?.slice(0, 2))).toEqual(Array(14).fill("45"));
  });
  test("the city has one code, its districts others", () => {
    expect(given(regionByName("전주시", on))?.code).toBe("52110");
    expect(areasOf(code("52110"), on).map((area) => area.code)).toEqual(["52111", "52113"]);
  });
  test("10 depopulating areas, and one of concern", () => {
    expect(given(designatedOn("depopulating", on))).toEqual([
      "52180",
      "52190",
      "52210",
      "52720",
      "52730",
      "52740",
      "52750",
      "52770",
      "52790",
      "52800",
    ]);
    expect(given(designatedOn("of-concern", on))).toEqual(["52140"]);
    expect(given(designatedOn("of-concern", day("2023-05-01")))).toEqual(["45140"]);
  });
  test.each([
    ["52140", "2026-01-01", "yes"],
    ["45140", "2022-01-01", "yes"],
    ["52140", "2021-12-31", "unknown"],
    ["52110", "2026-01-01", "no"],
    ["51820", "2026-01-01", "unknown"],
    ["52", "2026-01-01", "unknown"],
  ])("%s on %s: designated %s", (area, date, outcome) => {
    expect(designationOn(code(area), day(date)).outcome).toBe(outcome);
  });
});

describe("names", () => {
  test.each([
    ["전북특별자치도", "2024-01-18", "52"],
    ["전북특별자치도", "2024-01-17", "45"],
    ["전라북도", "2025-07-18", "52"],
    ["전북", "2022-10-27", "45"],
    ["광주특별시", "2026-07-01", "12"],
    ["순창", "2025-05-21", "52770"],
    ["전북 순창", "2025-05-21", "52770"],
    ["전북특별자치도 전주시 완산구", "2025-05-21", "52111"],
    ["전주시 완산구", "2025-05-21", "52111"],
    ["완산구(전주)", "2025-05-21", "52111"],
    ["전주시(전라북도)", "2025-05-21", "52110"],
  ])("%s on %s is %s", (name, on, expected) => expect(given(regionByName(name, day(on)))?.code).toBe(expected));

  test("a name shared by two counties is not a key", () => {
    const alone = regionByName("고성군", day("2025-01-06"));
    expect([alone.outcome, codesOf(alone), alone.findings[0]?.facts.candidates]).toEqual([
      "unknown",
      ["region-name-ambiguous"],
      ["고성군(강원특별자치도)", "고성군(경상남도)"],
    ]);
    for (const name of ["고성군(강원)", "강원 고성군", "고성군(강원특별자치도)", "강원도 고성"]) {
      const found = regionByName(name, day("2025-01-06"));
      expect(given(found)).toEqual({
        id: "gangwon-goseong",
        level: "county",
        name: "고성군",
        parentId: "gangwon",
        toBeConfirmed: ["legal-dong-code"],
      });
      expect(codesOf(found)).toEqual(["region-found-without-code"]);
    }
    expect(given(regionByName("경남 고성군", day("2025-01-06")))?.parentId).toBe("gyeongnam");
  });

  test.each([
    ["수원시", "unknown", "region-name-not-on-record"],
    ["충남 고성군", "unknown", "region-name-not-on-record"],
    ["", "unknown", "region-name-not-on-record"],
    ["전남", "no", "region-ceased"],
    ["전라북도", "yes", "region-name-of-another-day"],
  ])("%j on 2026-11-22: %s, %s", (name, outcome, finding) => {
    const answer = regionByName(name, day("2026-11-22"));
    expect([answer.outcome, codesOf(answer)]).toEqual([outcome, [finding]]);
  });
  test("what is found is told, with the name asked for where it was another day's", () => {
    const [old, now] = ["전라북도", "전북"].map((name) => regionByName(name, day("2026-11-22")).findings[0]?.facts);
    expect(old).toEqual({ name: "전라북도", on: "2026-11-22", nameThen: "전북특별자치도" });
    expect(now).toEqual({ code: "52", on: "2026-11-22", name: "전북특별자치도" });
  });
  test("a name of an area that is not there yet", () => {
    expect(codesOf(regionByName("전남광주통합특별시", day("2026-06-30")))).toEqual(["region-not-yet"]);
  });
});

describe("lying within", () => {
  test.each([
    ["52110", "52", "2024-02-06", "yes", "region-within"],
    ["45110", "52", "2024-02-06", "yes", "region-within"],
    ["52110", "45", "2023-02-06", "yes", "region-within"],
    ["52111", "52110", "2024-02-06", "yes", "region-within"],
    ["52111", "45110", "2024-02-06", "yes", "region-within"],
    ["52", "52", "2024-02-06", "yes", "region-within"],
    ["51820", "51", "2024-02-06", "yes", "region-within"],
    ["51820", "42", "2024-02-06", "yes", "region-within"],
    ["51820", "51820", "2024-02-06", "yes", "region-within"],
    ["11", "52", "2024-02-06", "no", "region-not-within"],
    ["52130", "52110", "2024-02-06", "no", "region-not-within"],
    ["51820", "52110", "2024-02-06", "no", "region-not-within"],
    ["52113", "52111", "2024-02-06", "no", "region-not-within"],
    ["52", "52110", "2024-02-06", "unknown", "region-wider-than-asked"],
    ["52110", "52111", "2024-02-06", "unknown", "region-wider-than-asked"],
    ["51", "51820", "2024-02-06", "unknown", "region-wider-than-asked"],
    ["51820", "51830", "2024-02-06", "unknown", "region-not-on-record"],
    // the merger of 2026-07-01
    ["46110", "46", "2026-06-30", "yes", "region-within"],
    ["46110", "12", "2026-07-01", "yes", "region-within-by-succession"],
    ["29110", "12", "2026-07-01", "yes", "region-within-by-succession"],
    ["12110", "12", "2026-07-01", "yes", "region-within"],
    ["46110", "46", "2026-07-01", "no", "region-ceased"],
    ["46110", "12", "2026-06-30", "no", "region-not-yet"],
    ["12110", "46", "2026-06-30", "unknown", "region-wider-than-asked"],
    ["12110", "52", "2026-06-30", "no", "region-not-within"],
    ["46110", "29", "2026-06-30", "no", "region-not-within"],
    // full codes, down to 동 and 리
    ["5211110100", "52", "2024-02-06", "yes", "region-within"],
    ["5211110100", "5211110100", "2024-02-06", "yes", "region-within"],
    ["5211110101", "5211110100", "2024-02-06", "yes", "region-within"],
    ["5211110200", "5211110100", "2024-02-06", "no", "region-not-within"],
    ["5211110100", "5211110101", "2024-02-06", "unknown", "region-wider-than-asked"],
    ["52111", "5211110100", "2024-02-06", "unknown", "region-wider-than-asked"],
    ["5211300000", "5211110100", "2024-02-06", "no", "region-not-within"],
    ["52110", "5211000000", "2024-02-06", "yes", "region-within"],
  ])("%s in %s on %s: %s", (place, area, on, outcome, finding) => {
    const answer = isWithin(code(place), code(area), day(on));
    expect([answer.outcome, codesOf(answer)]).toEqual([outcome, [finding]]);
  });

  const known = fc.constantFrom(...regions.flatMap((region) => region.codes.map((dated) => code(dated.code))));
  const date = fc.constantFrom("2012-07-01", "2023-06-11", "2024-01-17", "2024-01-18", "2026-06-30", "2026-07-01");
  test("an area lies within itself, and what lies within it lies within what contains it", () => {
    fc.assert(
      fc.property(known, known, known, date, (a, b, c, text) => {
        const on = day(text);
        if (regionOn(a, on).outcome === "yes") expect(isWithin(a, a, on).outcome).toBe("yes");
        if (isWithin(a, b, on).outcome === "yes" && isWithin(b, c, on).outcome === "yes") {
          expect(isWithin(a, c, on).outcome).toBe("yes");
        }
        const answer = isWithin(a, b, on);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
      }),
      { seed: 31, numRuns: 3000 },
    );
  });
  test("every code of an area means that area on every day on which it exists", () => {
    for (const region of regions) {
      for (const on of ["2022-10-27", "2024-06-01", "2026-11-22"].map((text) => day(text))) {
        const found = region.codes.map((dated) => regionOn(code(dated.code), on));
        for (const one of found) {
          expect(given(one)).toEqual(given(found[0] ?? one));
          if (one.outcome === "yes") expect(one.value.id).toBe(region.id);
        }
      }
    }
  });
});

describe("the data", () => {
  test("every area is a region as the schema has it", () => {
    for (const region of regions) expect(Region.parse(region)).toEqual(region);
    expect(new Set(regions.map((region) => region.id)).size).toBe(regions.length);
    const codes = regions.flatMap((region) => region.codes.map((dated) => dated.code));
    expect(new Set(codes).size).toBe(codes.length);
    expect(jeonbukAreas.length).toBe(16);
    for (const region of regions) {
      for (const id of [region.parentId, region.successorId]) {
        expect(id === undefined || regions.some((other) => other.id === id)).toBe(true);
      }
      expect(region.citations.length).toBeGreaterThan(0);
    }
  });
  test("wire forms", () => {
    const designation = {
      kind: "depopulating",
      from: "2021-10-19",
      attestedFrom: "2022-01-01",
      until: "2030-12-31",
      citation: { instrument: "고시" },
    };
    expectWire(Designation, designation);
    expectWire(DatedCode, { code: "52110", from: "2024-01-18", until: "2030-12-31" });
    expectWire(Region, {
      id: "x",
      level: "city",
      names: [{ name: "가시" }],
      codes: [{ code: "52110" }],
      iso: null,
      alsoCalled: ["가"],
      parentId: "jeonbuk",
      from: "2000-01-01",
      until: "2010-12-31",
      successorId: "y",
      designations: [designation],
      toBeConfirmed: ["legal-dong-code"],
      citations: [],
    });
  });
  test.each([
    ["99", false],
    ["52", true],
    ["45", true],
    ["52999", false],
    ["45999", false],
    ["52110", true],
    ["45110", true],
    ["51820", true],
    ["99110", false],
    ["52111101", false],
    ["5211110100", true],
    ["5200000100", false],
    ["520", false],
    ["", false],
    ["KR-45", false],
    ["전북", false],
    ["__proto__", false],
  ])("the code %j: %s", (text, known) => {
    expect(refusals(RegionCode, text)).toEqual(known ? [] : [": unknown-region"]);
  });
  test("what a region refuses", () => {
    const region = { id: "x", level: "city", names: [{ name: "가시" }], codes: [], citations: [] };
    expect(refusals(Region, region)).toEqual(["parentId: parent-and-level-disagree"]);
    expect(refusals(Region, { ...region, parentId: "y", from: "2024-01-02", until: "2024-01-01" })).toEqual([
      "until: ends-before-it-starts",
    ]);
    expect(refusals(Region, { ...region, parentId: "y", successorId: "z" })).toEqual([
      "successorId: successor-without-end",
    ]);
    expect(refusals(RegionCode, 52)).toEqual([": invalid_type"]);
  });
});
