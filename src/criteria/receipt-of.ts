import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { libraryVersion } from "../internal/library-version.js";
import { canonicalJson } from "./canonical-json.js";
import type { Receipt } from "./receipt.js";

/**
 * The receipt of an answer: which rules, in which version, as of which days, by which version of this library.
 * The same rules give the same hash, whatever the order of their keys.
 *
 * @param rules - The rules as they were asked, before they are bound: a criterion, or any plain JSON that holds some.
 * @param details - The version of the rules and the named dates.
 * @throws TypeError when the rules are not JSON.
 *
 * @example
 * ```ts
 * import { receiptOf } from "dojeong/criteria";
 * import { day } from "dojeong/time";
 *
 * const rule = { kind: "gte", field: "members", value: 100 } as const;
 * const receipt = receiptOf(rule, { version: "2025-1", asOf: { notice: day("2025-01-10") } });
 * receipt.rulesHash; // => "sha256:039fa2475acf81972a5f1a5e060ef5cc059fd71d712f0e2ae0238f0e1bd9be5b"
 * ```
 */
export function receiptOf(rules: unknown, details: Pick<Receipt, "version" | "asOf"> = {}): Receipt {
  const { version, asOf } = details;
  return {
    rulesHash: `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalJson(rules))))}`,
    ...(version === undefined ? {} : { version }),
    ...(asOf === undefined ? {} : { asOf }),
    library: `dojeong@${libraryVersion}`,
  };
}
