import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { ProgramBody } from "./program-body.js";

/**
 * Which of several bodies is meant by a name. Two counties are called 고성군: the name alone does not tell them apart, the
 * area around them or their code does.
 *
 * @param mention - The name, and what else is said of the body.
 * @param bodies - The bodies that may be meant.
 * @returns The one body that fits; unknown where several do; no where none does.
 *
 * @example
 * ```ts
 * import { matchBody } from "dojeong/grants";
 *
 * const bodies = [
 *   { name: "고성군", within: "강원특별자치도" },
 *   { name: "고성군", within: "경상남도" },
 * ];
 * matchBody({ name: "고성군" }, bodies).outcome; // => "unknown"
 * const found = matchBody({ name: "고성군", within: "강원특별자치도" }, bodies);
 * found.outcome === "yes" && found.value.within; // => "강원특별자치도"
 * ```
 */
export function matchBody(
  mention: ProgramBody,
  bodies: readonly ProgramBody[],
): Decision<ProgramBody, GrantFindingCode> {
  const fitting = bodies.filter((body) => fits(mention, body));
  const [only] = fitting;
  const facts = { name: mention.name, areas: fitting.map((body) => body.within ?? body.region ?? body.name) };
  const found = (code: GrantFindingCode, outcome: Finding["outcome"]) =>
    ({ code, outcome, citations: [], facts }) as const;
  if (only === undefined) return { outcome: "no", findings: [found("no-body-of-that-name", "no")] };
  if (fitting.length === 1) return { outcome: "yes", value: only, findings: [found("body-matched", "yes")] };
  const missing = ["within"];
  return { outcome: "unknown", missing, findings: [{ ...found("several-bodies-of-that-name", "unknown"), missing }] };
}

function fits(mention: ProgramBody, body: ProgramBody): boolean {
  return (
    mention.name === body.name &&
    (mention.within === undefined || mention.within === body.within) &&
    (mention.region === undefined || mention.region === body.region)
  );
}
