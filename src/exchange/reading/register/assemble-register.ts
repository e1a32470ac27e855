import type { LocalDate } from '#libs/calendar';
import { errorAt, warningAt, WHOLE_FILE, type Located } from '../problem.js';
import type { ProblemLog } from '../problem-log.js';
import type {
  RegisterDistrict,
  RegisterEntry,
  RegisterFormat,
  RegisterReading,
  RegisterRecord,
} from './register-entry.js';

/** What the lines of a register are put together under. */
export interface RegisterFrame {
  readonly format: RegisterFormat;
  readonly registerDate: LocalDate | null;
  /** Five-digit key of the only Kreis wanted; null for all. */
  readonly district: string | null;
  readonly log: ProblemLog;
}

/** “Verzeichnis zusammensetzen”: joins names of associations, refuses keys that occur twice and a Kreis that is not there. */
export function assembleRegister(records: Iterable<RegisterRecord>, frame: RegisterFrame): RegisterReading {
  const districts = new Map<string, RegisterDistrict>();
  const associations = new Map<string, string>();
  const entries = new Map<string, Located<Omit<RegisterEntry, 'associationName'>>>();
  for (const record of records) {
    if (record.record === 'district') districts.set(record.district.key, record.district);
    else if (record.record === 'association') associations.set(record.key, record.name);
    else if (!entries.has(record.entry.ags))
      entries.set(record.entry.ags, { line: record.line, value: record.entry });
    else frame.log.add(doubled(record.line, record.entry, entries.get(record.entry.ags)?.line));
    if (frame.log.isFull()) break;
  }
  if (entries.size === 0) frame.log.add(nothingFound(frame.district));
  const rows = [...entries.values()].map(({ line, value }) => {
    const associationName = associations.get(value.associationKey) ?? ownName(line, value, frame.log);
    return { line, value: { ...value, associationName } };
  });
  const { format, log } = frame;
  const registerDate = frame.registerDate ?? rows[0]?.value.registerDate ?? null;
  return { rows, problems: log.list(), format, districts: [...districts.values()], registerDate };
}

/** A reading that ended before anything was understood. */
export function noRegister(log: ProblemLog): RegisterReading {
  return { rows: [], problems: log.list(), format: null, districts: [], registerDate: null };
}

function ownName(line: number, entry: Omit<RegisterEntry, 'associationName'>, log: ProblemLog): string {
  const sentence = `Zum Verband ${entry.associationKey} von ${entry.name} fehlt der Name; genommen wird der Name der Gemeinde.`;
  log.add(warningAt({ line }, 'association-missing', sentence));
  return entry.name;
}

function doubled(
  line: number,
  entry: { readonly ags: string; readonly name: string },
  first: number | undefined,
) {
  const sentence = `Der Schlüssel ${entry.ags} (${entry.name}) steht schon in Zeile ${first}.`;
  return errorAt({ line }, 'key-doubled', sentence);
}

function nothingFound(district: string | null) {
  const sentence =
    district === null
      ? 'Im Gemeindeverzeichnis wurde keine Gemeinde gefunden.'
      : `Im Gemeindeverzeichnis wurde keine Gemeinde des Kreises ${district} gefunden.`;
  return errorAt(WHOLE_FILE, 'district-missing', sentence);
}
