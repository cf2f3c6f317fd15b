/**
 * The one way to write a JSON value (RFC 8785): no spaces, names in the order of their UTF-16 code units, numbers and
 * texts as JavaScript writes them. What JSON leaves out (`undefined`) is left out. Without recursion.
 *
 * @example
 * ```ts
 * import { canonicalJson } from "dojeong/criteria";
 *
 * canonicalJson({ b: [1, 2], a: "가" }); // => '{"a":"가","b":[1,2]}'
 * ```
 *
 * @throws TypeError for what JSON cannot carry: functions, symbols, big integers, numbers that are not finite, cycles.
 */
export function canonicalJson(root: unknown): string {
  const out: string[] = [];
  const within = new Set<object>();
  const open: (() => void)[] = [() => write(root)];
  const write = (value: unknown): void => {
    if (value === null || typeof value === "boolean" || typeof value === "string") out.push(JSON.stringify(value));
    else if (typeof value === "number" && Number.isFinite(value)) out.push(JSON.stringify(value));
    else if (typeof value === "object") container(value);
    else throw new TypeError(`Not JSON: ${String(value)}`);
  };
  const container = (value: object): void => {
    if (within.has(value)) throw new TypeError("Not JSON: a cycle");
    within.add(value);
    const isList = Array.isArray(value);
    const names = isList ? [...value.keys()] : namesOf(value);
    out.push(isList ? "[" : "{");
    open.push(() => {
      out.push(isList ? "]" : "}");
      within.delete(value);
    });
    for (let at = names.length - 1; at >= 0; at -= 1) {
      const name = names[at] as string | number;
      open.push(() => {
        if (at > 0) out.push(",");
        if (!isList) out.push(JSON.stringify(name), ":");
        write((value as Record<string | number, unknown>)[name]);
      });
    }
  };
  for (let next = open.pop(); next !== undefined; next = open.pop()) next();
  return out.join("");
}

function namesOf(value: object): string[] {
  const record = value as Record<string, unknown>;
  return Object.keys(value)
    .filter((name) => record[name] !== undefined)
    .sort();
}
