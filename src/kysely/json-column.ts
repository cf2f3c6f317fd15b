import { type Expression, type SqlBool, sql } from "kysely";
import type { FieldPath } from "../criteria/field-path.js";
import { namesOf } from "../criteria/read-field.js";
import type { JsonColumn } from "./columns.js";
import { type JsonDialect, type JsonWays, jsonWays } from "./json-dialect.js";

type Json = Expression<unknown>;

/**
 * A field kept as JSON: `jsonb` in PostgreSQL, `JSON` in DuckDB. It may be a value or a list; what it is, the value
 * itself tells, so that a number where text is expected is unknown here as it is in memory. Lists of lists are read too.
 *
 * @param dialect - The database.
 * @param column - Reference of the column (`applicant.projects`).
 *
 * @example
 * ```ts
 * import { jsonColumn, pushdownFaults } from "dojeong/kysely";
 *
 * const open = { kind: "some", field: "projects", where: { kind: "eq", field: "status", value: "open" } } as const;
 * pushdownFaults(open, { projects: jsonColumn("postgres", "applicant.projects") }); // => []
 * ```
 */
export function jsonColumn(dialect: JsonDialect, column: string): JsonColumn {
  return readings(jsonWays[dialect], sql.ref(column), 1);
}

/**
 * A whole record kept in one JSON column: every field of a criterion is found in it.
 *
 * @param dialect - The database.
 * @param column - Reference of the column (`applicant.facts`).
 *
 * @example
 * ```ts
 * import { jsonDocument, pushdownFaults } from "dojeong/kysely";
 *
 * const large = { kind: "gte", field: "members.count", value: 100 } as const;
 * pushdownFaults(large, jsonDocument("duckdb", "applicant.facts")); // => []
 * ```
 */
export function jsonDocument(dialect: JsonDialect, column: string): (path: FieldPath) => JsonColumn {
  return fieldsOf(jsonWays[dialect], sql.ref(column), 1);
}

function fieldsOf(ways: JsonWays, json: Json, depth: number): (path: FieldPath) => JsonColumn {
  return (path) => readings(ways, namesOf(path).reduce(ways.field, json), depth);
}

function readings(ways: JsonWays, json: Json, depth: number): JsonColumn {
  const text = whereType(ways, json, "text", ways.text(json));
  return {
    type: "json",
    known: sql<SqlBool>`(coalesce(${ways.typeOf(json)}, ${sql.lit(ways.names.null[0])}) <> ${sql.lit(ways.names.null[0])})`,
    text,
    number: whereType(ways, json, "number", sql`cast(${ways.text(json)} as double precision)`),
    boolean: whereType(ways, json, "boolean", sql`cast(${ways.text(json)} as boolean)`),
    day: sql`(case when ${ways.matches(text, DAY)} then ${text} end)`,
    list: () => {
      const list = whereType(ways, json, "list", json);
      const alias = `item_${depth}`;
      return {
        type: "list",
        from: ways.rows(list, alias),
        known: sql<SqlBool>`(${list} is not null)`,
        items: fieldsOf(ways, sql.ref(`${alias}.value`), depth + 1),
      };
    },
  };
}

function whereType(ways: JsonWays, json: Json, type: "text" | "number" | "boolean" | "list", value: Json): Json {
  const names = sql.join(ways.names[type].map((name) => sql.lit(name)));
  return sql`(case when ${ways.typeOf(json)} in (${names}) then ${value} end)`;
}

const YEAR = "[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3}";
const LEAP_YEAR = "[0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00";

/** The days of the calendar, as `isCivilDate` knows them. */
const DAY = `(${YEAR})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|(${LEAP_YEAR})-02-29`;
