import { describe, expect, test } from '@jest/globals';
import { localDate } from '#libs/calendar';
import type { Ags } from '#libs/region';
import { readDemandTable } from './read-demand-table.js';

const WORDS = {
  offices: [{ code: 'jobcenter-id', names: ['Jobcenter Beispielkreis'] }],
  formats: [{ code: 'women', names: ['Frauen mit Kinderbeaufsichtigung'] }],
  municipalities: [{ ags: '07334013' as Ags, name: 'Kandel, Stadt', associationName: 'Kandel' }],
};
const HEAD =
  'Stelle;Gemeinde;Kurstyp;Niveau;Zugangsweg;Anzahl;Wartend seit;Kinder unter 3;Kinder ab 3;Tageszeiten';
const LINE =
  'Jobcenter Beispielkreis;Kandel;Frauen mit Kinderbeaufsichtigung;A1;Verpflichtung JC;3;01.09.2026;;1;vormittags, nachmittags';

function read(...lines: readonly string[]): ReturnType<typeof readDemandTable> {
  const bytes = new TextEncoder().encode([HEAD, ...lines].join('\n'));
  return readDemandTable(bytes, WORDS, localDate('2026-11-23'));
}

describe('demand table', () => {
  test('a line is a count of people with the same need', async () => {
    const { rows, problems } = await read(LINE);
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        line: 2,
        value: {
          officeId: 'jobcenter-id',
          ags: '07334013',
          formatCode: 'women',
          level: 'A1',
          accessRoute: 'obliged-jobcenter',
          people: 3,
          waitingSince: '2026-09-01',
          childrenUnderThree: 0,
          childrenFromThree: 1,
          dayparts: ['morning', 'afternoon'],
        },
      },
    ]);
  });

  test.each([
    ['nobody', LINE.replace(';3;', ';0;'), 'Anzahl', 'too-small'],
    ['somebody who will wait', LINE.replace('01.09.2026', '01.09.2027'), 'Wartend seit', 'in-the-future'],
    ['an office that nobody knows', LINE.replace('Jobcenter', 'Amt'), 'Stelle', 'unknown-code'],
    ['a part of a child', LINE.replace(';;1;', ';0,5;1;'), 'Kinder unter 3', 'not-a-whole-number'],
    ['a time that is none', LINE.replace('vormittags', 'nachts'), 'Tageszeiten', 'unknown-code'],
  ])('%s is refused', async (_, line, column, code) => {
    const { rows, problems } = await read(line);
    expect(rows).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ line: 2, column, code })]);
  });

  test('the same need twice is refused the second time, with the place of the first', async () => {
    const { rows, problems } = await read(LINE, LINE.replace(';3;', ';5;'));
    expect(rows.map((row) => row.value.people)).toEqual([3]);
    expect(problems).toEqual([expect.objectContaining({ line: 3, code: 'need-twice' })]);
    expect(problems[0]?.message).toContain('Zeile 2');
  });

  test('a person not tested yet has no level', async () => {
    const { rows } = await read(LINE.replace(';A1;', ';;'));
    expect(rows[0]?.value.level).toBeNull();
  });
});
