import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { IsoDate } from "../time/iso-date.js";
import type { PeopleFindingCode } from "./finding-code.js";
import type { Organization } from "./organization.js";
import type { OrganizationRegistration } from "./organization-registration.js";

/** Which registration is asked for. */
export interface RegistrationQuery {
  /** As what (`비영리민간단체`). */
  readonly as: string;
  /** Whether with an agency of the state or with a local government. Absent: with either. */
  readonly level?: "central" | "local";
  /** With the local government of exactly this area, one of its codes. Absent: of any. */
  readonly regions?: readonly string[];
  /** The day on which it must stand; a registration counts from its first day on. */
  readonly on: IsoDate;
}

/**
 * Whether an organization stands in a register on a day: as what is asked for, and with the authority asked for.
 *
 * Legal form does not matter here, and a register of another authority does not count.
 *
 * @param organization - The organization; only its registrations are read.
 * @param query - What it should be registered as, with whom, and on which day.
 *
 * @example
 * ```ts
 * import { registeredAs } from "dojeong/people";
 * import { day } from "dojeong/time";
 *
 * const group = {
 *   registrations: [
 *     { as: "비영리민간단체", authority: { level: "central" as const }, registeredOn: day("2020-03-02") },
 *   ],
 * };
 * registeredAs(group, { as: "비영리민간단체", on: day("2026-02-04") }).outcome; // => "yes"
 * registeredAs(group, { as: "비영리민간단체", level: "local", on: day("2026-02-04") }).outcome; // => "no"
 * ```
 */
export function registeredAs(
  organization: Pick<Organization, "registrations">,
  query: RegistrationQuery,
): Decision<OrganizationRegistration, PeopleFindingCode> {
  const { on, as } = query;
  const entries = organization.registrations?.filter((entry) => entry.as === as);
  if (entries === undefined) {
    const missing = ["registrations"];
    return { outcome: "unknown", missing, findings: [silent("registrations-not-stated", { as, on }, missing)] };
  }
  const answers = entries.map((entry) => ({ entry, found: judged(entry, query) }));
  const best =
    answers.find((it) => it.found.outcome === "yes") ??
    answers.find((it) => it.found.outcome === "unknown") ??
    answers[0];
  if (best === undefined) {
    return { outcome: "no", findings: [{ code: "never-registered", outcome: "no", citations: [], facts: { as, on } }] };
  }
  return decide<OrganizationRegistration, PeopleFindingCode>([best.found], () => best.entry);
}

function judged(entry: OrganizationRegistration, query: RegistrationQuery): Finding<PeopleFindingCode> {
  const { authority, registeredOn, endedOn } = entry;
  const facts = {
    as: entry.as,
    on: query.on,
    level: authority.level,
    ...(authority.name === undefined ? {} : { authority: authority.name }),
    ...(registeredOn === undefined ? {} : { registeredOn }),
    ...(endedOn === undefined ? {} : { endedOn }),
  };
  const against = (code: PeopleFindingCode) => ({ code, outcome: "no" as const, citations: [], facts });
  if (query.level !== undefined && authority.level !== query.level) return against("registered-elsewhere");
  if (query.regions && authority.level === "central") return against("registered-elsewhere");
  if (query.regions && authority.region !== undefined && !query.regions.includes(authority.region)) {
    return against("registered-elsewhere");
  }
  if (endedOn !== undefined && endedOn < query.on) return against("registration-ended");
  if (registeredOn !== undefined && registeredOn > query.on) return against("registered-too-late");
  if (registeredOn === undefined) return silent("registration-day-not-stated", facts, ["registeredOn"]);
  if (query.regions && authority.region === undefined) {
    return silent("registration-area-not-stated", facts, ["authority.region"]);
  }
  return { code: "registered-on-day", outcome: "yes", citations: [], facts };
}

function silent(
  code: PeopleFindingCode,
  facts: Finding["facts"],
  missing: readonly string[],
): Finding<PeopleFindingCode> {
  return { code, outcome: "unknown", citations: [], facts, missing };
}
