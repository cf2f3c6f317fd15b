import { expect } from "vitest";
import type { EntitySchema } from "../../src/internal/entity-schema.ts";

/**
 * Holds an interface and its schema against each other with one full example of the wire form.
 *
 * The fixture must name every field of the interface (the compiler sees to that), and the schema must
 * know exactly those fields, accept the example, and give it back unchanged.
 */
export function expectWire<T>(schema: EntitySchema<T>, fixture: Record<keyof T, unknown>): void {
  expect(Object.keys(schema.shape).sort()).toEqual(Object.keys(fixture).sort());
  const parsed = schema.safeParse(fixture);
  expect(parsed.error?.issues ?? []).toEqual([]);
  expect(parsed.data).toEqual(fixture);
  expect(JSON.parse(JSON.stringify(fixture))).toEqual(fixture);
}

/** The codes of a refusal, each with its path as text: `["endsOn: ends-before-it-starts"]`. */
export function refusals(
  schema: { safeParse(input: unknown): { error?: { issues: readonly unknown[] } } },
  input: unknown,
): string[] {
  const issues = (schema.safeParse(input).error?.issues ?? []) as readonly {
    readonly code: string;
    readonly path: readonly PropertyKey[];
    readonly params?: { readonly code?: string };
  }[];
  return issues.map((issue) => `${issue.path.map(String).join(".")}: ${issue.params?.code ?? issue.code}`);
}
