import { type Expression, type SqlBool, sql } from "kysely";
import type { Criterion, GroupCriterion, ListCriterion } from "../criteria/criterion.js";
import { foldCriterion } from "../criteria/fold-criterion.js";
import { asList, lookupIn } from "./column-lookup.js";
import type { CriterionColumns, ListColumn } from "./columns.js";
import { leafExpression } from "./leaf-expression.js";
import { pushdownFaults } from "./pushdown-faults.js";

/**
 * A criterion as an expression of kysely, whose answer for each row is the one that `evaluate` gives for the record:
 * TRUE, FALSE, or NULL for unknown. `WHERE` keeps the rows whose answer is yes. To tell no from unknown, select the answer:
 * kysely's `Expression` has no `as`, so wrap it in a template that has. Values are bound as parameters, never written
 * into the text.
 *
 * @param criterion - A criterion; bind it first when it asks for named dates or parameters.
 * @param columns - Where its fields stand.
 * @throws RangeError that names every condition which cannot be asked of the database (see `pushdownFaults`).
 *
 * @example
 * ```ts
 * import { toExpression } from "dojeong/kysely";
 * import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from "kysely";
 *
 * const db = new Kysely<{ applicant: { id: number; members: number | null } }>({
 *   dialect: {
 *     createAdapter: () => new PostgresAdapter(),
 *     createDriver: () => new DummyDriver(),
 *     createIntrospector: (it) => new PostgresIntrospector(it),
 *     createQueryCompiler: () => new PostgresQueryCompiler(),
 *   },
 * });
 * const large = toExpression(
 *   { kind: "gte", field: "members", value: 100 },
 *   { members: { type: "number", column: "applicant.members" } },
 * );
 * const query = db.selectFrom("applicant").select("id").where(large).compile();
 * query.sql; // => "select \"id\" from \"applicant\" where (\"applicant\".\"members\" >= cast($1 as bigint))"
 * query.parameters; // => [100]
 *
 * const answer = sql<boolean | null>`${large}`.as("large");
 * const answers = db.selectFrom("applicant").select(["id", answer]).compile();
 * answers.sql; // => "select \"id\", (\"applicant\".\"members\" >= cast($1 as bigint)) as \"large\" from \"applicant\""
 * ```
 */
export function toExpression(criterion: Criterion, columns: CriterionColumns): Expression<SqlBool> {
  const faults = pushdownFaults(criterion, columns);
  if (faults.length > 0) {
    const names = faults.map((it) => `${it.kind} ${it.field ?? ""} at /${it.path.join("/")}: ${it.code}`);
    throw new RangeError(`Cannot be asked of the database: ${names.join("; ")}`);
  }
  const columnOf = lookupIn(columns);
  return foldCriterion<Expression<SqlBool>>(criterion, {
    leaf: (node, { lists }) => leafExpression(node, lists, columnOf),
    group: (node, parts) => group(node, parts),
    list: (node, where, { lists }) => list(node, where, asList(columnOf(lists, node.field)) as ListColumn),
  });
}

const yes = sql<SqlBool>`(1 = 1)`;
const no = sql<SqlBool>`(1 = 0)`;

function group(node: GroupCriterion, parts: readonly Expression<SqlBool>[]): Expression<SqlBool> {
  switch (node.kind) {
    case "all":
      return parts.length === 0 ? yes : sql`(${sql.join(parts, sql` and `)})`;
    case "any":
      return parts.length === 0 ? no : sql`(${sql.join(parts, sql` or `)})`;
    case "not":
      return sql`(not ${parts[0]})`;
    case "atLeast":
      return threshold(node.count, parts);
    default: {
      const [of, ...exceptions] = parts;
      return sql`(${of} and not (${sql.join(exceptions, sql` or `)}))`;
    }
  }
}

/** Each part is written once: met ones count `base`, open ones 1, so that one sum tells both counts. */
function threshold(count: number, parts: readonly Expression<SqlBool>[]): Expression<SqlBool> {
  const base = sql.lit(parts.length + 1);
  const needed = sql.lit(count * (parts.length + 1));
  const scores = parts.map((part) => sql`coalesce(cast(cast(${part} as integer) as bigint) * ${base}, 1)`);
  return sql`(select case when score - score % ${base} >= ${needed} then ${yes} when score - score % ${base} + score % ${base} * ${base} >= ${needed} then null else ${no} end from (select ${sql.join(scores, sql` + `)} as score) as scores)`;
}

function list(node: ListCriterion, where: Expression<SqlBool>, column: ListColumn): Expression<SqlBool> {
  const negated = node.kind === "every";
  const count = sql.lit(node.kind === "someAtLeast" ? node.count : 1);
  const answer = sql`${where} as answer`;
  const items = column.where === undefined ? sql`${column.from}` : sql`${column.from} where ${column.where}`;
  const met = negated ? sql`case when not answer then 1 else 0 end` : sql`case when answer then 1 else 0 end`;
  const possible = negated ? sql`case when answer then 0 else 1 end` : sql`case when not answer then 0 else 1 end`;
  const [some, none] = negated ? [no, yes] : [yes, no];
  const counted = sql<SqlBool>`(select case when coalesce(sum(${met}), 0) >= ${count} then ${some} when coalesce(sum(${possible}), 0) >= ${count} then null else ${none} end from (select ${answer} from ${items}) as answers)`;
  return column.known === undefined ? counted : sql`(case when ${column.known} then ${counted} end)`;
}
