import { storeZip } from '../../src/exchange/reading/table/store-zip.js';

/** A zip of texts by their names, in this order. */
export function aZip(files: Readonly<Record<string, string>>): Buffer {
  return storeZip(Object.entries(files).map(([name, text]) => ({ name, content: Buffer.from(text) })));
}
