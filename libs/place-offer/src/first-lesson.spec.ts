import { describe, expect, it } from '@jest/globals';
import { lessonTimeIn } from './first-lesson.js';

describe('lessonTimeIn', () => {
  it.each<[string | null, string | null]>([
    ['Mo–Fr 8:30–12:45 Uhr', '08:30 12:45'],
    ['montags bis freitags 08.30 bis 12.45 Uhr', '08:30 12:45'],
    ['täglich 9-13 Uhr', '09:00 13:00'],
    ['Mo 9–12 Uhr, Do 9–12 Uhr', '09:00 12:00'],
    ['Mo 9–12 Uhr, Do 14–17 Uhr', null],
    ['Mo, Mi und Fr vormittags', null],
    ['Abschnitte 1-3', null],
    ['Woche 1–3: 9–12 Uhr', '09:00 12:00'],
    ['22–6 Uhr', null],
    ['ab 8:30 Uhr', null],
    ['', null],
    [null, null],
  ])('%j: %s', (note, span) => {
    const time = lessonTimeIn(note);
    expect(time === null ? null : `${time.from} ${time.until}`).toBe(span);
  });
});
