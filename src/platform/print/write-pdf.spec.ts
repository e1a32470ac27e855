import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PrintedBlock, PrintedTable } from '#libs/printed-document';
import { aPrintedDocument, aPrintedMap } from '../../../test/support/a-printed-document.js';
import { readPdf, type SeenPdf } from '../../../test/support/read-pdf.js';
import { writePdf } from './write-pdf.js';

const paper = async (...blocks: PrintedBlock[]): Promise<SeenPdf> =>
  readPdf(await writePdf(aPrintedDocument(blocks)));
const table = (rows: PrintedTable['rows'], more: Partial<PrintedTable> = {}): PrintedTable => ({
  kind: 'table',
  columns: [
    { title: 'Gemeinde', share: 2 },
    { title: 'Bedarf', share: 1, align: 'right' },
  ],
  rows,
  ...more,
});
const together = (text: string): string => text.replace(/\s+/gu, '');
const wordsOn = (pages: readonly string[]): string => pages.join('\n');

describe('A paper as PDF', () => {
  describe('with all there is', () => {
    let seen: SeenPdf;
    beforeAll(async () => {
      seen = await paper(
        { kind: 'heading', level: 1, text: 'Lage' },
        {
          kind: 'paragraph',
          text: [{ text: 'Şükrü aus ' }, { text: 'Łódź', isBold: true }, { text: ', Київ' }],
        },
        { kind: 'heading', level: 2, text: 'Nach Gemeinden' },
        aPrintedMap(),
        { kind: 'list', isNumbered: true, items: ['eins', 'zwei'] },
        { kind: 'facts', entries: [{ term: 'Ort', text: 'Kreishaus' }] },
        { kind: 'key-figures', figures: [{ value: '75 %', label: 'versorgt', note: 'in 42 Tagen' }] },
        { kind: 'note', title: 'Schutz', text: 'Niemand bleibt erkennbar.' },
        {
          kind: 'bar-chart',
          title: 'Nach Kurstyp',
          alt: 'Ein Balken.',
          labelTitle: 'Kurstyp',
          valueTitle: 'Anteil',
          bars: [
            { label: 'Allgemein', value: 12, text: '12 %' },
            { label: 'Jugend', value: null, text: '< 3' },
          ],
        },
        {
          kind: 'line-chart',
          title: 'Wartezeit',
          alt: 'Sie sinkt.',
          periodTitle: 'Monat',
          periods: ['Okt. 2026', 'Nov. 2026'],
          missingText: 'keine Angabe',
          series: [{ name: 'Tage', values: [61, null] }],
        },
        table([['M1', { light: 'red', word: 'gefährdet' }]], { emptyText: 'nichts' }),
        table([], { emptyText: 'Es gibt keine Beschlüsse.', caption: 'Beschlüsse' }),
        { kind: 'signatures', lines: ['Vorsitz'] },
      );
    });

    it('says what it is: title, language, author, that it is tagged for screen readers', () => {
      expect(seen).toMatchObject({ isTagged: true, language: 'de-DE', title: 'Bericht & <Mappe>' });
      expect(seen.properties).toContain('<pdfuaid:part>1</pdfuaid:part>');
      expect(seen.properties).toContain('Bericht &amp; &lt;Mappe&gt;');
    });

    it('is structured for those who listen', () => {
      const kinds = [
        'H1',
        'H2',
        'H3',
        'P',
        'L',
        'LI',
        'Lbl',
        'LBody',
        'Figure',
        'Table',
        'TR',
        'TH',
        'TD',
        'Caption',
      ];
      for (const kind of kinds) expect(seen.tags).toContain(kind);
      expect(seen.tags.indexOf('H1')).toBeLessThan(seen.tags.indexOf('H2'));
      expect(seen.alts).toEqual([
        'Versorgungsgrad: Kandel 75 Prozent, Bellheim geschützt.',
        'Nach Kurstyp: Ein Balken.',
        'Wartezeit: Sie sinkt.',
      ]);
    });

    it('has bookmarks of two levels', () => {
      expect(seen.bookmarks).toMatchObject([{ title: 'Lage', items: [{ title: 'Nach Gemeinden' }] }]);
    });

    it('holds every word, also those with letters from elsewhere', () => {
      const text = together(wordsOn(seen.pages));
      const words =
        'Şükrü aus Łódź, Київ|Kreishaus|75 %|versorgt|Niemand bleibt erkennbar.|Gebietsgrenzen: BKG|gefährdet|Vorsitz|Es gibt keine Beschlüsse.';
      for (const word of words.split('|')) expect(text).toContain(together(word));
    });

    it('puts the figures of charts and maps into tables too', () => {
      const text = together(wordsOn(seen.pages));
      for (const row of ['Kandel75%', 'Bellheim<3', 'Allgemein12%', 'Okt.202661', 'Nov.2026keineAngabe']) {
        expect(text).toContain(row);
      }
    });

    it('numbers its pages and names itself on all but the first', () => {
      const count = seen.pages.length;
      expect(count).toBeGreaterThan(1);
      seen.pages.forEach((text, at) => {
        expect(text).toContain(`Seite ${at + 1} von ${count}`);
        expect(text.split('Bericht & <Mappe>')).toHaveLength(2);
      });
    });
  });

  it('repeats the head of a table on each page and loses no row', async () => {
    const rows = Array.from({ length: 90 }, (_, at) => [`Gemeinde-${at}-`, at]);
    const { pages, tags } = await paper(table(rows));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page).toContain('Bedarf');
    for (const [name] of rows) expect(wordsOn(pages)).toContain(String(name));
    // The repeated heads are no cells for those who listen: the columns are named once.
    expect(tags.filter((tag) => tag === 'TH')).toHaveLength(2 + rows.length);
  });

  it('never leaves a sum alone on a page', async () => {
    const counts = Array.from({ length: 12 }, (_, at) => 26 + at);
    const { pages } = await paper(
      ...counts.flatMap((count): PrintedBlock[] => {
        const rows = Array.from({ length: count }, (_, at) => [`${count}-${at}-`, at]);
        return [{ kind: 'page-break' }, table(rows, { sums: [[`Summe-${count}-`, 99]] })];
      }),
    );
    for (const count of counts) {
      expect(pages.find((page) => page.includes(`Summe-${count}-`))).toContain(`${count}-${count - 1}-`);
    }
  });

  it('splits a row that no page can hold, and keeps one that a page can', async () => {
    const long = 'Wort für Wort geht es weiter. '.repeat(400);
    const split = await paper(table([[long, 1]]));
    expect(split.pages.length).toBeGreaterThan(2);
    const filler: PrintedBlock[] = [{ kind: 'paragraph', text: 'Zeile\n'.repeat(40) }];
    const whole = await paper(...filler, table([[`Anfang ${long.slice(0, 500)} Ende`, 1]]));
    expect(whole.pages.filter((page) => page.includes('Anfang') && page.includes('Ende'))).toHaveLength(1);
  });

  it('leaves no heading alone at the end of a page, wherever that is', async () => {
    const ways = Array.from({ length: 12 }, (_, at) => 38 + at);
    const { pages } = await paper(
      ...ways.flatMap((lines): PrintedBlock[] => [
        { kind: 'page-break' },
        { kind: 'paragraph', text: 'Zeile\n'.repeat(lines) },
        { kind: 'heading', level: 1, text: `Kapitel ${lines}` },
        { kind: 'heading', level: 2, text: `Abschnitt ${lines}` },
        table([['Bellheim', `${lines} Menschen`]]),
      ]),
    );
    for (const lines of ways) {
      const page = pages.find((text) => text.includes(`Kapitel ${lines}`));
      expect(page).toContain(`Abschnitt ${lines}`);
      expect(page).toContain(`${lines} Menschen`);
    }
  });

  it('turns the paper for a wide table, its heading with it, and turns back', async () => {
    const { pages, sizes } = await paper(
      { kind: 'paragraph', text: 'hoch' },
      { kind: 'heading', level: 1, text: 'Breit' },
      table([['Bellheim', 4]], { isWide: true }),
      { kind: 'paragraph', text: 'wieder hoch' },
    );
    expect(sizes.map(({ width, height }) => width > height)).toEqual([false, true, false]);
    expect(pages[1]).toContain('Breit');
  });

  it('begins a new page where it is asked to', async () => {
    expect((await paper({ kind: 'page-break' }, { kind: 'paragraph', text: 'zwei' })).pages).toHaveLength(2);
  });

  it('writes the same file for the same document', async () => {
    const document = aPrintedDocument([aPrintedMap()]);
    expect((await writePdf(document)).equals(await writePdf(document))).toBe(true);
  });

  it('writes any text into any table without losing a letter', async () => {
    const letter = fc.constantFrom(...Array.from('abcxyzÄÖÜßéŞŁжЇ019-–/„“%€().,;:<>& \n\t\u00A0\u00AD'));
    const known = fc.string({ unit: letter, maxLength: 300 });
    const title = fc.string({ unit: letter, maxLength: 24 });
    const tables = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.boolean()).chain(([count, isWide]) =>
      fc.record({
        kind: fc.constant('table' as const),
        isWide: fc.constant(isWide),
        columns: fc.array(fc.record({ title, share: fc.integer({ min: 1, max: 9 }) }), {
          minLength: count,
          maxLength: count,
        }),
        rows: fc.array(fc.array(known, { minLength: count, maxLength: count }), { maxLength: 6 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(tables, async (any) => {
        const { pages } = await paper(any);
        const found = together(wordsOn(pages)).replaceAll('-', '');
        for (const cell of any.rows.flat()) {
          const words = cell.split(/\s+/u).filter((word) => word.length < 12);
          for (const word of words) expect(found).toContain(together(word).replace(/[-\u00AD]/gu, ''));
        }
      }),
      { numRuns: 8 },
    );
  });

  it('takes any signs at all', async () => {
    const texts = fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(texts, async (any) => {
        const headings = any.map((text) => ({ kind: 'heading', level: 1, text }) as const);
        await writePdf(aPrintedDocument([...headings, table(any.map((text) => [text, text]))]));
      }),
      { numRuns: 5 },
    );
  });
});
