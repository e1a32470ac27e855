import type { Instant } from '#libs/calendar';
import type { ImportProblem } from './reading/problem.js';

/** “Was eingelesen wird”. */
export type ImportKind = 'regions' | 'offerings' | 'demand' | 'travel-times' | 'barriers' | 'stops';

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
}

/**
 * “Einlesebericht”. Counts are records (Gemeinden, Kursangebote, Bedarfsmeldungen, Reisezeiten, Verkehrshindernisse, Haltestellen), not lines:
 * `read = accepted + kept + rejected` and `accepted = created + updated + unchanged`. Of a file that was not taken over
 * they say what would have happened.
 */
export interface ImportReport {
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
  readonly rejected: number;
  readonly problems: readonly ImportProblem[];
}
