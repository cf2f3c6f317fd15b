import {
  type Allocation,
  type AllocationEntry,
  allocateAwards,
  checkEligibility,
  checkOwnShare,
  checkRequestedAmount,
  checkSubmission,
  type GrantProgram,
  type SettlementResult,
  scoreApplication,
  settleAward,
} from "dojeong/grants";
import { day } from "dojeong/time";
import type { Candidate } from "./make-applications.ts";
import { type Random, seeded } from "./random.ts";

/** What became of one program. */
export interface ProgramSeason {
  readonly program: GrantProgram;
  readonly entries: readonly AllocationEntry[];
  readonly allocation: Allocation;
  readonly settlements: readonly SettlementResult[];
}

/** Screens, scores, ranks, awards and settles every application. */
export function runSeason(
  programs: readonly GrantProgram[],
  candidates: readonly Candidate[],
  seed: number,
): ProgramSeason[] {
  const byProgram = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const list = byProgram.get(candidate.application.programId);
    if (list === undefined) byProgram.set(candidate.application.programId, [candidate]);
    else list.push(candidate);
  }
  return programs.map((program, at) => {
    const entries = (byProgram.get(program.id) ?? []).map((candidate) => screened(program, candidate));
    const allocation = allocateAwards(program, entries, { whenShort: "skip" });
    return { program, entries, allocation, settlements: settled(entries, allocation, seeded(seed + at)) };
  });
}

/**
 * Eligibility is all that must hold before the review: the applicant, the paper, the sum and the own share. Whoever is not
 * shut out is reviewed, also while a fact is still being asked for.
 */
function screened(program: GrantProgram, { application, review }: Candidate): AllocationEntry {
  const checks = [
    checkEligibility(program, application),
    checkSubmission(program.window, application.submission ?? { channel: "visit" }),
    checkRequestedAmount(program, application),
    checkOwnShare(program, application),
  ].map((decision) => decision.outcome);
  const eligibility = checks.includes("no") ? "no" : checks.includes("unknown") ? "unknown" : "yes";
  if (eligibility === "no") return { application, eligibility };
  const score = scoreApplication(program, application, review);
  return score.outcome === "yes" ? { application, eligibility, score: score.value } : { application, eligibility };
}

/** Pays every award in full and settles it; most spend nearly all of it, and the money bears a little interest. */
function settled(entries: readonly AllocationEntry[], allocation: Allocation, random: Random): SettlementResult[] {
  const applications = new Map(entries.map((entry) => [entry.application.id as string, entry.application]));
  return allocation.results.flatMap((result) => {
    const application = applications.get(result.applicationId);
    if (result.result !== "awarded" || result.amount === undefined || application === undefined) return [];
    const award = {
      id: `award-${result.applicationId}` as never,
      applicationId: application.id,
      programId: application.programId,
      applicantId: application.applicant.id,
      awarded: result.amount,
      payments: [{ on: day("2025-04-10"), won: result.amount }],
    };
    const spent = random.chance(70) ? result.amount : Math.floor((result.amount * random.whole(80, 99)) / 100);
    const report = { awardId: award.id, spent: spent as never, interest: random.whole(0, 20_000) as never };
    const settlement = settleAward(award, report);
    return settlement.outcome === "yes" ? [settlement.value] : [];
  });
}
