// Writes the plain zod code of a schema: its fields and zod's own checks, without refinements, in the words of a
// user who has no package for it. What that costs is the yardstick for what our schema costs.

/** Source of a module that exports the equivalent of the schema as `plain`. */
export function plainSource(schema) {
  const names = new Map();
  const constants = [];
  const root = write(schema);
  return `import * as z from "zod";\n${constants.join("\n")}\nexport const plain = ${root};\n`;

  /** The expression for a schema; one that holds others is written once, as a constant. */
  function write(it) {
    const known = names.get(it);
    if (known) return known.done ? known.name : `z.lazy(() => ${known.name})`;
    const entry = { name: `s${names.size}`, done: false };
    names.set(it, entry);
    const code = `${body(it._zod.def)}${(it._zod.def.checks ?? []).map(checkCall).join("")}`;
    entry.done = true;
    constants.push(`const ${entry.name} = ${code};`);
    return entry.name;
  }

  function body(def) {
    switch (def.type) {
      case "string":
        return def.format && def.pattern === undefined ? `z.${def.format}()` : "z.string()";
      case "number":
        return def.format === "safeint" ? "z.int()" : "z.number()";
      case "object": {
        const fields = Object.entries(def.shape).map(([key, field]) => `${JSON.stringify(key)}: ${write(field)}`);
        return `z.${def.catchall?._zod.def.type === "never" ? "strictObject" : "object"}({ ${fields.join(", ")} })`;
      }
      case "array":
        return `z.array(${write(def.element)})`;
      case "tuple":
        return `z.tuple([${def.items.map(write).join(", ")}]${def.rest ? `, ${write(def.rest)}` : ""})`;
      case "record":
        return `z.record(${write(def.keyType)}, ${write(def.valueType)})`;
      case "union": {
        const options = `[${def.options.map(write).join(", ")}]`;
        return def.discriminator
          ? `z.discriminatedUnion(${JSON.stringify(def.discriminator)}, ${options})`
          : `z.union(${options})`;
      }
      case "intersection":
        return `z.intersection(${write(def.left)}, ${write(def.right)})`;
      case "literal":
        return `z.literal(${JSON.stringify(def.values)})`;
      case "enum":
        return `z.enum(${JSON.stringify(Object.values(def.entries))})`;
      case "optional":
        return `${write(def.innerType)}.optional()`;
      case "nullable":
        return `${write(def.innerType)}.nullable()`;
      case "readonly":
        return `${write(def.innerType)}.readonly()`;
      case "lazy":
        return `z.lazy(() => ${write(def.getter())})`;
      case "pipe":
        return `${write(def.in)}.pipe(${write(def.out)})`;
      case "custom":
        return "z.custom(() => true)";
      default:
        return `z.${def.type}()`;
    }
  }
}

function checkCall(check) {
  const def = check._zod.def;
  switch (def.check) {
    case "min_length":
      return `.min(${def.minimum})`;
    case "max_length":
      return `.max(${def.maximum})`;
    case "length_equals":
      return `.length(${def.length})`;
    case "greater_than":
      return `.${def.inclusive ? "gte" : "gt"}(${def.value})`;
    case "less_than":
      return `.${def.inclusive ? "lte" : "lt"}(${def.value})`;
    case "multiple_of":
      return `.multipleOf(${def.value})`;
    case "number_format":
      return ".int()";
    case "string_format":
      return def.format === "regex" ? `.regex(${def.pattern})` : "";
    default:
      return "";
  }
}
