import { describe, expect, it } from '@jest/globals';
import { decodeText } from './decode-text.js';

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from('Wörth;1'), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from('\uFEFFWörth;1'), 'utf-8'],
    ['UTF-16 of Excel', utf16('Wörth;1'), 'utf-16le'],
    ['UTF-16 the other way round', utf16('Wörth;1').swap16(), 'utf-16be'],
  ])('reads %s without a word', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: 'Wörth;1', encoding, problems: [] });
  });

  it('reads Windows-1252 with its own signs, and says so', () => {
    const decoded = decodeText(Buffer.from([0x57, 0xf6, 0x72, 0x74, 0x68, 0x20, 0x80, 0x20, 0x96]));
    expect(decoded).toMatchObject({ text: 'Wörth € –', encoding: 'windows-1252' });
    expect(decoded.problems).toMatchObject([{ code: 'not-utf-8', severity: 'warning' }]);
  });

  it('keeps line ends as they are', () => {
    expect(decodeText(Buffer.from('a\r\nb\nc\r')).text).toBe('a\r\nb\nc\r');
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'empty-file'],
    ['blanks', Buffer.from(' \r\n\t '), 'empty-file'],
    ['a PDF', Buffer.from('%PDF-1.7 …'), 'not-a-text-file'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2]), 'not-a-text-file'],
    ['a GeoPackage', Buffer.from('SQLite format 3\0'), 'not-a-text-file'],
    ['an archive', Buffer.from('PK\u0003\u0004'), 'not-a-text-file'],
    ['null bytes', Buffer.from('a;b\0c'), 'not-a-text-file'],
    ['control characters', Buffer.from('\u0001\u0002\u0003abc'), 'not-a-text-file'],
    ['DOS umlauts', Buffer.from([0x47, 0x81, 0x6e, 0x74, 0x65, 0x72]), 'unknown-encoding'],
    ['broken UTF-16', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]), 'broken-encoding'],
    ['umlauts lost for ever', Buffer.from('a\nW\uFFFDrth'), 'damaged-characters'],
    ['UTF-8 taken for Windows-1252 and saved again', Buffer.from('a\nWÃ¶rth'), 'damaged-characters'],
    ['the same with a capital', Buffer.from('a\nÃœberlingen'), 'damaged-characters'],
  ])('refuses %s in one German sentence', (_, bytes, code) => {
    const decoded = decodeText(bytes);
    expect(decoded.text).toBeNull();
    expect(decoded.problems).toMatchObject([{ code, severity: 'error' }]);
  });

  it('says on which line the umlauts are destroyed', () => {
    expect(decodeText(Buffer.from('a\r\nb\r\nWÃ¶rth')).problems).toMatchObject([{ line: 3 }]);
  });

  it('refuses a file above the limit by its size', () => {
    expect(decodeText(Buffer.alloc(2 * 1024 * 1024, 'a'), 1024 * 1024).problems).toMatchObject([
      { code: 'file-too-large', message: 'Die Datei ist 2 MB groß; gelesen werden höchstens 1 MB.' },
    ]);
  });

  it('leaves honest Portuguese capitals alone', () => {
    expect(decodeText(Buffer.from('SÃO PAULO')).text).toBe('SÃO PAULO');
  });
});
