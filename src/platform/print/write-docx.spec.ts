import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aPrintedDocument, aPrintedMap } from '../../../test/support/a-printed-document.js';
import { docxPart, docxText } from '../../../test/support/read-docx.js';
import { writeDocx } from './write-docx.js';

describe('A paper for Word', () => {
  it('has real headings, tables whose head is repeated, lists, page numbers, its language and title', async () => {
    const file = await writeDocx(
      aPrintedDocument([
        { kind: 'heading', level: 1, text: 'Lage' },
        { kind: 'heading', level: 2, text: 'Nach Gemeinden' },
        aPrintedMap(),
        { kind: 'list', isNumbered: true, items: ['eins', [{ text: 'zwei', isBold: true }]] },
        { kind: 'note', title: 'Schutz', text: 'Niemand bleibt erkennbar.' },
        {
          kind: 'table',
          isWide: true,
          columns: [{ title: 'Ampel', share: 1 }],
          rows: [[{ light: 'yellow', word: 'verzögert' }]],
        },
        { kind: 'signatures', lines: ['Vorsitz'] },
      ]),
    );
    const body = docxPart(file, 'word/document.xml');
    expect(body).toContain('w:val="Heading1"');
    expect(body).toContain('w:val="Heading2"');
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(body).toContain('<w:numPr>');
    expect(body).toContain('w:orient="landscape"');
    expect(docxPart(file, 'word/footer1.xml')).toContain('NUMPAGES');
    expect(docxPart(file, 'word/styles.xml')).toContain('w:val="de-DE"');
    expect(docxPart(file, 'docProps/core.xml')).toContain('Bericht &amp; &lt;Mappe&gt;');
    const text = docxText(file);
    for (const words of [
      'Bellheim\n< 3',
      '▲ verzögert',
      'Gebietsgrenzen: BKG',
      'Niemand bleibt erkennbar.',
      'Vorsitz',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('takes any signs at all and stays well-formed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary', maxLength: 80 })), async (texts) => {
        const file = await writeDocx(
          aPrintedDocument(texts.map((text) => ({ kind: 'paragraph', text }) as const)),
        );
        expect(docxPart(file, 'word/document.xml')).not.toMatch(/(?![\n\t\r])\p{Cc}|[\uFFFE\uFFFF]/u);
      }),
      { numRuns: 4 },
    );
  });
});
