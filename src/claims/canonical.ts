/**
 * One text for each JSON value, whatever the order of its fields; the words of the source (`text`) at the top are left out,
 * since two sources may word one figure differently. `undefined` where the value is nested more than 200 deep.
 */
export function canonical(value: unknown): string | undefined {
  return written(withoutText(value), 0);
}

function written(value: unknown, depth: number): string | undefined {
  if (depth > 200) return undefined;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const parts: string[] = [];
  if (Array.isArray(value)) {
    for (const item of value) {
      const part = written(item, depth + 1);
      if (part === undefined) return undefined;
      parts.push(part);
    }
    return `[${parts.join(",")}]`;
  }
  const record = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(record).sort()) {
    if (record[key] === undefined) continue;
    const part = written(record[key], depth + 1);
    if (part === undefined) return undefined;
    parts.push(`${JSON.stringify(key)}:${part}`);
  }
  return `{${parts.join(",")}}`;
}

function withoutText(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("kind" in value || "precision" in value)) return value;
  return { ...value, text: undefined };
}
