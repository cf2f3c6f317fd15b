import type { Citation } from "../decisions/citation.js";
import { canonical } from "../internal/canonical.js";
import type { IsoDate } from "../time/iso-date.js";
import type { CommitteeRules } from "./committee-rules.js";
import { type CommitteeFinding, found } from "./found.js";
import type { RuleOrigin } from "./rule-origin.js";
import { type RulePart, ruleParts } from "./rule-part.js";

/** What several layers come to on one day. */
export interface MergedLayers {
  readonly rules: CommitteeRules;
  readonly findings: readonly CommitteeFinding[];
}

type Fields = { readonly [field: string]: unknown };
type Entry = {
  readonly id?: string;
  readonly office?: string;
  readonly yields?: true;
  readonly citations?: readonly Citation[];
};

const PRECEDENCE = ["special-act", "special-ordinance", "general-ordinance", "act", "bylaw"];

/** Merges the layers in force on the day, the prevailing one first; nothing when none is in force. */
export function mergeLayers(layers: readonly CommitteeRules[], on: IsoDate): MergedLayers | undefined {
  const ordered = layers.filter((layer) => inForce(layer, on)).sort(byPrecedence);
  const [first] = ordered;
  if (first === undefined) return undefined;
  const findings = ordered.map((layer) =>
    found(
      "layer-in-force",
      "yes",
      { id: layer.id, level: layer.level },
      { rule: { layer: layer.id, citations: layer.citations } },
    ),
  );
  const merged: { [part: string]: unknown } = {};
  const origins: RuleOrigin[] = [];
  for (const part of ruleParts) {
    const entries = entriesOf(part, ordered, findings);
    if (entries.length === 0) continue;
    merged[part] = Array.isArray(first[part] ?? ordered.find((layer) => layer[part] !== undefined)?.[part])
      ? entries.map((entry) => entry.value)
      : Object.fromEntries(entries.map((entry) => [entry.field, entry.value]));
    for (const { field, layer } of entries)
      origins.push({ part, field, layer: layer.id, citations: citationsOf(layer, part, field) });
  }
  const { id, level, citations } = first;
  return { rules: { id, level, citations, ...merged, origins } as CommitteeRules, findings };
}

interface Stated {
  readonly field: string;
  readonly value: unknown;
  readonly layer: CommitteeRules;
}

/** The fields of one part, each from the first layer that states it. */
function entriesOf(part: RulePart, ordered: readonly CommitteeRules[], findings: CommitteeFinding[]): Stated[] {
  const entries = new Map<string, Stated>();
  for (const layer of ordered) {
    for (const [field, value] of fieldsOf(layer[part])) {
      if (gaveWay(part, value, layer, ordered)) continue;
      const winner = entries.get(field);
      if (winner === undefined) entries.set(field, { field, value, layer });
      else if (canonical(winner.value) !== canonical(value)) findings.push(overridden(part, field, winner, layer));
    }
  }
  return [...entries.values()];
}

function overridden(part: RulePart, field: string, winner: Stated, layer: CommitteeRules): CommitteeFinding {
  const facts = { part, field, over: layer.id };
  const rule = { layer: winner.layer.id, citations: citationsOf(winner.layer, part, field) };
  return winner.layer.level === layer.level && winner.layer.validity?.from === layer.validity?.from
    ? found("layers-conflict", "unknown", facts, { rule, missing: [`${part}.${field}`] })
    : found("layer-prevails", "yes", facts, { rule });
}

/** What a part states, by field; lists by the name of the entry. What is said to be not stated is not stated. */
function fieldsOf(value: unknown): [string, unknown][] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.map((one: Entry) => [nameOf(one), one]);
  return Object.entries(value as Fields).filter(([field, it]) => field !== "citations" && stated(it));
}

function nameOf({ id, office }: Entry): string {
  return id ?? office ?? "";
}

function stated(value: unknown): boolean {
  if (value === undefined || value === "not-stated") return false;
  if (typeof value !== "object" || value === null) return true;
  return !Object.values(value).includes("not-stated");
}

/** A cap that yields does so when a prevailing layer states a length of its own. */
function gaveWay(part: RulePart, value: unknown, layer: CommitteeRules, ordered: readonly CommitteeRules[]): boolean {
  if (part !== "termCaps" || (value as Entry).yields !== true) return false;
  return ordered.slice(0, ordered.indexOf(layer)).some((higher) => higher.term?.length !== undefined);
}

function citationsOf(layer: CommitteeRules, part: RulePart, field: string): RuleOrigin["citations"] {
  const own = layer[part];
  if (Array.isArray(own)) {
    const entry = own.find((one: Entry) => nameOf(one) === field);
    return entry?.citations ?? layer.citations;
  }
  return (own as CommitteeRules["term"])?.citations ?? layer.citations;
}

function inForce({ validity }: CommitteeRules, on: IsoDate): boolean {
  return (
    (validity?.from === undefined || validity.from <= on) && (validity?.until === undefined || on <= validity.until)
  );
}

function byPrecedence(a: CommitteeRules, b: CommitteeRules): number {
  const level = PRECEDENCE.indexOf(a.level) - PRECEDENCE.indexOf(b.level);
  if (level !== 0) return level;
  const [from, other] = [a.validity?.from ?? "", b.validity?.from ?? ""];
  if (from !== other) return from < other ? 1 : -1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
