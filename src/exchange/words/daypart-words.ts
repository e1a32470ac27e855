import { DAYPARTS, type Daypart } from '#libs/course-catalogue';
import { readCode, type CellReading, type CodeChoice } from '../reading/read-cell.js';
import type { Cell } from '../reading/table/table-row.js';

/** “Tageszeiten” as people write them; the first word is the one we write ourselves. */
export const DAYPART_WORDS: readonly CodeChoice<Daypart>[] = [
  { code: 'morning', names: ['vormittags', 'Vormittag', 'morgens'] },
  { code: 'afternoon', names: ['nachmittags', 'Nachmittag'] },
  { code: 'evening', names: ['abends', 'Abend'] },
  { code: 'weekend', names: ['Wochenende', 'am Wochenende', 'samstags'] },
];

/** “Tageszeiten einer Zelle”: words separated by comma, stroke or “und”, in the order of the day; an empty cell names none. */
export function readDayparts(cell: Cell): CellReading<readonly Daypart[]> {
  const words = cell.text
    .split(/[,/+|]|\bund\b/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const found = new Set<Daypart>();
  for (const text of words) {
    const reading = readCode({ ...cell, text }, DAYPART_WORDS);
    if (!reading.ok) return reading;
    found.add(reading.value);
  }
  return { ok: true, value: DAYPARTS.filter((daypart) => found.has(daypart)) };
}
