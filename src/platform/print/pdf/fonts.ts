import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { unpackWoff } from './unpack-woff.js';

/** Noto Sans in two weights, as KERN brings it to the web: it has the letters of all names in Europe, which PDF's own fonts lack. */
export interface Fonts {
  readonly regular: Buffer;
  readonly bold: Buffer;
}

const { resolve } = createRequire(import.meta.url);
let known: Fonts | null = null;

/** The fonts, read once. */
export function readFonts(): Fonts {
  known ??= { regular: readFont('Regular'), bold: readFont('Bold') };
  return known;
}

function readFont(weight: string): Buffer {
  return unpackWoff(readFileSync(resolve(`@kern-ux/native/dist/fonts/noto-sans/NotoSans-${weight}.woff`)));
}
