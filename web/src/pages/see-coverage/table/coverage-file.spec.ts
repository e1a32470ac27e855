import { describe, expect, test } from '@jest/globals';
import type { Figures } from '../../../api/types.js';
import type { AreaRow } from '../area-rows.js';
import { toCsv } from '../../../parts/table/csv.js';
import { csvValue } from '../../../parts/table/file-cell.js';
import { coverageFile, type FileSubject } from './coverage-file.js';

const row = (name: string, figures: Partial<Figures>): AreaRow => ({
  key: name,
  name,
  associationName: 'Bellheim',
  population: 8855,
  foreignShare: 8.7,
  figures: {
    demand: 10,
    placed: 4,
    unplaced: 6,
    rate: 0.4,
    isSuppressed: false,
    freePlacesInReach: 1200,
    nearestMinutes: 24.6,
    nearestOrigin: 'estimated',
    accessibility: 41.2,
    longestWaitDays: 70,
    ...figures,
  },
});

const subject = {
  format: 'Alphabetisierung',
  level: 'A1',
  date: '2026-12-01',
  areaLevel: 'municipality' as const,
  threshold: 3,
};

const coverageCsv = (rows: readonly AreaRow[], subject: FileSubject): string => {
  const { heads, rows: lines } = coverageFile(rows, subject);
  return toCsv([heads, ...lines.map((line) => line.map(csvValue))]);
};

describe('the table as a file', () => {
  test('each line says what it is about', () => {
    const [head, line] = coverageCsv([row('Bellheim', {})], subject)
      .slice(1)
      .split('\r\n');
    expect(head).toBe(
      'Stichtag;Kurstyp;Sprachniveau;Gemeinde;Verbandsgemeinde;Bedarf;mit Platz;ohne Platz;Versorgungsgrad;freie Plätze erreichbar;Weg zum nächsten;Zugänglichkeit;längste Wartezeit',
    );
    expect(line).toBe(
      '01.12.2026;Alphabetisierung;A1;Bellheim;Bellheim;10;4;6;40 %;1200;25 Min. (geschätzt);41,2;10 Wochen',
    );
  });

  test('what is hidden on the page is hidden in the file', () => {
    const hidden = row('Freisbach', {
      demand: null,
      placed: null,
      unplaced: null,
      rate: null,
      isSuppressed: true,
      longestWaitDays: null,
    });
    expect(coverageCsv([hidden], subject)).toContain('Freisbach;Bellheim;< 3;< 3;< 3;< 3;');
  });

  test('Verbandsgemeinden need no column of their own name twice', () => {
    const [head] = coverageCsv([row('Bellheim', {})], { ...subject, areaLevel: 'association' }).split('\r\n');
    expect(head?.match(/Verbandsgemeinde/g)).toHaveLength(1);
  });
});
