import { findPersonalData } from '#libs/referral';
import { errorAt, type ImportProblem } from './reading/problem.js';

/** “Personenbezogene Angaben” in texts of a line, by column; none may enter (AufenthG §88a). */
export function findPersonalText(
  line: number | null,
  texts: Readonly<Record<string, string | null>>,
): readonly ImportProblem[] {
  return Object.entries(texts).flatMap(([column, text]) => {
    const [found] = text === null ? [] : findPersonalData(text);
    if (found === undefined) return [];
    const sentence = `„${found.excerpt}“ sieht nach einer Angabe zu einer Person aus; solche Angaben gehören nicht in die Tabelle.`;
    return [errorAt({ line, column }, 'personal-data', sentence)];
  });
}
