import type { Json } from "../internal/json.js";

/** A name as a fact of a finding, with its English rendering where there is one. */
export function inBothLanguages({ name, nameEn }: { readonly name: string; readonly nameEn?: string }): Json {
  return nameEn === undefined ? { ko: name } : { ko: name, en: nameEn };
}
