import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { page } from "./page.ts";
import { report } from "./report.ts";

const values = readOptions();

if (values.lang !== "ko" && values.lang !== "en") {
  console.error("--lang takes ko or en");
  process.exit(2);
}
const language = values.lang;
const sections = report(language);

if (values.html !== undefined) {
  writeFileSync(values.html, page(language, sections));
  console.log(values.html);
} else if (values.json) {
  console.log(JSON.stringify(sections, null, 2));
} else {
  for (const { title, lines } of sections) {
    console.log(`\n■ ${title}`);
    for (const { topic, answer } of lines) console.log(`  - ${topic}: ${answer}`);
  }
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        lang: { type: "string", default: "ko" },
        json: { type: "boolean", default: false },
        html: { type: "string" },
      },
    });
    return values;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
