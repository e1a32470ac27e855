import type { NoticeReason } from '#libs/gap-notice';
import type { LetterPart } from './notice-letter.js';

const WORDS: Readonly<Record<NoticeReason, readonly [one: string, many: string]>> = {
  opened: ['neue Versorgungslücke', 'neue Versorgungslücken'],
  grew: ['gewachsene Versorgungslücke', 'gewachsene Versorgungslücken'],
  'deadline-passed': ['Versorgungslücke ohne Antwort', 'Versorgungslücken ohne Antwort'],
  answered: ['beantwortete Versorgungslücke', 'beantwortete Versorgungslücken'],
};

/** “Betreff”: „Kurskreis: 2 neue Versorgungslücken im Landkreis Germersheim“; what comes first in the digest comes first here. */
export function noticeSubject(parts: readonly LetterPart[], districtName: string): string {
  const counts = parts.map(({ reason, gaps }) => {
    const [one, many] = WORDS[reason];
    return `${gaps.length} ${gaps.length === 1 ? one : many}`;
  });
  const last = counts.at(-1) ?? '';
  const listed = counts.length > 1 ? `${counts.slice(0, -1).join(', ')} und ${last}` : last;
  return `Kurskreis: ${listed} im ${fullName(districtName)}`;
}

/** Some registers name the district „Germersheim“, others „Landkreis Germersheim“. */
function fullName(districtName: string): string {
  return /kreis\b/i.test(districtName) ? districtName : `Landkreis ${districtName}`;
}
