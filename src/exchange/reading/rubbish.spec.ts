import { describe, expect, it } from '@jest/globals';
import { gv100adLine } from '../../../test/support/gv100ad-line.js';
import { readBoundaries } from './read-boundaries.js';
import { readRegister } from './read-register.js';
import { readTable } from './read-table.js';

const SIZE = 100 * 1024 * 1024;
const FEED = '<veranstaltungen version="1.2" xmlns="http://www.dvv-vhs.de/Open-VHS">';
const filled = (start: string, filling: string, size = SIZE) => {
  const file = Buffer.alloc(size, filling);
  file.write(start);
  return file;
};

describe('A hundred megabytes of rubbish', () => {
  it.each([
    ['lines under a header', 'Ort;Wert\n', 'a\n'],
    ['an open quote', 'Ort;Wert\n"', 'a '],
    ['register lines', `${gv100adLine({ kind: '40' })}\n`, 'x\n'],
    ['brackets', '', '['],
  ])('ends in a sentence, whoever reads it: %s', async (_, start, filling) => {
    const file = filled(start, filling);
    const table = await readTable(file, { columns: [{ name: 'Ort', required: true }, { name: 'Wert' }] });
    const register = await readRegister(file, { district: null });
    for (const { problems } of [table, register, readBoundaries(file, { district: null })]) {
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.length).toBeLessThanOrEqual(202);
    }
  });
});

describe('Five megabytes of a feed that is none', () => {
  it.each([
    ['elements in each other', FEED, '<a>'],
    ['elements beside each other', FEED, '<a/>'],
    ['texts that nobody closes', FEED, '<![CDATA['],
    ['signs that stand for others', `${FEED}<a>`, '&lt;'],
    ['objects in each other', '', '{"a":'],
    ['lists in each other', '{"veranstaltungen":', '['],
  ])('ends in one sentence: %s', async (_, start, filling) => {
    const { rows, problems } = await readTable(filled(start, filling, 5 * 1024 * 1024), { columns: [] });
    expect([rows, problems.length]).toEqual([[], 1]);
  });
});
