import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aZip } from '../../../test/support/a-zip.js';
import { attachmentHeader, cleanFileName } from './file-name.js';
import { fileTypeOf, FILE_TYPES } from './file-type.js';

const OOXML = '[Content_Types].xml';

describe('The type of a file, by its content', () => {
  it.each([
    ['pdf', Buffer.from('%PDF-1.7\n…')],
    ['png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])],
    ['jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ['docx', aZip({ [OOXML]: '<Types/>', 'word/document.xml': '<w/>' })],
    ['xlsx', aZip({ [OOXML]: '<Types/>', 'xl/workbook.xml': '<w/>' })],
    ['odt', aZip({ mimetype: FILE_TYPES.odt, 'content.xml': '<o/>' })],
    ['a program', Buffer.from('MZ\u0090\u0000 This program cannot be run in DOS mode')],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a drawing that can run', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['an archive', aZip({ 'setup.exe': 'MZ' })],
    ['macros', aZip({ [OOXML]: '', 'word/document.xml': '', 'word/vbaProject.bin': 'x' })],
    ['macros', aZip({ mimetype: FILE_TYPES.odt, 'Basic/Standard/Module1.xml': 'x' })],
    ['another document', aZip({ mimetype: 'application/vnd.oasis.opendocument.graphics' })],
    ['nothing', Buffer.alloc(0)],
    ['a torn file', aZip({ [OOXML]: '', 'word/document.xml': '' }).subarray(0, -10)],
  ])('%s', (kind, bytes) => {
    expect(fileTypeOf(bytes)).toBe(kind in FILE_TYPES ? kind : null);
  });

  it('is judged without an error, whatever comes', () => {
    const zipLike = fc
      .uint8Array({ maxLength: 200 })
      .map((rest) => Buffer.concat([Buffer.from('PK\u0003\u0004'), rest, aZip({ a: 'b' }).subarray(-22)]));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array().map((bytes) => Buffer.from(bytes)),
          zipLike,
        ),
        (bytes) => {
          expect([null, ...Object.keys(FILE_TYPES)]).toContain(fileTypeOf(bytes));
        },
      ),
    );
  });
});

describe('The name of a file', () => {
  it.each([
    ['Konzept 2021.pdf', 'Konzept 2021.pdf'],
    ['rechnung.exe', 'rechnung.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\a\\Bericht.docx', 'Bericht.pdf'],
    ['a\u202Efdp.exe', 'afdp.pdf'],
    ['Zeile\r\nSet-Cookie: x.pdf', 'ZeileSet-Cookie x.pdf'],
    ['.htaccess', 'htaccess.pdf'],
    ['  ', 'dokument.pdf'],
    ['Maßnahmen Mu\u0308ller.pdf', 'Maßnahmen Müller.pdf'],
    [`${'a'.repeat(300)}.pdf`, `${'a'.repeat(100)}.pdf`],
  ])('%j becomes %j', (given, expected) => {
    expect(cleanFileName(given, 'pdf')).toBe(expected);
  });

  it('stands in a header in both alphabets', () => {
    expect(attachmentHeader('Maßnahmen (neu).pdf')).toBe(
      `attachment; filename="Manahmen (neu).pdf"; filename*=UTF-8''Ma%C3%9Fnahmen%20%28neu%29.pdf`,
    );
  });

  it('never leaves its header, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        expect(attachmentHeader(cleanFileName(given, 'pdf'))).toMatch(
          /^attachment; filename="[\x20\x21\x23-\x7e]+"; filename\*=UTF-8''[\w.~!$&+%-]+$/,
        );
      }),
    );
  });
});
