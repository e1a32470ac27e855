import { memoryUsage } from 'node:process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aHostileZip } from '../../../test/support/a-hostile-zip.js';
import { ZIP_BOMBS } from '../../../test/support/zip-bombs.js';
import { readRegister } from './read-register.js';
import { readTable } from './read-table.js';
import { listZip, unzipEntry } from './table/zip-directory.js';

const MEGABYTE = 1024 * 1024;
const LIMITS = { maxBytes: 4 * MEGABYTE, maxUnpackedBytes: MEGABYTE };
const COLUMNS = [{ name: 'Ort', required: true }, { name: 'Wert' }];
const WORKBOOK = { name: 'xl/workbook.xml', content: Buffer.from('<workbook/>') };

describe('A zip bomb', () => {
  it.each(ZIP_BOMBS)('is refused with a sentence by every importer: %s', async (_, file) => {
    const before = memoryUsage().arrayBuffers;
    const table = await readTable(file, { columns: COLUMNS, limits: LIMITS });
    const register = await readRegister(file, { district: null, limits: LIMITS });
    for (const { rows, problems } of [table, register]) {
      expect(rows).toEqual([]);
      expect(problems[0]?.message).toMatch(/^[A-ZÄÖÜ„].*[.“]$/);
    }
    expect(memoryUsage().arrayBuffers - before).toBeLessThan(64 * MEGABYTE);
  });

  it('of more parts than any workbook has is refused for that, before anything of it is unpacked', async () => {
    for (const [name, file] of ZIP_BOMBS.filter(([what]) => what.includes('65,535'))) {
      const { problems } = await readTable(file, { columns: COLUMNS });
      expect([name, problems.map(({ code }) => code)]).toEqual([name, ['too-many-parts']]);
    }
  });

  it('never gives more bytes than its table of contents says, whatever that says', () => {
    const sizes = fc.record({ real: fc.nat(5000), declared: fc.nat(5000) });
    fc.assert(
      fc.property(sizes, ({ real, declared }) => {
        const content = Buffer.alloc(real, 'x');
        const file = aHostileZip([{ name: 'a', content, declared }]);
        const [entry] = listZip(file) ?? [];
        const unpacked = entry === undefined ? null : unzipEntry(file, entry);
        if (declared === real) expect(unpacked).toEqual(content);
        else expect(unpacked?.length ?? 0).toBe(0); // a part that calls itself empty is not unpacked at all
      }),
      { examples: [[{ real: 6, declared: 0 }], [{ real: 0, declared: 6 }]] },
    );
  });

  it('with bytes that anybody changed still ends in rows or a sentence', async () => {
    const sample = aHostileZip([WORKBOOK, { name: 'mimetype', content: Buffer.from('application/x') }]);
    const bites = fc.array(fc.record({ at: fc.nat(sample.length - 1), byte: fc.nat(255) }), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(bites, async (bitten) => {
        const copy = Buffer.from(sample);
        for (const { at, byte } of bitten) copy[at] = byte;
        const { rows, problems } = await readTable(copy, { columns: COLUMNS, limits: LIMITS });
        expect(rows.length + problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });
});
