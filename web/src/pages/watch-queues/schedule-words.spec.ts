import { expect, it } from '@jest/globals';
import { scheduleWords } from './schedule-words.js';

it.each<[string | null, number | null, string]>([
  ['30 2 * * *', null, 'täglich um 02:30\u00a0Uhr'],
  ['0 7 * * 1', null, 'montags um 07:00\u00a0Uhr'],
  ['0 7 1 * *', null, '0 7 1 * *'],
  [null, 1000, 'jede Sekunde'],
  [null, 30_000, 'alle 30 Sekunden'],
  [null, 60_000, 'jede Minute'],
  [null, null, 'nach Bedarf'],
])('%s %s: %s', (cron, everyMilliseconds, words) => {
  expect(scheduleWords({ cron, everyMilliseconds })).toBe(words);
});
