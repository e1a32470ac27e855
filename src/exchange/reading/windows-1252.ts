const CHUNK = 64 * 1024;
const FIRST = 0x80;
/** 0x80 to 0x9F, where Windows-1252 differs from Latin-1; a dot stands for what it leaves undefined. */
const SPECIAL = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

/** Bytes that Windows-1252 leaves undefined; in the DOS code page 850 they are ü, ì, Å, É and Ø. */
export const UNDEFINED_IN_WINDOWS_1252: readonly number[] = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/**
 * “Windows-1252 zu Text”. By a table of our own, because the TextDecoder of several Node versions takes Windows-1252 for Latin-1 and
 * turns quotation marks, dashes and the euro sign into invisible characters. In pieces, so that memory stays bounded.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  for (let at = 0; at < buffer.length; at += CHUNK) {
    const latin1 = buffer.toString('latin1', at, Math.min(at + CHUNK, buffer.length));
    pieces.push(
      latin1.replaceAll(/[\u0080-\u009F]/g, (letter) => SPECIAL[letter.charCodeAt(0) - FIRST] ?? letter),
    );
  }
  return pieces.join('');
}
