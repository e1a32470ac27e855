/** Signs without a shape (\p{Cc}), which no file format may hold; line break and tabulator stay. Two code points are no signs at all. */
const SHAPELESS = /(?![\n\t])\p{Cc}|[\uFFFE\uFFFF]/gu;

/** Text that can be written into any file: without control signs and without halves of letters. */
export function cleanText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(SHAPELESS, '');
}
