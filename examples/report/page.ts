import { termsWithin } from "dojeong/committees";
import { rootIndustryPlan, rootIndustryTerm, waterProgram } from "dojeong/datasets/jeonbuk-2024";
import { outlinePlan } from "dojeong/plans";
import { rulesOfTerm } from "./committee-section.ts";
import { escapeHtml } from "./escape-html.ts";
import { type Language, pick, wordsOf } from "./language.ts";
import type { Section } from "./section.ts";
import { steps, type TimelineRow, timeline } from "./timeline.ts";

/** The whole report as one page that needs nothing else: styles and pictures stand in it. */
export function page(language: Language, sections: readonly Section[]): string {
  const title = pick(language, "2024년 1월, 전북의 네 가지 제도", "Four systems of Jeonbuk, January 2024");
  const pictures: Readonly<Record<string, () => string>> = {
    program: () => figure(pick(language, "심사 단계", "Review stages"), stages(language)),
    committee: () =>
      figure(pick(language, "위원 임기와 계획기간", "Committee terms against the plan's years"), terms(language)),
    plan: () => figure(pick(language, "계획의 얼개", "Outline of the plan"), outline(language)),
  };
  const body = sections.map(
    ({ id, title: heading, lines }) =>
      `<section id="${escapeHtml(id)}"><h2>${escapeHtml(heading)}</h2>${pictures[id]?.() ?? ""}<dl>${lines
        .map((line) => `<div><dt>${escapeHtml(line.topic)}</dt><dd>${escapeHtml(line.answer)}</dd></div>`)
        .join("")}</dl></section>`,
  );
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body><main><h1>${escapeHtml(title)}</h1>${body.join("")}</main></body></html>\n`;
}

function figure(caption: string, picture: string): string {
  return `<figure>${picture}<figcaption>${escapeHtml(caption)}</figcaption></figure>`;
}

function stages(language: Language): string {
  return steps(
    waterProgram.stages.map((stage) => stage.by ?? stage.name),
    pick(language, "심사 단계", "Review stages"),
  );
}

/** The plan above, the terms one person may serve below it, and the years that remain. */
function terms(language: Language): string {
  const { period } = rootIndustryPlan;
  const within = period === undefined ? undefined : termsWithin(rulesOfTerm(), rootIndustryTerm.startsOn, period);
  if (period === undefined || within?.outcome !== "yes") return "";
  const say = wordsOf(language);
  const limit = rulesOfTerm().renewal?.limit;
  const most = typeof limit === "number" ? limit + 1 : within.value.length;
  const rows: TimelineRow[] = [
    {
      name: pick(language, "계획기간", "Plan"),
      bars: [{ period, words: say.sayPeriod(period), look: "plan" }],
    },
    {
      name: pick(language, "최초 위원의 임기", "Terms of a first member"),
      bars: within.value.map(({ ordinal, inside }) => ({
        period: inside,
        words: ordinal > most ? pick(language, "재임 불가", "cannot sit") : name(language, ordinal),
        look: ordinal > most ? "refused" : "term",
      })),
    },
  ];
  return timeline(period, rows, pick(language, "위원 임기와 계획기간", "Committee terms against the plan's years"));
}

function name(language: Language, ordinal: number): string {
  if (ordinal === 1) return pick(language, "첫 임기", "first term");
  return pick(language, `연임 (${ordinal}번째 임기)`, `renewed (term ${ordinal})`);
}

function outline(language: Language): string {
  const { levels, rows } = outlinePlan(rootIndustryPlan);
  const listed = rows.map((row) => `<li>${escapeHtml(pick(language, row.name, row.nameEn ?? row.name))}</li>`);
  const counts = levels
    .filter((level) => level.state === "not-listed")
    .map((level) => {
      const announced = level.announced.map((one) => one.total ?? "").join(", ");
      return `<p class="open">${escapeHtml(
        pick(
          language,
          `${level.name} ${announced}개: 이름이 공개되지 않음`,
          `${announced} ${level.nameEn ?? level.name}s: none is named`,
        ),
      )}</p>`;
    });
  const vision = pick(language, rootIndustryPlan.vision, rootIndustryPlan.visionEn) ?? "";
  return `<div class="outline"><p class="vision">${escapeHtml(vision)}</p><ol>${listed.join("")}</ol>${counts.join("")}</div>`;
}

const STYLE = `
:root{color-scheme:light;font-family:"Noto Sans KR","Noto Sans CJK KR","Malgun Gothic","Apple SD Gothic Neo",sans-serif;line-height:1.6;color:#1c2530}
body{margin:0;background:#f4f6f8}main{max-width:60rem;margin:0 auto;padding:2rem 1rem}
h1{font-size:1.6rem;margin:0 0 1.5rem}h2{font-size:1.15rem;margin:0 0 1rem;color:#0b4f8a}
section{background:#fff;border:1px solid #dde3e9;border-radius:8px;padding:1.25rem 1.5rem;margin:0 0 1.25rem}
dl{margin:0}dl div{display:grid;grid-template-columns:minmax(10rem,16rem) 1fr;gap:1rem;padding:.45rem 0;border-top:1px solid #eef1f4}
dl div:first-child{border-top:0}dt{color:#4a5866}dd{margin:0;overflow-wrap:anywhere;word-break:keep-all}dt{word-break:keep-all}
figure{margin:0 0 1rem}figcaption{font-size:.85rem;color:#5b6875;margin-top:.3rem}
svg{width:100%;height:auto;display:block;font-family:inherit}svg text{font-size:14px;fill:#1c2530}
.axis{fill:#5b6875!important}.grid{stroke:#dde3e9}.plan{fill:#0b4f8a}.on-plan{fill:#fff!important}.term{fill:#cfe5d6;stroke:#3b7d57}.refused{fill:url(#hatch);stroke:#c0392b}.on-refused{fill:#8e1f14!important;font-weight:700;paint-order:stroke;stroke:#fff;stroke-width:4px}
.step{fill:#eaf2fa;stroke:#0b4f8a}.number{fill:#0b4f8a!important;text-anchor:middle;font-size:12px!important}.arrow{stroke:#0b4f8a;fill:none;stroke-width:1.5}
.outline{border:1px solid #dde3e9;border-radius:6px;padding:.75rem 1rem}.vision{font-weight:700;margin:0 0 .5rem}.outline ol{margin:0 0 .5rem;padding-left:1.4rem}.open{margin:0;color:#8e1f14}
@media (max-width:36rem){dl div{grid-template-columns:1fr;gap:0}}
`;
