import { allianceSection } from "./alliance-section.ts";
import { committeeSection } from "./committee-section.ts";
import { forumSection } from "./forum-section.ts";
import type { Language } from "./language.ts";
import { planSection } from "./plan-section.ts";
import { programSection } from "./program-section.ts";
import type { Section } from "./section.ts";

/** The four systems of January 2024, each answer computed by a function of the package. */
export function report(language: Language): readonly Section[] {
  return [
    forumSection(language),
    programSection(language),
    committeeSection(language),
    planSection(language),
    allianceSection(language),
  ];
}
