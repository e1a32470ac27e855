import type { CourseFormat, LanguageLevel } from '../../api/types.js';
import { caseTexts } from '../../texts/case.js';
import { levelTerms } from '../../texts/terms.js';

/** What kind of course somebody needs: “Alphabetisierung, Niveau A1”. */
export function courseWords(
  need: { readonly formatCode: string; readonly level: LanguageLevel | null },
  formats: readonly CourseFormat[],
): string {
  return `${formatTitle(need.formatCode, formats)}, ${levelWords(need.level)}`;
}

/** The name of a Kurstyp; its code where the county no longer keeps it. */
export function formatTitle(code: string, formats: readonly CourseFormat[]): string {
  return formats.find((format) => format.code === code)?.title ?? code;
}

/** “Niveau A1”, or that nobody was placed yet. */
export function levelWords(level: LanguageLevel | null): string {
  return level === null ? caseTexts.noLevel : caseTexts.level(levelTerms[level]);
}
