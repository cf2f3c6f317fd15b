import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import {
  DummyDriver,
  type Expression,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from "kysely";
import { type CriterionColumns, jsonColumn, relatedList } from "../../src/kysely/index.ts";
import type { Row } from "./random-cases.ts";

/** A real database that holds the rows and answers an expression for each of them, in their order. */
export interface Database {
  readonly name: string;
  readonly columns: CriterionColumns;
  /** Puts the rows in place of those before. */
  fill(rows: readonly Row[]): Promise<void>;
  answers(expression: Expression<unknown>): Promise<readonly (boolean | null)[]>;
  close(): Promise<void>;
}

export const compiler = new Kysely<never>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

const TABLES = (json: string): readonly string[] => [
  `create table applicant (id integer primary key, members double precision, budget double precision, region text, name text,
     for_profit boolean, office boolean, born_on date, registered_on date, opened_on text, closed_on text, grants ${json})`,
  "create table project (applicant_id integer, cost double precision, title text, same boolean, ends_on date, ended_on text)",
];

function columns(dialect: "postgres" | "duckdb"): CriterionColumns {
  return {
    members: { type: "number", column: "applicant.members" },
    budget: { type: "number", column: "applicant.budget" },
    "seat.region": { type: "text", column: "applicant.region" },
    name: { type: "text", column: "applicant.name" },
    forProfit: { type: "boolean", column: "applicant.for_profit" },
    office: { type: "boolean", column: "applicant.office" },
    bornOn: { type: "day", column: "applicant.born_on" },
    registeredOn: { type: "day", column: "applicant.registered_on" },
    openedOn: { type: "day-text", column: "applicant.opened_on" },
    closedOn: { type: "day-text", column: "applicant.closed_on" },
    grants: jsonColumn(dialect, "applicant.grants"),
    projects: relatedList("project", sql`project.applicant_id = applicant.id`, {
      cost: { type: "number", column: "project.cost" },
      title: { type: "text", column: "project.title" },
      same: { type: "boolean", column: "project.same" },
      endsOn: { type: "day", column: "project.ends_on" },
      endedOn: { type: "day-text", column: "project.ended_on" },
    }),
  };
}

function inserts(rows: readonly Row[]): readonly { readonly text: string; readonly values: readonly unknown[] }[] {
  const value = (from: Row, name: string): unknown => from[name] ?? null;
  return rows.flatMap((row, id) => [
    {
      text: `insert into applicant values ($1, $2, $3, $4, $5, $6, $7, cast($8 as date), cast($9 as date), $10, $11, $12)`,
      values: [
        id,
        value(row, "members"),
        value(row, "budget"),
        (row.seat as Row | undefined)?.region ?? null,
        value(row, "name"),
        value(row, "forProfit"),
        value(row, "office"),
        value(row, "bornOn"),
        value(row, "registeredOn"),
        value(row, "openedOn"),
        value(row, "closedOn"),
        row.grants == null ? null : JSON.stringify(row.grants),
      ],
    },
    ...(row.projects as Row[]).map((project) => ({
      text: `insert into project values ($1, $2, $3, $4, cast($5 as date), $6)`,
      values: [id, ...["cost", "title", "same", "endsOn", "endedOn"].map((name) => value(project, name))],
    })),
  ]);
}

function question(expression: Expression<unknown>): { readonly text: string; readonly values: readonly unknown[] } {
  const query = sql`select ${expression} as answer from applicant order by applicant.id`.compile(compiler);
  return { text: query.sql, values: query.parameters };
}

export async function postgres(): Promise<Database> {
  const db = await PGlite.create();
  for (const table of TABLES("jsonb")) await db.exec(table);
  return {
    name: "PostgreSQL",
    columns: columns("postgres"),
    fill: async (rows) => {
      await db.exec("delete from applicant; delete from project");
      await db.transaction(async (transaction) => {
        for (const { text, values } of inserts(rows)) await transaction.query(text, [...values]);
      });
    },
    answers: async (expression) => {
      const { text, values } = question(expression);
      const { rows } = await db.query<{ answer: boolean | null }>(text, [...values]);
      return rows.map((row) => row.answer);
    },
    close: () => db.close(),
  };
}

export async function duckdb(): Promise<Database> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  for (const table of TABLES("json")) await connection.run(table);
  return {
    name: "DuckDB",
    columns: columns("duckdb"),
    fill: async (rows) => {
      await connection.run("delete from applicant; delete from project");
      await connection.run("begin");
      for (const { text, values } of inserts(rows)) await connection.run(text, values as never);
      await connection.run("commit");
    },
    answers: async (expression) => {
      const { text, values } = question(expression);
      const reader = await connection.runAndReadAll(text, values as never);
      return reader.getRows().map((row) => row[0] as boolean | null);
    },
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
