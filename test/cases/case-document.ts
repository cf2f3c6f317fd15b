import * as z from "zod";

/** One call of an exported function, and what its answer must contain. */
const Step = z.strictObject({
  /** `area/function`, as exported (`committees/lastPossibleDay`). */
  call: z.string().regex(/^[a-z0-9-]+\/[A-Za-z]+$/),
  /** The arguments; `{ "$": "name.path" }` stands for a part of a document, or of an earlier step (`steps.0.value`). */
  with: z.array(z.unknown()),
  /** What the answer must contain: objects as subsets, arrays element by element. */
  expect: z.unknown(),
});

/** A question with a known answer. */
const Question = z.strictObject({
  ask: z.string().min(1),
  expected: z.string().min(1),
  because: z.string().min(1),
  contested: z.literal(true).optional(),
  steps: z.array(Step).min(1),
});

/** A real case: facts as documents of the package's own schemas, and questions about them. Data alone, no code. */
export const CaseDocument = z.strictObject({
  id: z.string().min(1),
  about: z.string().min(1),
  sources: z
    .array(z.strictObject({ title: z.string().min(1), address: z.string().optional(), note: z.string().optional() }))
    .min(1),
  /** Parsed by the exported schema of that name (`committees/CommitteeRules`). */
  documents: z.record(
    z.string(),
    z.strictObject({ schema: z.string().regex(/^[a-z0-9-]+\/[A-Za-z]+$/), value: z.unknown() }),
  ),
  questions: z.array(Question),
});
export type CaseDocument = z.infer<typeof CaseDocument>;
export type Question = z.infer<typeof Question>;
