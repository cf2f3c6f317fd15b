import type { CommitteeRules } from "./committee-rules.js";
import type { OfficeRule } from "./office-rule.js";
import type { Office } from "./seat.js";

/** What the rules state of an office: one entry, or several where it is filled in different ways. */
export function officesOf({ offices = [] }: CommitteeRules, office: Office): readonly OfficeRule[] {
  return offices.filter((one) => one.office === office);
}

/** The name under which an entry's origin is kept. */
export function entryOf(office: Office, rule: OfficeRule | undefined): string {
  return rule?.id ?? office;
}
