/** Stands between several values of one cell, here as in the columns “Weitere Kursorte” and “Themenfeld”. */
const SEPARATOR = '|';

/** “Werte einer Zelle”: usually one; an empty cell has one that is empty. */
export function valuesOf(cell: string): readonly string[] {
  return cell.split(SEPARATOR).map((value) => value.trim());
}

/** “Vergleichsform eines Werts”: capitals and blanks make no difference, but points do: 4.22 is not 42.2. */
export function valueKey(text: string): string {
  return text.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
}
