import type { Appointment } from "../../committees/appointment.js";
import type { AppointmentId } from "../../committees/appointment-id.js";
import type { CommitteeMember } from "../../committees/committee-member.js";
import type { SeatId } from "../../committees/seat-id.js";
import type { PersonId } from "../../people/person-id.js";
import { rootIndustryCommittee, rootIndustryTerm } from "./root-industry-committee.js";

/**
 * A sample, made up for trying things out: 15 members, the chair by post and 14 appointed ones, of whom nothing else is
 * said. Who the members really were was not reported.
 */
export const sampleRoster: readonly CommitteeMember[] = [
  { personId: "sample-chair" as PersonId, seatId: "chair" as SeatId, tenure: "by-post", office: "chair" },
  ...Array.from(
    { length: 14 },
    (_, index): CommitteeMember => ({ personId: sampleMember(index), tenure: "fixed-term" }),
  ),
];

/** The appointments of the 14 appointed sample members for the reported term, 2024-01-01 to 2025-12-31. */
export const sampleAppointments: readonly Appointment[] = Array.from(
  { length: 14 },
  (_, index): Appointment => ({
    id: `sample-appointment-${number(index)}` as AppointmentId,
    committeeId: rootIndustryCommittee.id,
    personId: sampleMember(index),
    startsOn: rootIndustryTerm.startsOn,
    endsOn: rootIndustryTerm.endsOn,
    renewals: 0,
    basis: "first",
  }),
);

function sampleMember(index: number): PersonId {
  return `sample-member-${number(index)}` as PersonId;
}

function number(index: number): string {
  return String(index + 1).padStart(2, "0");
}
