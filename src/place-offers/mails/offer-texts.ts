import type { LanguageLevel } from '#libs/course-catalogue';
import { REASON_WORDS } from '#libs/referral';

const LEVEL_WORDS: Readonly<Record<LanguageLevel, string>> = {
  literacy: 'Alphabetisierung',
  A1: 'Niveau A1',
  A2: 'Niveau A2',
  B1: 'Niveau B1',
  B2: 'Niveau B2',
  C1: 'Niveau C1',
};

/** “Niveau A1”; empty where the section is gone. */
export function levelWords(level: LanguageLevel | null): string {
  return level === null ? '' : LEVEL_WORDS[level];
}

/** “Grund: zu weit.”; empty where there is none. */
export function reasonSentence(reasonCode: string | null): string {
  const words: Readonly<Record<string, string>> = REASON_WORDS;
  const reason = reasonCode === null ? undefined : words[reasonCode];
  return reason === undefined ? '' : `Grund: ${reason}.`;
}
