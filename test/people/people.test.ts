import {
  Affiliation,
  DatedName,
  DatedNames,
  holderOn,
  lineRanks,
  localGrades,
  nameOn,
  Organization,
  OrganizationId,
  OrganizationKind,
  OrganizationRegistration,
  OrganizationSeat,
  organizationSeatsOn,
  Person,
  PersonId,
  Post,
  PostHolding,
  PostId,
  postNameOn,
  Rank,
  RankId,
  RankOrder,
  RegistrationAuthority,
  rankAtLeast,
  registeredAs,
} from "dojeong/people";
import { RegionCode } from "dojeong/regions";
import { addDays, day, type IsoDate } from "dojeong/time";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expectSound } from "../support/sound.ts";
import { expectWire, refusals } from "../support/wire-fixture.ts";

const codesOf = (decision: Parameters<typeof expectSound>[0]) => {
  expectSound(decision);
  return decision.findings.map((finding) => finding.code);
};

// 뿌리산업 조례 부칙: renamed on 2022-10-21 and on 2026-10-08
const ordinance = (on: string) => ({
  instrument: "전북특별자치도 뿌리산업 진흥 및 육성에 관한 조례",
  provision: `부칙 ${on}`,
});
const viceGovernor: Post = {
  id: PostId.parse("vice-governor-economy"),
  names: [
    { name: "정무부지사", until: day("2022-10-20") },
    { name: "경제부지사", from: day("2022-10-21"), until: day("2026-10-07"), citation: ordinance("2022-10-21") },
    { name: "피지컬AI경제부지사", from: day("2026-10-08"), citation: ordinance("2026-10-08") },
  ],
};

describe("names by date", () => {
  test.each([
    ["2000-01-01", "정무부지사"],
    ["2022-10-20", "정무부지사"],
    ["2022-10-21", "경제부지사"],
    ["2024-01-23", "경제부지사"],
    ["2026-10-07", "경제부지사"],
    ["2026-10-08", "피지컬AI경제부지사"],
    ["2026-11-22", "피지컬AI경제부지사"],
  ])("on %s the post is %s", (on, name) => {
    const answer = postNameOn(viceGovernor, day(on));
    expect(answer.outcome === "yes" && answer.value).toBe(name);
    expect(nameOn(viceGovernor.names, day(on))).toBe(name);
  });
  test("the provision that gave the name is cited", () => {
    expect(postNameOn(viceGovernor, day("2024-01-23")).findings[0]?.citations).toEqual([ordinance("2022-10-21")]);
    expect(postNameOn(viceGovernor, day("2022-10-20")).findings[0]?.citations).toEqual([]);
  });
  test("a day without a recorded name", () => {
    const names = [{ name: "새 이름", from: day("2024-01-18") }];
    const answer = postNameOn({ id: viceGovernor.id, names }, day("2024-01-17"));
    expect([answer.outcome, codesOf(answer), answer.outcome === "unknown" && answer.missing]).toEqual([
      "unknown",
      ["post-name-not-recorded"],
      ["post.name"],
    ]);
    expect(nameOn(names, day("2024-01-17"))).toBeUndefined();
    expect(nameOn([], day("2024-01-17"))).toBeUndefined();
  });
  test("the order of the names does not matter, and of two the later one holds", () => {
    const days = fc.integer({ min: 0, max: 40 }).map((n) => addDays(day("2024-01-01"), n));
    const names = fc.array(
      fc.record({ name: fc.constantFrom("가", "나", "다"), from: days }, { requiredKeys: ["name", "from"] }),
      { maxLength: 5 },
    );
    const distinct = names.map((list) => [...new Map(list.map((it) => [it.from, it])).values()]);
    fc.assert(
      fc.property(distinct, days, (list, on) => {
        const expected = list.filter((it) => it.from <= on).sort((a, b) => (a.from < b.from ? 1 : -1))[0]?.name;
        expect(nameOn(list, on)).toBe(expected);
        expect(nameOn([...list].reverse(), on)).toBe(expected);
      }),
      { seed: 51 },
    );
  });
});

describe("ranks", () => {
  test.each([
    // 2023: 실과장 이상; from January 2024: 팀장급 이상
    [lineRanks, "팀장", "실과장", "no", "rank-too-low"],
    [lineRanks, "팀장", "팀장급", "yes", "rank-high-enough"],
    [lineRanks, "과장", "실과장", "yes", "rank-high-enough"],
    [lineRanks, "국장", "실과장", "yes", "rank-high-enough"],
    [lineRanks, "team-leader", "team-leader", "yes", "rank-high-enough"],
    [lineRanks, "주무관", "팀장", "no", "rank-too-low"],
    [lineRanks, "6급", "팀장급", "unknown", "rank-not-in-order"],
    [lineRanks, undefined, "팀장급", "unknown", "rank-not-stated"],
    [localGrades, "6급", "6급", "yes", "rank-high-enough"],
    [localGrades, "5급", "6급", "yes", "rank-high-enough"],
    [localGrades, "7급", "6급", "no", "rank-too-low"],
    [localGrades, "팀장", "6급", "unknown", "rank-not-in-order"],
    [localGrades, "5급", "사무관", "unknown", "rank-not-in-order"],
    [localGrades, "__proto__", "6급", "unknown", "rank-not-in-order"],
  ] as const)("%#: %s against %s 이상", (order, rank, minimum, outcome, code) => {
    const answer = rankAtLeast(order, rank, minimum);
    expect([answer.outcome, codesOf(answer)]).toEqual([outcome, [code]]);
  });
  test("of two ranks of one order at least one reaches the other, and reaching is transitive", () => {
    const rank = fc.constantFrom(...lineRanks.ranks.map((it) => it.id));
    fc.assert(
      fc.property(rank, rank, rank, (a, b, c) => {
        const reaches = (x: string, y: string) => rankAtLeast(lineRanks, x, y).outcome === "yes";
        expect(reaches(a, b) || reaches(b, a)).toBe(true);
        if (reaches(a, b) && reaches(b, c)) expect(reaches(a, c)).toBe(true);
      }),
      { seed: 52 },
    );
  });
  test("equals reach one another", () => {
    const order: RankOrder = {
      name: "보직",
      ranks: [
        { id: RankId.parse("a"), name: "실장", level: 4 },
        { id: RankId.parse("b"), name: "국장", level: 4 },
      ],
    };
    expect(rankAtLeast(order, "실장", "국장").outcome).toBe("yes");
    expect(rankAtLeast(order, "국장", "실장").outcome).toBe("yes");
  });
  test("the orders on record are orders as the schema has them", () => {
    for (const order of [lineRanks, localGrades]) {
      expect(RankOrder.parse(order)).toEqual(order);
      const names = order.ranks.flatMap((rank) => [rank.id, rank.name, ...(rank.alsoCalled ?? [])]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe("who held a post", () => {
  const postId = viceGovernor.id;
  const holding = (id: string, more: Partial<PostHolding>): PostHolding => ({
    postId,
    personId: PersonId.parse(id),
    ...more,
  });
  const first = holding("p-1", { startsOn: day("2022-10-21"), endsOn: day("2024-06-30") });
  const acting = holding("p-2", { startsOn: day("2024-07-01"), endsOn: day("2024-07-31"), acting: true });
  const next = holding("p-3", { startsOn: day("2024-07-15") });
  test.each([
    ["2022-10-20", "unknown", "holder-not-recorded", undefined],
    ["2022-10-21", "yes", "holder-recorded", "p-1"],
    ["2024-06-30", "yes", "holder-recorded", "p-1"],
    ["2024-07-01", "yes", "acting-holder-recorded", "p-2"],
    ["2024-07-15", "yes", "holder-recorded", "p-3"],
    ["2030-01-01", "yes", "holder-recorded", "p-3"],
  ])("on %s: %s, %s", (on, outcome, code, person) => {
    const answer = holderOn([next, acting, first], postId, day(on));
    expect([answer.outcome, codesOf(answer)]).toEqual([outcome, [code]]);
    expect(answer.outcome === "yes" ? answer.value.personId : undefined).toBe(person);
  });
  test("a day is attested, without a first day", () => {
    const seen = [holding("p-1", { attestedOn: day("2024-01-23") })];
    expect(holderOn(seen, postId, day("2024-01-23")).outcome).toBe("yes");
    expect(holderOn(seen, postId, day("2024-01-22")).outcome).toBe("unknown");
    expect(holderOn([holding("p-1", {})], postId, day("2024-01-22")).outcome).toBe("unknown");
  });
  test("two holders at once are not chosen between, another post's do not count", () => {
    const answer = holderOn([first, holding("p-9", { startsOn: day("2023-01-01") })], postId, day("2024-01-01"));
    expect([answer.outcome, answer.findings[0]?.facts.people]).toEqual(["unknown", ["p-1", "p-9"]]);
    expect(holderOn([first], PostId.parse("governor"), day("2024-01-01")).outcome).toBe("unknown");
  });
});

describe("registrations", () => {
  const province = RegionCode.parse("48");
  const entry = (more: Partial<OrganizationRegistration>): OrganizationRegistration => ({
    as: "비영리민간단체",
    authority: { level: "local", region: province },
    registeredOn: day("2020-03-02"),
    ...more,
  });
  const notice = { as: "비영리민간단체", level: "local", regions: ["48"], on: day("2026-02-04") } as const;
  const ministry = { as: "비영리민간단체", level: "central", on: day("2024-01-01") } as const;
  // 경남 2026 asks for registration in the province on the notice date, 행안부 2024 with a central agency
  test.each([
    ["registered in the province", [entry({})], notice, "yes", "registered-on-day"],
    ["on the very day", [entry({ registeredOn: day("2026-02-04") })], notice, "yes", "registered-on-day"],
    ["sixteen days after", [entry({ registeredOn: day("2026-02-20") })], notice, "no", "registered-too-late"],
    ["with a ministry", [entry({ authority: { level: "central" } })], notice, "no", "registered-elsewhere"],
    [
      "in another province",
      [entry({ authority: { level: "local", region: RegionCode.parse("52") } })],
      notice,
      "no",
      "registered-elsewhere",
    ],
    ["with a province, a ministry asked for", [entry({})], ministry, "no", "registered-elsewhere"],
    [
      "with a ministry, as asked for",
      [entry({ authority: { level: "central" } })],
      ministry,
      "yes",
      "registered-on-day",
    ],
    ["struck off before", [entry({ endedOn: day("2026-02-03") })], notice, "no", "registration-ended"],
    ["struck off that day's evening", [entry({ endedOn: day("2026-02-04") })], notice, "yes", "registered-on-day"],
    ["no day reported", [entry({ registeredOn: undefined })], notice, "unknown", "registration-day-not-stated"],
    ["no area reported", [entry({ authority: { level: "local" } })], notice, "unknown", "registration-area-not-stated"],
    ["as something else", [entry({ as: "비영리법인" })], notice, "no", "never-registered"],
    ["nowhere", [], notice, "no", "never-registered"],
    ["nothing reported", undefined, notice, "unknown", "registrations-not-stated"],
    [
      "twice, once rightly",
      [entry({ authority: { level: "central" } }), entry({})],
      notice,
      "yes",
      "registered-on-day",
    ],
  ] as const)("%s: %#", (_, registrations, query, outcome, code) => {
    const answer = registeredAs({ registrations }, query);
    expect([answer.outcome, codesOf(answer)]).toEqual([outcome, [code]]);
  });
});

test("of several registrations the one that decides is told, with the facts it rests on", () => {
  const authority = { level: "local", name: "전북특별자치도" } as const;
  const entries = [
    { as: "비영리민간단체", authority: { level: "central" }, endedOn: day("2020-01-01") },
    { as: "비영리민간단체", authority },
  ] as const;
  const query = { as: "비영리민간단체", on: day("2024-01-01") };
  const open = registeredAs({ registrations: entries }, query);
  expectSound(open);
  expect([open.outcome, open.findings[0]?.facts]).toEqual([
    "unknown",
    { as: "비영리민간단체", on: "2024-01-01", level: "local", authority: "전북특별자치도" },
  ]);
  const sure = registeredAs({ registrations: [{ ...entries[1], registeredOn: day("2023-01-01") }, ...entries] }, query);
  expect(sure.outcome === "yes" && sure.value.registeredOn).toBe("2023-01-01");
});

describe("offices", () => {
  const seats: readonly OrganizationSeat[] = [
    { region: RegionCode.parse("52190"), kind: "branch" },
    { region: RegionCode.parse("52110"), kind: "main", from: day("2024-03-01") },
  ];
  test("main office first, each on its days", () => {
    const later = organizationSeatsOn({ seats }, day("2024-03-01"));
    expect(later.outcome === "yes" && later.value.map((seat) => seat.region)).toEqual(["52110", "52190"]);
    const earlier = organizationSeatsOn({ seats }, day("2024-02-29"));
    expect(earlier.outcome === "yes" && earlier.value.map((seat) => seat.region)).toEqual(["52190"]);
    const gone = [{ region: RegionCode.parse("52190"), kind: "main", until: day("2024-02-29") } as const];
    expect(codesOf(organizationSeatsOn({ seats: gone }, day("2024-03-01")))).toEqual(["no-seat"]);
    expect(codesOf(organizationSeatsOn({ seats: gone }, day("2024-02-29")))).toEqual(["seat-recorded"]);
    expect(codesOf(later)).toEqual(["seat-recorded"]);
  });
  test("none, and none reported", () => {
    expect(codesOf(organizationSeatsOn({ seats: [] }, day("2024-03-01")))).toEqual(["no-seat"]);
    expect(codesOf(organizationSeatsOn({}, day("2024-03-01")))).toEqual(["seats-not-stated"]);
  });
});

describe("wire forms", () => {
  const citation = { instrument: "조례", provision: "부칙" };
  const affiliation = {
    organization: "한국지능정보사회진흥원",
    organizationId: "nia",
    title: "수석연구원",
    former: true,
    asOf: "2024-01-23",
  };
  const registration = {
    as: "비영리민간단체",
    authority: { level: "local", name: "전북특별자치도", region: "52" },
    registeredOn: "2020-03-02",
    endedOn: "2025-12-31",
  };
  const seat = { region: "52110", kind: "main", from: "2020-03-02", until: "2025-12-31" };
  const rank = { id: "team-leader", name: "팀장", level: 2, alsoCalled: ["팀장급"] };
  test("every entity", () => {
    expectWire(DatedName, { name: "가", from: "2024-01-01", until: "2024-12-31", citation });
    expectWire(Post, { id: "p", names: [{ name: "가" }], organizationId: "o", rankId: "team-leader" });
    expectWire(PostHolding, {
      postId: "p",
      personId: "q",
      startsOn: "2024-01-01",
      endsOn: "2024-12-31",
      attestedOn: "2024-01-23",
      acting: true,
    });
    expectWire(Rank, rank);
    expectWire(RankOrder, { name: "보직", ranks: [rank], citations: [citation] });
    expectWire(Affiliation, affiliation);
    expectWire(Person, { id: "q", name: "김태원", affiliations: [affiliation] });
    expectWire(RegistrationAuthority, { level: "local", name: "전북특별자치도", region: "52" });
    expectWire(OrganizationRegistration, registration);
    expectWire(OrganizationSeat, seat);
    expectWire(Organization, {
      id: "o",
      names: [{ name: "가" }],
      kind: "nonprofit-private-organization",
      forProfit: false,
      parentId: "p",
      seats: [seat],
      registrations: [registration],
    });
  });
  test("what is not needed of a person is dropped", () => {
    expect(Person.parse({ id: "q", residentNumber: "900101-1234567", address: "…" })).toEqual({ id: "q" });
  });
  test.each<[Parameters<typeof refusals>[0], unknown, readonly string[]]>([
    [PersonId, "900101-1234567", [": resident-registration-number"]],
    [PersonId, "9001011234567", [": resident-registration-number"]],
    [PersonId, "", [": not-an-identifier"]],
    [PersonId, "p-1", []],
    [OrganizationId, " o", [": not-an-identifier"]],
    [DatedName, { name: "가", from: "2024-01-02", until: "2024-01-01" }, ["until: ends-before-it-starts"]],
    [DatedNames, [], [": too_small"]],
    [DatedNames, [{ name: "가" }, { name: "나", from: "2024-01-01" }], [": names-overlap"]],
    [
      DatedNames,
      [
        { name: "가", until: "2024-01-01" },
        { name: "나", from: "2024-01-01" },
      ],
      [": names-overlap"],
    ],
    [
      DatedNames,
      [
        { name: "가", until: "2023-12-31" },
        { name: "나", from: "2024-01-01" },
      ],
      [],
    ],
    [
      DatedNames,
      [
        { name: "나", from: "2024-01-01" },
        { name: "가", until: "2023-12-31" },
      ],
      [": names-overlap"],
    ],
    [Post, { id: "p", names: [{ name: "가" }], rank: 3 }, [": unrecognized_keys"]],
    [
      PostHolding,
      { postId: "p", personId: "q", startsOn: "2024-01-02", endsOn: "2024-01-01" },
      ["endsOn: ends-before-it-starts"],
    ],
    [
      PostHolding,
      { postId: "p", personId: "q", startsOn: "2024-01-02", attestedOn: "2024-01-01" },
      ["attestedOn: outside-the-holding"],
    ],
    [RankOrder, { name: "보직", ranks: [rank, { ...rank, name: "다른" }] }, ["ranks: repeated-rank"]],
    [RankOrder, { name: "보직", ranks: [] }, ["ranks: too_small"]],
    [RegistrationAuthority, { level: "central", region: "52" }, ["region: region-of-central-agency"]],
    [OrganizationRegistration, { ...registration, endedOn: "2020-03-01" }, ["endedOn: ends-before-it-starts"]],
    [OrganizationSeat, { ...seat, region: "99" }, ["region: unknown-region"]],
    [OrganizationSeat, { ...seat, until: "2020-03-01" }, ["until: ends-before-it-starts"]],
    [OrganizationKind, "ngo", [": invalid_value"]],
  ])("%#: refused", (schema, input, expected) => expect(refusals(schema, input)).toEqual(expected));

  test("types", () => {
    // @ts-expect-error a person's key is no organization's
    const wrong: OrganizationId = PersonId.parse("p-1");
    // @ts-expect-error a post has names, not one name
    const post: Post = { id: viceGovernor.id, name: "경제부지사" };
    // @ts-expect-error plain text is not a day
    const plain: IsoDate = "2024-01-01";
    expect([wrong, post, plain]).toHaveLength(3);
  });
});
