import { GrantApplication, type GrantProgram, ReviewRecord } from "dojeong/grants";
import type { Random } from "./random.ts";

/** One application with the review it received. */
export interface Candidate {
  readonly application: GrantApplication;
  readonly review: ReviewRecord;
}

const REGIONS = ["52111", "52130", "52140", "52180", "52190", "52210", "52710", "52720", "52770", "52790", "52800"];
const FIELDS = ["environment", "culture", "welfare", "farming", "youth"];

/** Makes so many applications of some 40 % as many organisations, spread over the programs. */
export function makeApplications(count: number, programs: readonly GrantProgram[], random: Random): Candidate[] {
  const organizations = Array.from({ length: Math.ceil(count * 0.4) }, (_, at) => organization(at + 1, random));
  return Array.from({ length: count }, (_, at) => {
    const program = random.pick(programs);
    const id = `application-${String(at + 1).padStart(6, "0")}`;
    return {
      application: GrantApplication.parse(applicationDocument(id, program, random.pick(organizations), random)),
      review: ReviewRecord.parse(reviewDocument(id, random)),
    };
  });
}

function organization(number: number, random: Random): unknown {
  return {
    id: `organization-${number}`,
    name: `가상단체 ${number}`,
    form: random.pick(["association", "association", "nonprofit-corporation", "nonprofit-corporation", "company"]),
    ...(random.chance(97) ? { forProfit: random.chance(5) } : {}),
    region: random.chance(95) ? random.pick(REGIONS) : "11110",
    fields: random.chance(70) ? FIELDS : [random.pick(FIELDS)],
    ...(random.chance(96) ? { members: random.whole(3, 300) } : {}),
  };
}

function applicationDocument(id: string, program: GrantProgram, applicant: unknown, random: Random): unknown {
  const track = random.pick(program.tracks);
  const { amount } = track;
  const most =
    amount?.kind === "range" ? amount.max : amount !== undefined && "won" in amount ? amount.won : 10_000_000;
  const requested = random.chance(97) ? Math.round((most * random.whole(50, 100)) / 100) : most + 1;
  const { base, min = { numerator: 0, denominator: 1 } } = program.ownShare ?? { base: "grant" };
  const divisor = base === "grant" ? min.denominator : min.denominator - min.numerator;
  const least = Math.ceil((requested * min.numerator) / divisor);
  return {
    id,
    programId: program.id,
    trackId: track.id,
    applicant,
    requested,
    ownShare: { cash: random.chance(96) ? least + random.whole(0, 500_000) : Math.max(0, least - 1) },
    submission: { channel: random.pick(["visit", "online"]), at: submittedAt(random) },
  };
}

/** Most in time, some in the very last minute, a few after it. */
function submittedAt(random: Random): string {
  if (random.chance(3)) return `2025-02-28T18:00:${String(random.whole(1, 59)).padStart(2, "0")}+09:00`;
  if (random.chance(5)) return "2025-02-28T18:00:00+09:00";
  return `2025-02-${String(random.whole(3, 28)).padStart(2, "0")}T${String(random.whole(9, 17)).padStart(2, "0")}:30:00+09:00`;
}

function reviewDocument(id: string, random: Random): unknown {
  const level = random.whole(45, 95);
  const points = (max: number): number =>
    Math.min(max, Math.max(0, Math.round((max * (level + random.whole(-8, 8))) / 100)));
  const sheets = Array.from({ length: random.whole(3, 7) }, (_, at) => ({
    reviewer: `reviewer-${at + 1}`,
    items: [
      { id: "plan", points: points(50) },
      { id: "capacity", points: points(30) },
      { id: "effect", points: points(20) },
    ],
  }));
  return { applicationId: id, sheets };
}
