/** Signs without a shape, which no file format may hold; a line break stays. */
const SHAPELESS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/gu;

/** Text that can be written into any file: without control signs and without halves of letters. */
export function cleanText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(SHAPELESS, '');
}
