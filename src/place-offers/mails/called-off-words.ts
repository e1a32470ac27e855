import type { Obstacle } from '#libs/course-catalogue';
import { germanDay } from './offer-texts.js';
import type { CalledOffCourse } from './write-called-off-mail.js';

const REASONS: Readonly<Record<Obstacle, string>> = {
  'too-few-participants': 'zu wenige Teilnehmende',
  'no-teacher': 'keine Lehrkraft',
  'no-room': 'kein Raum',
  'no-childcare': 'keine Kinderbeaufsichtigung',
  'no-funding': 'keine Finanzierung',
  'no-approval': 'keine Zulassung',
  other: 'sonstiger Grund',
};

/** “Abgesagt”, as one word for subjects. */
export const CALLED_OFF_WORDS: Readonly<Record<CalledOffCourse['kind'], string>> = {
  cancelled: 'abgesagt',
  postponed: 'verschoben',
  merged: 'zusammengelegt',
};

/** “der Kurs „…“ (…) ist abgesagt. Grund: …”. */
export function calledOffSentences({
  kind,
  title,
  providerName,
  startsOn,
  reasonCode,
  into,
}: CalledOffCourse): string {
  const course = `der Kurs „${title}“ (${providerName})`;
  const reason = reasonCode === null ? '' : ` Grund: ${REASONS[reasonCode]}.`;
  if (kind === 'cancelled') return `${course} ist abgesagt.${reason}`;
  if (kind === 'merged') {
    const other = into === null ? 'einem anderen Kurs' : `„${into.title}“ (${into.providerName})`;
    return `${course} ist mit ${other} zusammengelegt.${reason}`;
  }
  return `${course} ist verschoben.${reason} Eingetragen ist als Beginn der ${germanDay(startsOn)}. Einen Platz gibt es dort erst wieder, wenn der Kursträger den Kurs öffnet.`;
}
