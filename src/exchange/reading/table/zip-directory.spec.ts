import { describe, expect, it } from '@jest/globals';
import { crc32, deflateRawSync } from 'node:zlib';
import { storeZip } from './store-zip.js';
import { listZip, unzipEntry } from './zip-directory.js';

const CONTENT = Buffer.from('Wörth am Rhein '.repeat(200));

/** An archive of one deflated file, as every other program writes it. */
function deflated(declaredSize = CONTENT.length): Buffer {
  const packed = deflateRawSync(CONTENT);
  const archive = storeZip([{ name: 'a.txt', content: packed }]);
  const central = archive.indexOf(Buffer.from('PK\u0001\u0002'));
  archive.writeUInt16LE(8, central + 10);
  archive.writeUInt32LE(crc32(CONTENT), central + 16);
  archive.writeUInt32LE(declaredSize, central + 24);
  return archive;
}

const unzipFirst = (archive: Buffer) => {
  const [entry] = listZip(archive) ?? [];
  return entry === undefined ? undefined : unzipEntry(archive, entry);
};

describe('Zip archives', () => {
  it('are listed without being unpacked', () => {
    const files = [{ name: 'Übersicht.txt', content: CONTENT }, { name: 'leer.txt', content: Buffer.alloc(0) }]; // prettier-ignore
    const entries = listZip(storeZip(files));
    expect(entries).toMatchObject([
      { name: 'Übersicht.txt', size: CONTENT.length, encrypted: false, method: 0 },
      { name: 'leer.txt', size: 0 },
    ]);
  });

  it('are unpacked, stored or deflated', () => {
    expect(unzipFirst(storeZip([{ name: 'a.txt', content: CONTENT }]))).toEqual(CONTENT);
    expect(unzipFirst(deflated())).toEqual(CONTENT);
  });

  it.each([CONTENT.length - 1, CONTENT.length + 1, 10, 0])('are refused when they lie: %i bytes', (size) => {
    expect(unzipFirst(deflated(size))).toBeNull();
  });

  it('are refused when they are cut or packed in an unknown way', () => {
    const archive = deflated();
    const central = archive.indexOf(Buffer.from('PK\u0001\u0002'));
    expect(listZip(archive.subarray(0, archive.length - 30))).toBeNull();
    archive.writeUInt16LE(12, central + 10);
    expect(unzipFirst(archive)).toBeNull();
    archive.writeUInt32LE(0xffff_fff0, central + 42);
    expect(unzipFirst(archive)).toBeNull();
  });
});
