import type { DirectLeaf, ExplainState, ExplainStep } from "./explain-leaf.js";
import type { Draft } from "./settle.js";

/** Makes the drafts of some parts, in order, at the end of a list. */
type DraftsMaker = (record: unknown, whole: unknown, state: ExplainState, out: Draft[]) => void;

interface Row {
  readonly [name: string]: unknown;
}

/** The drafts of all parts of a group. Eight conditions in a row on single names are read as in `allTests`. */
export function draftsOf(steps: readonly ExplainStep[]): DraftsMaker {
  const makers: DraftsMaker[] = [];
  for (let at = 0; at < steps.length; at += 8) {
    const some = steps.slice(at, at + 8);
    const direct = some.map((step) => step.direct).filter((it) => it !== undefined);
    makers.push(direct.length === some.length && direct.length > 4 ? ofEight(direct) : oneByOne(some));
  }
  const [only] = makers;
  if (makers.length === 1 && only !== undefined) return only;
  return (record, whole, state, out) => {
    for (const make of makers) make(record, whole, state, out);
  };
}

function oneByOne(steps: readonly ExplainStep[]): DraftsMaker {
  return (record, whole, state, out) => {
    for (const { explain } of steps) out.push(explain(record, whole, state));
  };
}

function ofEight(leaves: readonly DirectLeaf[]): DraftsMaker {
  const size = leaves.length;
  const filler: DirectLeaf = { ...(leaves[0] as DirectLeaf), test: () => true };
  const [a, b, c, d, e, f, g, h] = [...leaves, ...Array.from({ length: 8 - size }, () => filler)] as unknown as Eight;
  const { name: na, test: ta, draft: da } = a;
  const { name: nb, test: tb, draft: db } = b;
  const { name: nc, test: tc, draft: dc } = c;
  const { name: nd, test: td, draft: dd } = d;
  const { name: ne, test: te, draft: de } = e;
  const { name: nf, test: tf, draft: df } = f;
  const { name: ng, test: tg, draft: dg } = g;
  const { name: nh, test: th, draft: dh } = h;
  return (record, whole, state, out) => {
    const row = record as Row;
    const before = out.length;
    let found = row[na];
    out.push(da(row, whole, state, found, ta(found, whole)));
    found = row[nb];
    out.push(db(row, whole, state, found, tb(found, whole)));
    found = row[nc];
    out.push(dc(row, whole, state, found, tc(found, whole)));
    found = row[nd];
    out.push(dd(row, whole, state, found, td(found, whole)));
    found = row[ne];
    out.push(de(row, whole, state, found, te(found, whole)));
    found = row[nf];
    out.push(df(row, whole, state, found, tf(found, whole)));
    found = row[ng];
    out.push(dg(row, whole, state, found, tg(found, whole)));
    found = row[nh];
    out.push(dh(row, whole, state, found, th(found, whole)));
    if (size < 8) out.length = before + size;
  };
}

type Eight = readonly [DirectLeaf, DirectLeaf, DirectLeaf, DirectLeaf, DirectLeaf, DirectLeaf, DirectLeaf, DirectLeaf];
