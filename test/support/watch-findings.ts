import { vi } from "vitest";
import type { Finding } from "../../src/decisions/finding.ts";

const AREAS = [
  "time",
  "quantities",
  "claims",
  "regions",
  "people",
  "criteria",
  "committees",
  "grants",
  "plans",
  "forums",
  "alliances",
];

/**
 * From now on shows every finding that an exported function of an area returns, at any depth of its result.
 * Modules that were imported before are not watched.
 */
export function watchFindings(seen: (finding: Finding) => void): void {
  for (const area of AREAS) {
    vi.doMock(`dojeong/${area}`, async (original) => {
      const exports = await original<Readonly<Record<string, unknown>>>();
      return Object.fromEntries(Object.entries(exports).map(([name, value]) => [name, watched(value, seen)]));
    });
  }
}

function watched(value: unknown, seen: (finding: Finding) => void): unknown {
  if (typeof value !== "function") return value;
  return (...args: readonly unknown[]) => {
    const result: unknown = value(...args);
    visit(result, seen, 0);
    return result;
  };
}

function visit(value: unknown, seen: (finding: Finding) => void, depth: number): void {
  if (typeof value !== "object" || value === null || depth > 12) return;
  if (isFinding(value)) seen(value);
  else for (const part of Object.values(value)) visit(part, seen, depth + 1);
}

function isFinding(value: object): value is Finding {
  return "code" in value && "outcome" in value && "facts" in value && "citations" in value;
}
