import type { Citation } from "../../decisions/citation.js";
import type { GrantProgram } from "../../grants/grant-program.js";
import type { GrantProgramId, TrackId } from "../../grants/ids.js";
import { wonOf } from "../../quantities/won-of.js";
import type { Instant } from "../../time/instant.js";
import { reported, reportedOn } from "./reported.js";

/** The call itself, as far as the newspaper reports it; the notice on the province's website was not read. */
const call: Citation = {
  instrument: "2024년 주민참여형 물관리 지원사업 공고",
  address: "https://www.jeonbuk.go.kr",
  unverified: true,
};

/** What the three stages before the committee assess together; "등", so that there is more. */
const assesses = ["사업수행능력", "예산집행계획"];

/**
 * 2024년 주민참여형 물관리 지원사업: three tracks by river basin, one site each. The sentence that gives the three
 * amounts closes with 내외, which may belong to all three; it is recorded on the last, with a note.
 */
export const waterProgram: GrantProgram = {
  id: "jeonbuk-water-2024" as GrantProgramId,
  name: "2024년 주민참여형 물관리 지원사업",
  series: "jeonbuk-resident-water",
  year: 2024,
  regime: "local-subsidy",
  solicitation: { kind: "open-call" },
  hosts: [{ name: "전북특별자치도", region: "52", department: "물통합관리과" }],
  purpose: "민간단체의 물환경 프로그램 활성화와 민간 주도 물문화 조성",
  activities: ["물환경 교육", "체험부스 운영", "주민 실천사업"],
  tracks: [
    {
      id: "geum-mangyeong" as TrackId,
      name: "금강·만경강 수계",
      slots: { kind: "exact", count: 1, text: "1개소" },
      amount: { kind: "exact", won: wonOf(23_000_000), text: "2,300만원" },
    },
    {
      id: "seomjin" as TrackId,
      name: "섬진강 수계",
      slots: { kind: "exact", count: 1, text: "1개소" },
      amount: { kind: "exact", won: wonOf(20_000_000), text: "2,000만원" },
    },
    {
      id: "dongjin" as TrackId,
      name: "동진강 수계",
      slots: { kind: "exact", count: 1, text: "1개소" },
      amount: { kind: "about", won: wonOf(20_000_000), text: "2,000만원 내외" },
      note: "세 금액을 한 문장에 이어 쓰고 끝에 '내외'를 붙여, 세 금액 모두에 걸리는 말로 읽을 수도 있음",
    },
  ],
  selection: [
    {
      id: "environment-related",
      label: { ko: "환경 관련 단체·법인", en: "active in the field of the environment" },
      criterion: {
        kind: "any",
        of: [
          { kind: "some", field: "applicant.fields", where: { kind: "eq", field: ".", value: "environment" } },
          {
            kind: "judgement",
            id: "environment-related",
            label: { ko: "환경 관련 여부", en: "whether it is related to the environment" },
          },
        ],
      },
      citations: [call],
    },
    {
      id: "non-profit-organization-or-corporation",
      label: { ko: "비영리민간단체 또는 비영리법인", en: "a non-profit private organisation or corporation" },
      criterion: {
        kind: "any",
        of: [
          { kind: "in", field: "applicant.form", values: ["nonprofit-corporation", "social-cooperative"] },
          {
            kind: "some",
            field: "applicant.registrations",
            where: { kind: "eq", field: "kind", value: "nonprofit-organization" },
          },
        ],
      },
      citations: [call],
    },
  ],
  exclusions: [
    {
      id: "outside-the-province",
      label: { ko: "도내에 소재하지 않은 단체", en: "not located in the province" },
      criterion: {
        kind: "not",
        of: {
          kind: "any",
          of: [
            { kind: "startsWith", field: "applicant.region", value: "52" },
            { kind: "startsWith", field: "applicant.region", value: "45" },
          ],
        },
      },
      citations: [call],
    },
    {
      id: "duplicate-support",
      label: {
        ko: "동일 사업으로 국가나 지방자치단체의 지원을 중복하여 받는 단체",
        en: "receives support for the same project from the state or a local government",
      },
      criterion: {
        kind: "eq",
        field: "facts.sameProjectSupported",
        value: true,
        label: {
          ko: "동일 사업에 대한 국가·지방자치단체의 지원 여부",
          en: "whether the state or a local government supports the same project",
        },
      },
      citations: [call],
    },
    {
      id: "for-profit",
      label: { ko: "영리단체", en: "a for-profit organisation" },
      criterion: {
        kind: "any",
        of: [
          { kind: "eq", field: "applicant.forProfit", value: true },
          { kind: "in", field: "applicant.form", values: ["company", "sole-proprietor"] },
        ],
      },
      citations: [call],
    },
  ],
  duplicates: { what: "same-project", from: "state-or-local", citations: [call] },
  window: {
    // When it opened was not reported; the page itself says that applications were being taken in.
    opens: { kind: "not-stated", openBy: reportedOn },
    closes: { kind: "at", at: "2024-02-06T18:00:00+09:00" as Instant },
    channels: [{ kind: "visit", place: "전북특별자치도청 10층 물통합관리과" }],
    citations: [call],
  },
  stages: [
    { id: "document-review", name: "서면심사", kind: "document", assesses, citations: [call] },
    { id: "on-site-inspection", name: "현지점검", kind: "site", assesses, citations: [call] },
    { id: "expert-review", name: "전문가 사전심사", kind: "expert", assesses, citations: [call] },
    {
      id: "committee-deliberation",
      name: "심의·결정",
      kind: "deliberation",
      by: "지방보조금심의위원회",
      assesses: ["지원 대상자", "지원 금액"],
      citations: [call],
    },
  ],
  resultsOn: { precision: "month-part", year: 2024, month: 3, part: "late", text: "3월 말" },
  projectsStartOn: { precision: "month", year: 2024, month: 4, text: "4월" },
  announced: [{ year: 2023, selected: { kind: "exact", count: 3, text: "3개 단체" } }],
  sources: [reported],
  notes: [
    "서면심사·현지점검·전문가 사전심사는 사업수행능력, 예산집행계획 등을 종합하여 평가한다고 보도됨",
    "공고는 도 누리집(www.jeonbuk.go.kr)의 공고/고시란, 선정 결과는 도 누리집에 게시",
    "2023년 선정 단체의 사업: 수생식물 식재와 정화활동, 물환경 교육, 홍보부스 운영",
    "제출 서류는 도 누리집 공고에 따름",
    "물통합관리과장 유승민",
  ],
};
