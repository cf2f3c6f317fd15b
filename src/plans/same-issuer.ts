import type { Outcome } from "../decisions/outcome.js";
import type { StrategicPlan } from "./strategic-plan.js";

/** Whether two plans have one issuer, by the names it bore: 전라북도 and 전북특별자치도 are one where both names stand with either. */
export function sameIssuer(one: StrategicPlan, other: StrategicPlan): Outcome {
  if (one.issuer === undefined || other.issuer === undefined) return "unknown";
  const names = new Set(one.issuer.names.map((name) => name.name));
  return other.issuer.names.some((name) => names.has(name.name)) ? "yes" : "no";
}
