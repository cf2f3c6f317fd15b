import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { localSubsidiesAct, localSubsidiesActDecree } from "../internal/acts.js";
import type { Won } from "../quantities/won.js";
import type { GrantFindingCode } from "./finding-code.js";

/** What decides whether a duty applies beside the sum. */
export interface DutyFacts {
  /** The recipient is itself a local government; the three duties do not reach it. */
  readonly localGovernment?: boolean;
  /** Already verified or disclosed under the Subsidies Act of the state for the same project (제17조② 단서, 제20조의2① 단서). */
  readonly doneUnderStateAct?: boolean;
}

/** For the audit: what may excuse it, or stand in for it. */
export interface AuditFacts extends Pick<DutyFacts, "localGovernment"> {
  /** Granted in the preceding year as well, and the audit report of that year was submitted (제18조① 단서). */
  readonly auditedLastYear?: boolean;
  /** Audited under another act: that report, with an opinion on the project, is submitted in place of this one (제18조②). */
  readonly auditedUnderOtherAct?: boolean;
  /** The head of the local government found that the project does not lend itself to an audit report (제18조③). */
  readonly excused?: boolean;
}

/**
 * Whether an auditor must verify the settlement report: from 300 million won of local subsidy for the project, that sum
 * included (지방보조금법 제17조②).
 *
 * @param total - Local subsidy for the project in all.
 * @param facts - What excuses from it.
 *
 * @example
 * ```ts
 * import { verificationRequired } from "dojeong/grants";
 * import { wonOf } from "dojeong/quantities";
 *
 * verificationRequired(wonOf(300_000_000)).outcome; // => "yes"
 * verificationRequired(wonOf(299_999_999)).outcome; // => "no"
 * ```
 */
export function verificationRequired(total: Won, facts: DutyFacts = {}): Decision<never, GrantFindingCode> {
  const citations = [localSubsidiesAct("제17조제2항")];
  return duty("verification", total, 300_000_000, facts, citations);
}

/**
 * Whether an audit report must be submitted: from 1 billion won received in one fiscal year, that sum included. Who received as
 * much two years running and submitted the last report may leave this one out (지방보조금법 제18조①); the report of an audit under another
 * act will do (②), and the head of the local government may excuse a project that does not lend itself to one (③).
 *
 * @param received - Local subsidies received in the fiscal year.
 * @param facts - What excuses from it.
 *
 * @example
 * ```ts
 * import { auditRequired } from "dojeong/grants";
 * import { wonOf } from "dojeong/quantities";
 *
 * auditRequired(wonOf(1_000_000_000)).outcome; // => "yes"
 * auditRequired(wonOf(1_000_000_000), { auditedLastYear: true }).outcome; // => "no"
 * ```
 */
export function auditRequired(received: Won, facts: AuditFacts = {}): Decision<never, GrantFindingCode> {
  const citations = [localSubsidiesAct("제18조제1항")];
  const plain = duty("audit", received, 1_000_000_000, { localGovernment: facts.localGovernment === true }, citations);
  if (plain.outcome !== "yes") return plain;
  const told = { duty: "audit", won: received, from: 1_000_000_000 };
  if (facts.auditedLastYear === true) {
    return decide([{ code: "duty-may-be-left-out", outcome: "no", citations, facts: told }]);
  }
  if (facts.excused === true) {
    const excuse = [localSubsidiesAct("제18조제3항")];
    return decide([{ code: "duty-excused", outcome: "no", citations: excuse, facts: told }]);
  }
  if (facts.auditedUnderOtherAct !== true) return plain;
  const other = [localSubsidiesAct("제18조제2항")];
  return decide([...plain.findings, { code: "other-report-will-do", outcome: "yes", citations: other, facts: told }]);
}

/**
 * Whether the recipient must publish its papers: from 5 million won received in one fiscal year, that sum included, from the fiscal
 * year 2024 on (지방보조금법 제20조의2①, 영 제11조의2①, 부칙 제4조). The ministry may set another sum by notice.
 *
 * @param received - Local subsidies received in the fiscal year.
 * @param year - The fiscal year.
 * @param facts - What excuses from it.
 *
 * @example
 * ```ts
 * import { disclosureRequired } from "dojeong/grants";
 * import { wonOf } from "dojeong/quantities";
 *
 * disclosureRequired(wonOf(5_000_000), 2024).outcome; // => "yes"
 * disclosureRequired(wonOf(5_000_000), 2023).outcome; // => "no"
 * ```
 */
export function disclosureRequired(
  received: Won,
  year: number,
  facts: DutyFacts = {},
): Decision<never, GrantFindingCode> {
  const citations = [localSubsidiesAct("제20조의2제1항"), localSubsidiesActDecree("제11조의2제1항")];
  if (year < 2024) {
    return decide([{ code: "duty-not-yet-in-force", outcome: "no", citations, facts: { duty: "disclosure", year } }]);
  }
  return duty("disclosure", received, 5_000_000, facts, citations);
}

function duty(
  name: string,
  won: Won,
  from: number,
  facts: DutyFacts,
  citations: Finding["citations"],
): Decision<never, GrantFindingCode> {
  const told = { duty: name, won, from };
  if (facts.localGovernment === true)
    return decide([{ code: "duty-not-of-local-governments", outcome: "no", citations, facts: told }]);
  if (facts.doneUnderStateAct === true)
    return decide([{ code: "duty-done-under-state-act", outcome: "no", citations, facts: told }]);
  const finding: Finding<GrantFindingCode> =
    won >= from
      ? { code: "duty-applies", outcome: "yes", citations, facts: told }
      : { code: "duty-below-threshold", outcome: "no", citations, facts: told };
  return decide([finding]);
}
