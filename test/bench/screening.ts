import type { Criterion } from "../../src/criteria/index.ts";
import type { Applicant } from "./applicants.ts";

/** Eight conditions as one finds them in a call for applications. */
export const screening: Criterion = {
  kind: "all",
  of: [
    { kind: "in", field: "region", values: ["KR-45", "KR-46", "KR-47"] },
    { kind: "in", field: "legalForm", values: ["npo", "corporation", "cooperative"] },
    { kind: "gte", field: "members", value: 20 },
    { kind: "eq", field: "forProfit", value: false },
    { kind: "lte", field: "registeredOn", value: "2022-12-31" },
    { kind: "between", field: "requested", min: 1_000_000, max: 25_000_000 },
    { kind: "lt", field: "projects", value: 5 },
    { kind: "eq", field: "office", value: true },
  ],
};

/** The same by hand, with three outcomes. */
export function byHand(it: Applicant): boolean | null {
  let open = false;
  if (it.region === null) open = true;
  else if (it.region !== "KR-45" && it.region !== "KR-46" && it.region !== "KR-47") return false;
  if (it.legalForm === null) open = true;
  else if (it.legalForm !== "npo" && it.legalForm !== "corporation" && it.legalForm !== "cooperative") return false;
  if (it.members === null) open = true;
  else if (it.members < 20) return false;
  if (it.forProfit === null) open = true;
  else if (it.forProfit) return false;
  if (it.registeredOn === null) open = true;
  else if (it.registeredOn > "2022-12-31") return false;
  if (it.requested === null) open = true;
  else if (it.requested < 1_000_000 || it.requested > 25_000_000) return false;
  if (it.projects === null) open = true;
  else if (it.projects >= 5) return false;
  if (it.office === null) open = true;
  else if (!it.office) return false;
  return open ? null : true;
}

/** The same by hand without a thought for missing facts: what is missing is no. */
export function byHandTwoValued(it: Applicant): boolean {
  if (it.region !== "KR-45" && it.region !== "KR-46" && it.region !== "KR-47") return false;
  if (it.legalForm !== "npo" && it.legalForm !== "corporation" && it.legalForm !== "cooperative") return false;
  if (it.members === null || it.members < 20) return false;
  if (it.forProfit !== false) return false;
  if (it.registeredOn === null || it.registeredOn > "2022-12-31") return false;
  if (it.requested === null || it.requested < 1_000_000 || it.requested > 25_000_000) return false;
  if (it.projects === null || it.projects >= 5) return false;
  return it.office === true;
}

/** For JSON Logic. */
export const jsonLogic = {
  and: [
    { in: [{ var: "region" }, ["KR-45", "KR-46", "KR-47"]] },
    { in: [{ var: "legalForm" }, ["npo", "corporation", "cooperative"]] },
    { ">=": [{ var: "members" }, 20] },
    { "===": [{ var: "forProfit" }, false] },
    { "<=": [{ var: "registeredOn" }, "2022-12-31"] },
    { "<=": [1_000_000, { var: "requested" }, 25_000_000] },
    { "<": [{ var: "projects" }, 5] },
    { "===": [{ var: "office" }, true] },
  ],
};

/** For the Common Expression Language; numbers of JavaScript are doubles there. */
export const cel =
  `region in ["KR-45", "KR-46", "KR-47"] && legalForm in ["npo", "corporation", "cooperative"] && members >= 20.0 && forProfit == false` +
  ` && registeredOn <= "2022-12-31" && requested >= 1000000.0 && requested <= 25000000.0 && projects < 5.0 && office == true`;

/** For json-rules-engine. */
export const jsonRules = {
  conditions: {
    all: [
      { fact: "region", operator: "in", value: ["KR-45", "KR-46", "KR-47"] },
      { fact: "legalForm", operator: "in", value: ["npo", "corporation", "cooperative"] },
      { fact: "members", operator: "greaterThanInclusive", value: 20 },
      { fact: "forProfit", operator: "equal", value: false },
      { fact: "registeredOn", operator: "notAfter", value: "2022-12-31" },
      { fact: "requested", operator: "greaterThanInclusive", value: 1_000_000 },
      { fact: "requested", operator: "lessThanInclusive", value: 25_000_000 },
      { fact: "projects", operator: "lessThan", value: 5 },
      { fact: "office", operator: "equal", value: true },
    ],
  },
  event: { type: "eligible" },
};
