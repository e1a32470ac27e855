import type { ImportedFile } from '../../src/exchange/index.js';

const COLUMNS = [
  'Träger',
  'Kursort',
  'Straße',
  'PLZ',
  'Ort',
  'AGS',
  'Kennung',
  'Titel',
  'Kursart',
  'Kurstyp',
  'Beginn',
  'Ende',
  'Stand',
  'Plätze max',
  'Plätze min',
  'UE pro Woche',
  'Tageszeiten',
  'Zeiten',
  'Abschnitt',
  'Niveau',
  'Abschnitt Beginn',
  'Belegt',
  'Zulassung bis',
  'Stand vom',
] as const;

/** A line of the offerings table by its headings; what is not given is empty. */
export type OfferingCells = Partial<Record<(typeof COLUMNS)[number], string>>;

/** A table of offerings as a provider would save it from Excel. Line 1 is the head. */
export function offeringsTable(...lines: readonly OfferingCells[]): ImportedFile {
  return tableOf(
    COLUMNS,
    lines.map((cells) => COLUMNS.map((column) => cells[column] ?? '')),
  );
}

/** Any table, by its head and lines. */
export function tableOf(
  head: readonly string[],
  lines: readonly (readonly string[])[],
  fileName = 'tabelle.csv',
): ImportedFile {
  const text = [head, ...lines].map((cells) => cells.map(quoted).join(';')).join('\r\n');
  return { fileName, bytes: new TextEncoder().encode(`\uFEFF${text}\r\n`) };
}

function quoted(cell: string): string {
  return /[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A general course with one section, three weeks after the usual day of stories; what is given differs. */
export function aCourseLine(key: string, given: OfferingCells = {}): OfferingCells {
  return {
    Träger: 'VHS Altdorf',
    Kursort: 'Haus der Beispiele',
    Kennung: key,
    Titel: `Integrationskurs ${key}`,
    Kursart: 'Allgemeiner Integrationskurs',
    Kurstyp: 'Allgemein',
    Beginn: '14.12.2026',
    Stand: 'Anmeldung offen',
    'Plätze max': '20',
    'Plätze min': '12',
    'UE pro Woche': '25',
    Tageszeiten: 'vormittags',
    Abschnitt: '1',
    Niveau: 'A1',
    'Abschnitt Beginn': '14.12.2026',
    Belegt: '9',
    'Stand vom': '20.11.2026',
    ...given,
  };
}
