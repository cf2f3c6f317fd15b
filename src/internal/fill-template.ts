import type { Json } from "./json.js";

/** What a language brings to a template; see `Wordings` for how templates are written. */
export interface TemplateLanguage {
  /** Writes one value as the format says, or by its shape where there is none. */
  insert(value: Json, format: string | undefined): string;
  /** Two bounds as one range. Absent where no template has one. */
  span?(first: string, last: string, value: Json): string;
  /** The one of a pair of particles that fits what stands before it. */
  particle(before: string, pair: string): string;
}

/**
 * Fills a template with facts. What is filled in is never read as a template again.
 * A fact that is not there leaves its name in brackets (`[endsOn]`), so that the gap is seen and nothing is made up.
 */
export function fillTemplate(template: string, facts: Json, language: TemplateLanguage): string {
  let text = "";
  for (const [index, part] of template.split(/\{([^{}]*)\}/).entries()) {
    if (index % 2 === 0) text += part;
    else if (part.includes("/")) text += language.particle(text, part);
    else text += insertion(part, facts, language);
  }
  return text;
}

function insertion(part: string, facts: Json, language: TemplateLanguage): string {
  const [path = "", format] = part.split(":");
  const [first = "", last] = path.split("..");
  return last === undefined ? inserted(first, format, facts, language) : range(first, last, format, facts, language);
}

function inserted(path: string, format: string | undefined, facts: Json, language: TemplateLanguage): string {
  const value = factAt(facts, path);
  return (value === undefined ? undefined : written(value, format, language)) ?? `[${path}]`;
}

/** A range whose bounds read alike is that one value. */
function range(from: string, to: string, format: string | undefined, facts: Json, language: TemplateLanguage): string {
  const [first, last] = [inserted(from, format, facts, language), inserted(to, format, facts, language)];
  return first === last ? first : (language.span?.(first, last, factAt(facts, from) ?? null) ?? `${first}~${last}`);
}

/** A value of a shape this version does not know, or nested beyond reason, must not keep a reader from the sentence. */
function written(value: Json, format: string | undefined, language: TemplateLanguage): string | undefined {
  try {
    return language.insert(value, format);
  } catch {
    return undefined;
  }
}

/** The value at a dotted path, own properties alone; `undefined` where there is none. */
export function factAt(facts: Json, path: string): Json | undefined {
  let value: Json | undefined = facts;
  for (const name of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as { readonly [key: string]: Json })[name];
  }
  return value;
}
