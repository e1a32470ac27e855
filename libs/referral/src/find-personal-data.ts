import { HARMLESS, PATTERNS, type PersonalDataKind } from './personal-data-patterns.js';

/** “Fundstelle”: what in a text looks like personal data, and the words themselves, to be shown to the one who wrote them. */
export interface PersonalDataFinding {
  readonly kind: PersonalDataKind;
  readonly excerpt: string;
}

/**
 * “Personenbezogene Angaben finden” in a short note, in the order of the text; empty where nothing looks like them. It goes by
 * shapes, so it helps people to notice, and proves nothing: a bare first name passes. (AufenthG §88a; nothing that names a person
 * may enter the platform.)
 */
export function findPersonalData(text: string): readonly PersonalDataFinding[] {
  const found: (PersonalDataFinding & { readonly at: number })[] = [];
  let open = text.replace(HARMLESS, blank);
  for (const [kind, pattern] of PATTERNS) {
    open = open.replace(pattern, (excerpt: string, ...rest: unknown[]) => {
      found.push({ kind, excerpt: excerpt.trim(), at: rest.find((part) => typeof part === 'number') ?? 0 });
      return blank(excerpt);
    });
  }
  return found.sort((a, b) => a.at - b.at).map(({ kind, excerpt }) => ({ kind, excerpt }));
}

/** As long as what it replaces, so that places in the text stay; no letter, digit or space, so that nothing grows together. */
function blank(part: string): string {
  return '\u2026'.repeat(part.length);
}
