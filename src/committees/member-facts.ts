import { not } from "../decisions/not.js";
import type { Outcome } from "../decisions/outcome.js";
import { ageOn } from "../time/age-on.js";
import type { IsoDate } from "../time/iso-date.js";
import type { CommitteeMember } from "./committee-member.js";
import type { Quota } from "./quota.js";
import type { QuotaCount } from "./quota-count.js";

/** Whether a member was appointed (위촉), and does not sit by post. */
export function isAppointed({ appointed, tenure }: CommitteeMember): Outcome {
  if (appointed !== undefined) return told(appointed);
  return tenure === undefined ? "unknown" : told(tenure !== "by-post");
}

/** Whether a member is one of those a quota is a share of. */
export function isInBase(member: CommitteeMember, base: Quota["base"]): Outcome {
  if (base === "all") return "yes";
  return base === "appointed" ? isAppointed(member) : not(told(member.official));
}

/** Whether a quota counts a member. For `each-…` the value asked about is given. */
export function isCounted(
  member: CommitteeMember,
  counts: QuotaCount,
  on: IsoDate | undefined,
  each?: string,
): Outcome {
  switch (counts.of) {
    case "each-sex":
      return equals(member.sex, each);
    case "each-residence":
      return equals(member.residence, each);
    case "sex":
      return equals(member.sex, counts.is);
    case "residence":
      return equals(member.residence, counts.is);
    case "official":
      return told(member.official);
    case "civilian":
      return not(told(member.official));
    case "appointed":
      return isAppointed(member);
    case "age":
      return hasAge(member, counts, on);
    case "sector":
      return told(member.sectors?.includes(counts.is));
    case "nominator":
      return equals(member.nominator, counts.is);
    case "qualification":
      return told(member.qualifications?.includes(counts.is));
  }
}

function hasAge(
  { bornOn, age }: CommitteeMember,
  { from = 0, to = 150 }: { readonly from?: number; readonly to?: number },
  on: IsoDate | undefined,
): Outcome {
  const years = bornOn !== undefined && on !== undefined ? ageOn(bornOn, on) : age;
  return years === undefined ? "unknown" : told(from <= years && years <= to);
}

function equals(value: string | undefined, wanted: string | undefined): Outcome {
  return value === undefined ? "unknown" : told(value === wanted);
}

function told(fact: boolean | undefined): Outcome {
  if (fact === undefined) return "unknown";
  return fact ? "yes" : "no";
}
