import { plainMail, type WrittenMail } from '../../platform/mail/plain-mail.js';

/** “Tagesübersicht”: what each letter is about, and where to read them. */
export function writeDigestMail(subjects: readonly string[], link: string): WrittenMail {
  const title = subjects.length === 1 ? 'eine Mitteilung' : `${subjects.length} Mitteilungen`;
  const lines = subjects.map((subject) => `* ${subject.replace(/^Kurskreis: /, '')}`);
  return plainMail(`Tagesübersicht, ${title}`, [
    'seit der letzten Tagesübersicht gab es:',
    lines.join('\n'),
    `Lesen: ${link}`,
    `Sie bekommen diese Mitteilungen gesammelt, weil Ihre Organisation das so eingestellt hat: ${link}/einstellungen`,
  ]);
}
