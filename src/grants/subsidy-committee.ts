import type { Decision } from "../decisions/decision.js";
import { localSubsidiesAct } from "../internal/acts.js";
import { addDays } from "../internal/civil-date.js";
import type { DatedName } from "../people/dated-name.js";
import type { IsoDate } from "../time/iso-date.js";
import type { GrantFindingCode } from "./finding-code.js";

/** First day of the act that renamed the committee (법률 제17892호 부칙 제1조). */
const RENAMED = "2021-07-13" as IsoDate;

/**
 * The names of the local subsidy committee: 지방보조금심의위원회 under the Local Finance Act, 지방보조금관리위원회 since 2021-07-13. The old committee
 * counts as the new one (부칙 제2조①), and the press goes on using its name.
 *
 * @returns The names, the older first.
 *
 * @example
 * ```ts
 * import { subsidyCommitteeNames } from "dojeong/grants";
 *
 * subsidyCommitteeNames()[1]; // => { name: "지방보조금관리위원회", from: "2021-07-13" }
 * ```
 */
export function subsidyCommitteeNames(): readonly DatedName[] {
  return [
    { name: "지방보조금심의위원회", until: addDays(RENAMED, -1) as IsoDate },
    { name: "지방보조금관리위원회", from: RENAMED },
  ];
}

/**
 * Whether a name means the local subsidy committee, and what it is officially called on a day. The old and the new
 * name both resolve, with or without 지방 and with a place before it (`도 보조금관리위원회`).
 *
 * @param name - The name as written.
 * @param on - The day.
 * @returns Yes with the official name of that day.
 *
 * @example
 * ```ts
 * import { resolveSubsidyCommittee } from "dojeong/grants";
 * import { day } from "dojeong/time";
 *
 * const found = resolveSubsidyCommittee("지방보조금심의위원회", day("2024-03-01"));
 * found.outcome === "yes" && found.value; // => "지방보조금관리위원회"
 * resolveSubsidyCommittee("지방재정투자심사위원회", day("2024-03-01")).outcome; // => "no"
 * ```
 */
export function resolveSubsidyCommittee(name: string, on: IsoDate): Decision<string, GrantFindingCode> {
  const tight = name.replaceAll(" ", "");
  const meant = tight.endsWith("보조금심의위원회") || tight.endsWith("보조금관리위원회");
  const citations = [localSubsidiesAct("제26조제1항"), localSubsidiesAct("부칙(제17892호) 제2조")];
  if (!meant) {
    return {
      outcome: "no",
      findings: [{ code: "not-the-subsidy-committee", outcome: "no", citations, facts: { name } }],
    };
  }
  const official = on < RENAMED ? "지방보조금심의위원회" : "지방보조금관리위원회";
  const code = tight.endsWith(official.slice(2)) ? "committee-named-officially" : "committee-named-by-another-name";
  return {
    outcome: "yes",
    value: official,
    findings: [{ code, outcome: "yes", citations, facts: { name, official, on } }],
  };
}
