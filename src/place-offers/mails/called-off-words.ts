import { germanDay } from '#libs/calendar';
import { OBSTACLE_WORDS } from '#libs/course-catalogue';
import type { CalledOffCourse } from '../called-off.js';

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
  const reason = reasonCode === null ? '' : ` Grund: ${OBSTACLE_WORDS[reasonCode]}.`;
  if (kind === 'cancelled') return `${course} ist abgesagt.${reason}`;
  if (kind === 'merged') {
    const other = into === null ? 'einem anderen Kurs' : `„${into.title}“ (${into.providerName})`;
    return `${course} ist mit ${other} zusammengelegt.${reason}`;
  }
  return `${course} ist verschoben.${reason} Eingetragen ist als Beginn der ${germanDay(startsOn)}. Einen Platz gibt es dort erst wieder, wenn der Kursträger den Kurs öffnet.`;
}
