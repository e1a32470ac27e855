import type { QueueLine } from '../../api/types.js';
import { queueTexts } from '../../texts/queues.js';

const WEEKDAYS = ['sonntags', 'montags', 'dienstags', 'mittwochs', 'donnerstags', 'freitags', 'samstags'];
const MINUTE = 60_000;

/** When a queue is filled, in words: “täglich um 02:30 Uhr”, “alle 30 Sekunden”. A pattern that has no words stays one. */
export function scheduleWords({
  cron,
  everyMilliseconds,
}: Pick<QueueLine, 'cron' | 'everyMilliseconds'>): string {
  if (cron !== null) return cronWords(cron);
  if (everyMilliseconds === null) return queueTexts.onDemand;
  const [count, one, many] =
    everyMilliseconds < MINUTE
      ? [everyMilliseconds / 1000, 'jede Sekunde', 'Sekunden']
      : [everyMilliseconds / MINUTE, 'jede Minute', 'Minuten'];
  return count === 1 ? one : `alle ${count} ${many}`;
}

function cronWords(pattern: string): string {
  const found = /^(\d{1,2}) (\d{1,2}) \* \* (\*|[0-6])$/.exec(pattern);
  if (found === null) return pattern;
  const [, minute = '', hour = '', weekday = '*'] = found;
  const day = weekday === '*' ? 'täglich' : (WEEKDAYS[Number(weekday)] ?? '');
  return `${day} um ${hour.padStart(2, '0')}:${minute.padStart(2, '0')}\u00a0Uhr`;
}
