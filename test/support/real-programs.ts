import { readdirSync, readFileSync } from "node:fs";
import { GrantProgram } from "dojeong/grants";

const folder = new URL("../cases/programs/", import.meta.url);

/** The programs of the real cases, each edition that a case holds. */
export function realPrograms(): readonly GrantProgram[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return files.sort().flatMap((name) => {
    const { documents } = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as {
      documents: Record<string, { schema: string; value: unknown }>;
    };
    const programs = Object.values(documents).filter((one) => one.schema === "grants/GrantProgram");
    return programs.map((one) => GrantProgram.parse(one.value));
  });
}
