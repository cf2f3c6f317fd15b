import { labelsOf } from "../criteria/labels-of.js";
import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { Json } from "../internal/json.js";
import { acrossReadings } from "./across-readings.js";
import type { Ask } from "./ask.js";
import { askerOf } from "./asker-of.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { GrantApplication } from "./grant-application.js";
import type { GrantProgram } from "./grant-program.js";
import type { RequiredDocument } from "./required-document.js";

/**
 * Whether all papers that the program asks of this applicant were handed in (구비서류).
 *
 * @param program - The program with its list of papers.
 * @param application - The application, with the ids of the papers handed in.
 * @returns No, with every paper that is missing; the finding says whether it may still follow (보완).
 *
 * @example
 * ```ts
 * import { checkDocuments, type GrantApplication, type GrantProgram } from "dojeong/grants";
 *
 * const program = {
 *   window: { closes: { kind: "rolling" } },
 *   documents: [{ id: "form", name: "사업신청서" }, { id: "articles", name: "회칙 및 정관" }],
 * } as unknown as GrantProgram;
 * const answer = checkDocuments(program, { documents: ["form"] } as unknown as GrantApplication);
 * answer.outcome; // => "no"
 * answer.findings[1]?.facts["name"]; // => "회칙 및 정관"
 * ```
 */
export function checkDocuments(
  program: GrantProgram,
  application: GrantApplication,
): Decision<never, GrantFindingCode> {
  return acrossReadings(program, (reading) => {
    if (reading.documents === undefined) {
      return decide([
        { code: "documents-not-stated", outcome: "unknown", citations: [], facts: {}, missing: ["documents"] },
      ]);
    }
    const ask = askerOf(reading, application);
    return decide(reading.documents.flatMap((one) => paper(one, application.documents, ask)));
  });
}

function paper(
  document: RequiredDocument,
  given: readonly string[] | undefined,
  ask: Ask,
): readonly Finding<GrantFindingCode>[] {
  const facts = { document: document.id, name: document.name, mayFollow: document.mayFollow ?? null };
  const asked = document.when === undefined ? undefined : ask(document.when);
  if (asked?.truth === false) return [];
  if (given?.includes(document.id)) return [{ code: "document-handed-in", outcome: "yes", citations: [], facts }];
  const paperGiven = `documents.${document.id}`;
  const missing = [...(asked?.missing ?? []), ...(given === undefined ? [paperGiven] : [])];
  const own = document.when === undefined ? {} : labelsOf(document.when);
  const names = { ...own, [paperGiven]: { ko: document.name } } as unknown as Json;
  return asked?.truth === null || given === undefined
    ? [{ code: "document-not-known", outcome: "unknown", citations: [], facts: { ...facts, names }, missing }]
    : [{ code: "document-missing", outcome: "no", citations: [], facts }];
}
