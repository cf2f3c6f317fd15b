import { type Criterion, criteriaFor } from "dojeong/criteria";
import type { IsoDate } from "dojeong/time";

/** An address, of which a form may know any part. */
interface Address {
  readonly region?: "KR-45" | "KR-46" | "KR-47";
  readonly city?: string;
  readonly legalDong?: string;
  readonly street?: string | null;
}

/** What an application form of a grant program asks for: 40 facts, and two lists. */
interface Applicant {
  readonly name: string;
  readonly kind: "npo" | "corporation" | "cooperative" | "company" | "person";
  readonly seat: Address;
  readonly branch?: Address;
  readonly representative: {
    readonly name: string;
    readonly bornOn?: IsoDate;
    readonly gender?: "female" | "male";
    readonly home: Address;
  };
  readonly registration: {
    readonly number?: string;
    readonly on?: IsoDate;
    readonly authority?: string;
    readonly businessNumber?: string;
  };
  readonly members?: number;
  readonly staff?: number;
  readonly youthStaff?: number | null;
  readonly finance: {
    readonly revenue?: number;
    readonly capital?: number;
    readonly debt?: number;
    readonly taxArrears?: boolean;
    readonly year?: number;
  };
  readonly forProfit: boolean;
  readonly suspended?: boolean;
  readonly project: {
    readonly title: string;
    readonly field?: "water" | "culture" | "youth";
    readonly requested?: number;
    readonly ownShare?: number;
    readonly startsOn?: IsoDate;
    readonly endsOn?: IsoDate;
    readonly place?: Address;
  };
  readonly earlier: readonly {
    readonly program: string;
    readonly year?: number;
    readonly amount?: number;
    readonly settled?: boolean;
    readonly payer?: "state" | "province" | "city";
  }[];
  readonly sanctions?: readonly {
    readonly ground?: string;
    readonly from?: IsoDate;
    readonly until?: IsoDate | null;
  }[];
}

const c = criteriaFor<Applicant>();

/** Who may apply, and who may not; measured for what it costs a user's compiler. */
export const rule: Criterion = c.all([
  c.eq("seat.region", "KR-45"),
  c.in("kind", ["npo", "corporation"]),
  c.startsWith("seat.legalDong", "52"),
  c.gte("members", 100),
  c.lte("registration.on", { asOf: "notice" }),
  c.between("project.requested", 1_000_000, 20_000_000),
  c.unless(c.eq("finance.taxArrears", true), [c.judgement("public-interest")]),
  c.age("ageAtLeast", "representative.bornOn", 19, "notice"),
  c.not(c.some("earlier", (it) => it.all([it.eq("payer", "state"), it.gte("year", 2022), it.lt("amount", 10)]))),
  c.every("sanctions", (it) => it.lt("until", { asOf: "notice" })),
  c.known("branch.city"),
]);
