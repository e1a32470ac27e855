import { germanDay, type LocalDate } from '#libs/calendar';
import type { ProfileContent } from '../column-profile.js';
import type { ImportOptions } from '../import-report.js';
import { OFFERING_COLUMNS, OFFERING_HEADINGS } from '../offerings-table/offering-columns.js';
import { describeTable } from '../reading/describe-table.js';
import { errorAt, WHOLE_FILE, type ImportProblem } from '../reading/problem.js';
import { quoted } from '../reading/table/find-header.js';
import type { ColumnMapping, MappedColumn } from '../reading/table/table-row.js';
import { meaningBy, missingHeadings } from './apply-profile.js';

/** What somebody writes who means the day on which the file is read. */
export const TODAY = 'heute';

/** How a file is read, and what cannot be read of it as it was said. */
export interface KnownReading {
  readonly reading: NonNullable<ImportOptions['reading']>;
  readonly problems: readonly ImportProblem[];
}

/** “Wie die Datei gelesen wird”: by the columns that a person named, or by a Spaltenprofil whose headings are looked for in the file. */
export async function readingOf(
  bytes: Uint8Array,
  { reading = {}, profile }: ImportOptions,
  today: LocalDate,
): Promise<KnownReading> {
  if (profile !== undefined) return byProfile(bytes, profile, { reading, today });
  const { mapping } = reading;
  return {
    reading: mapping === undefined ? reading : { ...reading, mapping: dated(mapping, today) },
    problems: [],
  };
}

async function byProfile(
  bytes: Uint8Array,
  profile: ProfileContent,
  { reading, today }: { readonly reading: KnownReading['reading']; readonly today: LocalDate },
): Promise<KnownReading> {
  const { head } = await describeTable(bytes, { columns: OFFERING_COLUMNS }, reading.limits ?? {});
  if (head === null) return { reading, problems: [] };
  const missing = missingHeadings(profile, head);
  const sentence = `Das Spaltenprofil passt nicht zur Datei. Es fehlen die Spalten ${quoted(missing)}.`;
  const mapping = { headerLine: head.line, ...meaningBy(profile, head) };
  return {
    reading: { ...reading, mapping: dated(mapping, today) },
    problems: missing.length === 0 ? [] : [errorAt(WHOLE_FILE, 'heading-missing', sentence)],
  };
}

function dated(mapping: ColumnMapping, today: LocalDate): ColumnMapping {
  const isToday = ({ column, index, text }: MappedColumn): boolean =>
    column === OFFERING_HEADINGS.confirmedOn && index === null && text?.trim().toLowerCase() === TODAY;
  return {
    ...mapping,
    columns: mapping.columns.map((one) => (isToday(one) ? { ...one, text: germanDay(today) } : one)),
  };
}
