import { readdirSync, readFileSync } from "node:fs";
import * as alliances from "dojeong/alliances";
import * as claims from "dojeong/claims";
import * as committees from "dojeong/committees";
import * as criteria from "dojeong/criteria";
import * as decisions from "dojeong/decisions";
import * as forums from "dojeong/forums";
import * as grants from "dojeong/grants";
import * as holidays from "dojeong/holidays";
import * as people from "dojeong/people";
import * as plans from "dojeong/plans";
import * as quantities from "dojeong/quantities";
import * as regions from "dojeong/regions";
import * as time from "dojeong/time";
import { CaseDocument, type Question } from "./case-document.ts";
import { difference } from "./match.ts";

/** The kinds of cases, each a folder beside this file. */
export const KINDS = ["committees", "programs", "plans", "forums", "alliances", "periods"] as const;

/** What one case came to. */
export interface CaseResult {
  readonly kind: string;
  readonly id: string;
  /** Why the documents could not be expressed; absent when they could. */
  readonly notExpressed?: string;
  readonly questions: readonly QuestionResult[];
}

/** What one question came to. */
export interface QuestionResult {
  readonly ask: string;
  /** Why it was not answered as expected; absent when it was. */
  readonly miss?: string;
}

type Exports = Readonly<Record<string, unknown>>;

const areas: Readonly<Record<string, Exports>> = {
  decisions,
  claims,
  quantities,
  time,
  regions,
  people,
  criteria,
  committees,
  grants,
  plans,
  forums,
  alliances,
  holidays,
};

/** Asks every question of every document of a kind. */
export async function runKind(kind: string): Promise<CaseResult[]> {
  const folder = new URL(`./${kind}/`, import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return Promise.all(
    names.sort().map((name) => runCase(kind, JSON.parse(readFileSync(new URL(name, folder), "utf8")))),
  );
}

/** Asks every question of one document. */
export async function runCase(kind: string, json: unknown): Promise<CaseResult> {
  const document = CaseDocument.parse(json);
  const notExpressed = firstRefusal(document);
  const questions = await Promise.all(document.questions.map((question) => ask(document, question)));
  return { kind, id: document.id, ...(notExpressed === undefined ? {} : { notExpressed }), questions };
}

function firstRefusal(document: CaseDocument): string | undefined {
  for (const [name, { schema, value }] of Object.entries(document.documents)) {
    const parsed = (exported(schema) as { safeParse(input: unknown): { success: boolean; error?: Error } }).safeParse(
      value,
    );
    if (!parsed.success) return `${name} is not a ${schema}: ${parsed.error?.message}`;
  }
  return undefined;
}

async function ask(document: CaseDocument, question: Question): Promise<QuestionResult> {
  const answers: unknown[] = [];
  for (const [index, step] of question.steps.entries()) {
    try {
      const call = exported(step.call) as (...args: unknown[]) => unknown;
      const scope = { ...values(document), steps: answers };
      const answer = call(...(await Promise.all(step.with.map((argument) => resolve(argument, scope)))));
      answers.push(answer);
      const miss = difference(answer, step.expect, `${step.call}`);
      if (miss !== undefined) return { ask: question.ask, miss: `step ${index + 1}: ${miss}` };
    } catch (error) {
      return {
        ask: question.ask,
        miss: `step ${index + 1}: ${error instanceof Error ? error.message : String(error)}`,
      };
    }
  }
  return { ask: question.ask };
}

function values(document: CaseDocument): Record<string, unknown> {
  return Object.fromEntries(Object.entries(document.documents).map(([name, { value }]) => [name, value]));
}

/** Replaces `{ "$": "path" }` by what stands there; `{ "$": "holidays" }` is the package's holiday table. */
async function resolve(argument: unknown, scope: Record<string, unknown>): Promise<unknown> {
  if (Array.isArray(argument)) return Promise.all(argument.map((one) => resolve(one, scope)));
  if (typeof argument !== "object" || argument === null) return argument;
  const reference = (argument as { readonly $?: unknown }).$;
  if (reference === "holidays") return exported("holidays/holidays");
  if (typeof reference === "string") return part(scope, reference);
  const entries = await Promise.all(
    Object.entries(argument).map(async ([key, value]) => [key, await resolve(value, scope)] as const),
  );
  return Object.fromEntries(entries);
}

function part(scope: unknown, path: string): unknown {
  return path.split(".").reduce((value: unknown, key) => {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
      throw new Error(`No ${path} in the case`);
    return (value as Record<string, unknown>)[key];
  }, scope);
}

function exported(name: string): unknown {
  const [area = "", member = ""] = name.split("/");
  const exports = Object.hasOwn(areas, area) ? areas[area] : undefined;
  if (exports === undefined || !Object.hasOwn(exports, member)) throw new Error(`The package exports no ${name}`);
  return exports[member];
}
