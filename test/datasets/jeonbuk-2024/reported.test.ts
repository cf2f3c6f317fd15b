import { Alliance } from "dojeong/alliances";
import { reconcile, Source } from "dojeong/claims";
import { Appointment, Committee, CommitteeMember, CommitteeRules } from "dojeong/committees";
import * as dataset from "dojeong/datasets/jeonbuk-2024";
import { ForumSeries, ForumSession } from "dojeong/forums";
import { GrantApplication, GrantProgram } from "dojeong/grants";
import { Organization, Person, Post, PostHolding } from "dojeong/people";
import { StrategicPlan } from "dojeong/plans";
import { describe, expect, test } from "vitest";
import * as z from "zod";

/** Every export of the data set with the schema it is to be parsed by. */
const SCHEMAS: Readonly<Record<keyof typeof dataset, z.ZodType>> = {
  reported: Source,
  province: Organization,
  governor: Post,
  economicViceGovernor: Post,
  officials: z.array(Person),
  postHoldings: z.array(PostHolding),
  newJeonbukForum: ForumSeries,
  newJeonbukForumSession: ForumSession,
  energyForum: ForumSession,
  waterProgram: GrantProgram,
  sampleApplications: z.array(GrantApplication),
  sampleEligibleApplication: GrantApplication,
  sampleIneligibleApplication: GrantApplication,
  sampleUndecidedApplication: GrantApplication,
  rootIndustryCommittee: Committee,
  rootIndustryTerm: z.looseObject({}),
  rootIndustryLayers: z.array(CommitteeRules),
  rootIndustryOrdinance: CommitteeRules,
  provincialCommitteesOrdinance: CommitteeRules,
  actsOnCommittees: CommitteeRules,
  sampleRoster: z.array(CommitteeMember),
  sampleAppointments: z.array(Appointment),
  rootIndustryPlan: StrategicPlan,
  re100Alliance: Alliance,
};

test.each(Object.entries(SCHEMAS))("%s is what its schema accepts, and survives JSON", (name, schema) => {
  const value = new Map<string, unknown>(Object.entries(dataset)).get(name);
  const parsed = schema.safeParse(JSON.parse(JSON.stringify(value)));
  expect(parsed.error?.issues ?? []).toEqual([]);
  expect(parsed.data).toEqual(value);
});

describe("nothing that was not reported", () => {
  const { rootIndustryPlan: plan, rootIndustryCommittee: committee, waterProgram: program } = dataset;

  test("no task is named, and no strategy has any", () => {
    expect(plan.items?.map((item) => item.level)).toEqual(["strategy", "strategy", "strategy"]);
    expect(plan.items?.every((item) => item.items === undefined && item.counts === undefined)).toBe(true);
  });

  test("no member but the chair's post is recorded, and who holds it is named apart", () => {
    expect(committee.seats?.map((seat) => seat.office)).toEqual(["chair"]);
    expect(dataset.officials.map((person) => person.name)).toEqual(["김관영", "김종훈"]);
  });

  test("no applicant is named; the samples say that they are samples", () => {
    expect(program.announced?.flatMap((result) => result.awards ?? [])).toEqual([]);
    for (const { id, applicant } of dataset.sampleApplications) {
      expect(id).toMatch(/^sample-/);
      expect(applicant.id).toMatch(/^sample-/);
      expect(applicant.name).toMatch(/^\(표본\)/);
    }
    for (const { personId } of dataset.sampleRoster) expect(personId).toMatch(/^sample-/);
    for (const { personId } of dataset.sampleAppointments) expect(personId).toMatch(/^sample-/);
  });

  test("no days that were not fixed", () => {
    expect(program.resultsOn).toMatchObject({ precision: "month-part", part: "late", text: "3월 말" });
    expect(program.projectsStartOn).toMatchObject({ precision: "month", month: 4 });
    expect(dataset.newJeonbukForum.cadences?.[0]?.cadence).toMatchObject({ kind: "times-per", times: 2, per: "month" });
    expect(program.window.opens).toEqual({ kind: "not-stated", openBy: dataset.reported.published });
  });

  test("the only days are reported ones, or ends of reported years, or days of law and names", () => {
    const made = /^(sample|reported$|rootIndustryLayers|rootIndustryOrdinance|provincialCommitteesOrdinance|actsOn)/;
    const facts = Object.entries(dataset).filter(([name]) => !made.test(name));
    const found = JSON.stringify(facts, (key, value) => (key === "asOf" ? undefined : value)).match(
      /\d{4}-\d{2}-\d{2}/g,
    );
    expect([...new Set(found)].sort()).toEqual([
      "2022-10-20", // the post's name: the ordinance's supplementary provisions
      "2022-10-21",
      "2023-12-31", // the forum's audience "through 2023"
      "2024-01-01", // the committee's term, the plan's years, the audience "from January 2024"
      "2024-01-17", // the province's name
      "2024-01-18",
      "2024-01-23", // the day of the three meetings
      "2024-02-06", // the end of the call
      "2025-12-31", // the committee's term
      "2026-10-07", // the post's name again
      "2026-10-08",
      "2028-12-31", // the plan's last year
    ]);
  });

  test("no names of people but those the page gives", () => {
    const named = (
      JSON.stringify([dataset.newJeonbukForumSession, dataset.energyForum]).match(/"name":"[가-힣]{3}"/g) ?? []
    ).sort();
    expect(named).toEqual(['"name":"강상규"', '"name":"군산시"', '"name":"김창선"', '"name":"김태원"']);
  });
});

describe("everything that was reported, with its precision", () => {
  test("both figures of the attendance stand, each where it was printed", () => {
    expect(dataset.newJeonbukForumSession.attendance?.map(({ value, at }) => ({ value, at }))).toEqual([
      { value: { kind: "a-little-over", count: 300, text: "300여명" }, at: "본문" },
      { value: { kind: "a-little-over", count: 200, text: "200여명" }, at: "제목" },
    ]);
    expect(reconcile(dataset.newJeonbukForumSession.attendance ?? []).standing).toBe("conflicting");
  });

  test("amounts keep their qualifiers, and the doubt over 내외 is noted", () => {
    expect(dataset.waterProgram.tracks.map((track) => track.amount)).toEqual([
      { kind: "exact", won: 23_000_000, text: "2,300만원" },
      { kind: "exact", won: 20_000_000, text: "2,000만원" },
      { kind: "about", won: 20_000_000, text: "2,000만원 내외" },
    ]);
    expect(dataset.waterProgram.tracks[2]?.note).toContain("내외");
  });

  test("the review's four stages stand in order, and who decides", () => {
    expect(dataset.waterProgram.stages.map((stage) => stage.name)).toEqual([
      "서면심사",
      "현지점검",
      "전문가 사전심사",
      "심의·결정",
    ]);
    expect(dataset.waterProgram.stages.at(-1)).toMatchObject({ kind: "deliberation", by: "지방보조금심의위원회" });
  });

  test("every entity names the page it was read on, and what has no field of its own stands in its notes", () => {
    const { newJeonbukForum, newJeonbukForumSession, energyForum, waterProgram } = dataset;
    const { rootIndustryCommittee, rootIndustryPlan, re100Alliance } = dataset;
    const entities = [newJeonbukForum, newJeonbukForumSession, energyForum, waterProgram];
    for (const { sources } of [...entities, rootIndustryCommittee, rootIndustryPlan, re100Alliance]) {
      expect(sources).toEqual([dataset.reported]);
    }
    expect(newJeonbukForum.notes?.join()).toContain("아침 공부모임");
    expect(newJeonbukForumSession.notes?.join()).toContain("첫 주제");
    expect(rootIndustryCommittee.notes?.join()).toMatch(/산·학·연·관.*방향을 논의/);
    expect(waterProgram.notes?.join()).toMatch(/공고\/고시.*유승민/);
    expect(re100Alliance.purposes?.join()).toContain("도내·외");
  });

  test("the six fields, the programme and the grounds are all there", () => {
    expect(dataset.newJeonbukForum.fields?.map((field) => field.name)).toEqual([
      "바이오",
      "신산업",
      "일자리·경제",
      "농생명",
      "문화·관광",
      "기타",
    ]);
    expect(dataset.newJeonbukForumSession.programme?.map((part) => part.role)).toEqual(["lecture", "discussion"]);
    expect(dataset.energyForum.programme?.map((part) => part.section)).toEqual(["1부", "1부", "2부", "2부"]);
    expect(dataset.re100Alliance.grounds).toHaveLength(3);
    expect(dataset.re100Alliance.partnerClasses?.map((one) => one.name)).toEqual([
      "공공기관",
      "연구기관",
      "기업",
      "학계",
    ]);
  });
});
