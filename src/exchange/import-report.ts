import type { Instant } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import type { ProfileContent } from './column-profile.js';
import type { ImportDifferences } from './import-changes.js';
import type { TableRequest } from './reading/read-table.js';
import type { ImportProblem } from './reading/problem.js';

/** “Was eingelesen wird”. */
export type ImportKind =
  'regions' | 'offerings' | 'demand' | 'travel-times' | 'barriers' | 'stops' | 'measures' | 'objectives';

/** “Datei” as it was handed in. */
export interface ImportedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** How far an import may go. Without any of these it changes nothing unless every line is well. */
export interface ImportOptions {
  /** Says what would happen, and changes nothing. */
  readonly dryRun?: boolean;
  /** Takes over what is well and leaves out the rest. */
  readonly acceptValid?: boolean;
  /** Overwrites also what a person edited after the last import. */
  readonly acceptEdited?: boolean;
  /** Who brings the file. Then only what belongs to their own organisation is taken, and the report names single records. */
  readonly actor?: Actor;
  /** How the columns are named, and how much is read. */
  readonly reading?: Omit<TableRequest, 'columns'>;
  /** How they are named by headings, where nobody has looked at the file yet; only for courses. */
  readonly profile?: ProfileContent;
  /** The name of the Spaltenprofil by which they were named. */
  readonly profileName?: string | null;
  /** Told after records; what it throws ends the import and takes it back. */
  readonly onProgress?: (done: number, total: number) => Promise<void>;
  /** Runs within the transaction of what is taken over: together, or neither. */
  readonly whenApplied?: (report: ImportReport) => Promise<void>;
}

/** “Datensatz im Bericht”: what becomes of one record. */
export interface ReportedRecord {
  readonly line: number;
  readonly name: string;
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'kept-edited' | 'detached' | 'rejected';
}

/**
 * “Einlesebericht”. Counts are records (Gemeinden, Kursangebote, Bedarfsmeldungen, Reisezeiten, Verkehrshindernisse, Haltestellen, Maßnahmen, Bedarfe und Ziele), not lines:
 * `read = accepted + kept + detached + rejected` and `accepted = created + updated + unchanged`. Of a file that was not taken over
 * they say what would have happened.
 */
export interface ImportReport extends Partial<ImportDifferences> {
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly sha256: string;
  readonly isDryRun: boolean;
  /** Whether anything of the file was taken over. */
  readonly isApplied: boolean;
  /** When a file with the same content was last taken over; importing it again is harmless. */
  readonly importedBefore: Instant | null;
  readonly read: number;
  readonly accepted: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Edited by a person after the last import and therefore left as they are. */
  readonly kept: number;
  /** Detached from their source by their provider, and therefore left as they are. */
  readonly detached: number;
  readonly rejected: number;
  readonly problems: readonly ImportProblem[];
  /** The first records, for somebody who looks before taking over; not where a command asks. */
  readonly records?: readonly ReportedRecord[];
}
