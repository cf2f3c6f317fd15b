/** One place of a sentence template where something is filled in. */
export type TemplatePart =
  | { readonly kind: "fact"; readonly path: string; readonly format: string | undefined }
  | { readonly kind: "particle"; readonly pair: string };

/** Everything that is filled into a template, in order. */
export function templateParts(template: string): readonly TemplatePart[] {
  return [...template.matchAll(/\{([^{}]*)\}/g)].flatMap(([, part = ""]): readonly TemplatePart[] => {
    if (part.includes("/")) return [{ kind: "particle", pair: part }];
    const [paths = "", format] = part.split(":");
    return paths.split("..").map((path) => ({ kind: "fact", path, format }));
  });
}

/** The paths of the facts that a template inserts, each once. */
export function factPaths(template: string): readonly string[] {
  return [...new Set(templateParts(template).flatMap((part) => (part.kind === "fact" ? [part.path] : [])))];
}

/** Whether the facts hold something at a dotted path. */
export function holdsFact(facts: unknown, path: string): boolean {
  let value: unknown = facts;
  for (const name of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return false;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return value !== undefined;
}
