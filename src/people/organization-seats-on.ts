import type { Decision } from "../decisions/decision.js";
import type { IsoDate } from "../time/iso-date.js";
import type { PeopleFindingCode } from "./finding-code.js";
import type { Organization } from "./organization.js";
import type { OrganizationSeat } from "./organization-seat.js";

/**
 * The offices of an organization on a day (소재지), main office first.
 *
 * Seats that are not reported give unknown; an empty list is a report that there is none, and gives no.
 *
 * @param organization - The organization; only its seats are read.
 * @param on - The day.
 *
 * @example
 * ```ts
 * import { organizationSeatsOn } from "dojeong/people";
 * import { day } from "dojeong/time";
 *
 * organizationSeatsOn({}, day("2024-02-06")).outcome; // => "unknown"
 * organizationSeatsOn({ seats: [] }, day("2024-02-06")).outcome; // => "no"
 * ```
 */
export function organizationSeatsOn(
  organization: Pick<Organization, "seats">,
  on: IsoDate,
): Decision<readonly OrganizationSeat[], PeopleFindingCode> {
  const facts = { on };
  if (organization.seats === undefined) {
    const found = { code: "seats-not-stated", outcome: "unknown", citations: [], facts, missing: ["seats"] } as const;
    return { outcome: "unknown", missing: ["seats"], findings: [found] };
  }
  const held = organization.seats.filter(
    (seat) => (seat.from === undefined || seat.from <= on) && (seat.until === undefined || on <= seat.until),
  );
  if (held.length === 0) {
    return { outcome: "no", findings: [{ code: "no-seat", outcome: "no", citations: [], facts }] };
  }
  const value = [...held.filter((seat) => seat.kind === "main"), ...held.filter((seat) => seat.kind === "branch")];
  const regions = value.map((seat) => seat.region);
  const found = { code: "seat-recorded", outcome: "yes", citations: [], facts: { on, regions } } as const;
  return { outcome: "yes", value, findings: [found] };
}
