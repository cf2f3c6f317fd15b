/**
 * One sentence for each finding code, as a template.
 *
 * `{name}` stands for a fact of the finding; `{name:date}`, `{name:won}`, `{name:count}`, `{name:list}`
 * and `{name:percent}` format it; in Korean `{이/가}` after it picks the particle.
 */
export type Wordings<Code extends string> = Readonly<Record<Code, string>>;
