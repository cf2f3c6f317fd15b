import type { GrantApplication } from "../../grants/grant-application.js";
import type { ApplicantId, GrantApplicationId, GrantProgramId, TrackId } from "../../grants/ids.js";
import type { Instant } from "../../time/instant.js";

/** A sample, made up for trying things out: a registered environmental group in Jeonju. Nothing stands against it. */
export const sampleEligibleApplication: GrantApplication = {
  id: "sample-application-1" as GrantApplicationId,
  programId: "jeonbuk-water-2024" as GrantProgramId,
  trackId: "geum-mangyeong" as TrackId,
  applicant: {
    id: "sample-applicant-1" as ApplicantId,
    name: "(표본) 전주의 환경단체",
    form: "association",
    forProfit: false,
    region: "52110",
    fields: ["environment"],
    registrations: [{ kind: "nonprofit-organization", keeper: "province", at: "전북특별자치도" }],
  },
  submission: { channel: "visit", at: "2024-02-06T17:40:00+09:00" as Instant },
  facts: { sameProjectSupported: false },
};

/** A sample: its seat is in Seoul, and the same project is supported already. Two grounds at once. */
export const sampleIneligibleApplication: GrantApplication = {
  id: "sample-application-2" as GrantApplicationId,
  programId: "jeonbuk-water-2024" as GrantProgramId,
  trackId: "seomjin" as TrackId,
  applicant: {
    id: "sample-applicant-2" as ApplicantId,
    name: "(표본) 서울의 환경법인",
    form: "nonprofit-corporation",
    forProfit: false,
    region: "11110",
    fields: ["environment"],
  },
  submission: { channel: "visit", at: "2024-02-05T10:00:00+09:00" as Instant },
  facts: { sameProjectSupported: true },
};

/** A sample: whether the same project is supported elsewhere is not known, so it cannot be told. */
export const sampleUndecidedApplication: GrantApplication = {
  id: "sample-application-3" as GrantApplicationId,
  programId: "jeonbuk-water-2024" as GrantProgramId,
  trackId: "dongjin" as TrackId,
  applicant: {
    id: "sample-applicant-3" as ApplicantId,
    name: "(표본) 정읍의 환경법인",
    form: "nonprofit-corporation",
    forProfit: false,
    region: "52180",
    fields: ["environment"],
  },
  submission: { channel: "visit", at: "2024-02-05T10:00:00+09:00" as Instant },
};

/** Three sample applications to the water program, none of them real: eligible, ineligible, and not to be told. */
export const sampleApplications: readonly GrantApplication[] = [
  sampleEligibleApplication,
  sampleIneligibleApplication,
  sampleUndecidedApplication,
];
