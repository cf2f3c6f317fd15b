import { type Expression, sql } from "kysely";

/** Databases whose way with JSON is known here. */
export type JsonDialect = "postgres" | "duckdb";

type Json = Expression<unknown>;

/** How a database takes JSON apart. */
export interface JsonWays {
  /** The name of the value's type, in the database's words. */
  readonly typeOf: (json: Json) => Json;
  /** Those words. */
  readonly names: Readonly<Record<"text" | "number" | "boolean" | "list" | "null", readonly string[]>>;
  /** The value under a name. */
  readonly field: (json: Json, name: string) => Json;
  /** The value as text, without quotes. */
  readonly text: (json: Json) => Json;
  /** Whether text is written like a day. */
  readonly matches: (text: Json, pattern: string) => Json;
  /** A row for each element, under an alias; none for NULL. */
  readonly rows: (list: Json, alias: string) => Json;
}

/** The ways of the databases. */
export const jsonWays: Readonly<Record<JsonDialect, JsonWays>> = {
  postgres: {
    typeOf: (json) => sql`jsonb_typeof(${json})`,
    names: { text: ["string"], number: ["number"], boolean: ["boolean"], list: ["array"], null: ["null"] },
    field: (json, name) => sql`(${json} -> cast(${name} as text))`,
    text: (json) => sql`(${json} #>> '{}')`,
    matches: (text, pattern) => sql`(${text} ~ ${sql.lit(`^(${pattern})$`)})`,
    rows: (list, alias) => sql`jsonb_array_elements(${list}) as ${sql.ref(alias)}(value)`,
  },
  duckdb: {
    typeOf: (json) => sql`json_type(${json})`,
    names: {
      text: ["VARCHAR"],
      number: ["UBIGINT", "BIGINT", "HUGEINT", "UHUGEINT", "DOUBLE"],
      boolean: ["BOOLEAN"],
      list: ["ARRAY"],
      null: ["NULL"],
    },
    field: (json, name) => sql`(${json} -> cast(${pointer(name)} as varchar))`,
    text: (json) => sql`(${json} ->> '$')`,
    matches: (text, pattern) => sql`regexp_full_match(${text}, ${sql.lit(pattern)})`,
    rows: (list, alias) => sql`unnest(cast(${list} as json[])) as ${sql.ref(alias)}(value)`,
  },
};

/** A JSON pointer to one name (RFC 6901). */
function pointer(name: string): string {
  return `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
