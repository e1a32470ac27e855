import type { Instant } from '#libs/calendar';
import type { ImportReport } from './import-report.js';
import type { FileHead } from './reading/describe-table.js';
import type { TableMeaning } from './reading/table/table-row.js';

/**
 * “Was sich im Web einlesen lässt”: courses by providers, counts of need by offices, measures, needs and goals of the
 * concept by the Kreisverwaltung.
 */
export const UPLOAD_KINDS = ['offerings', 'demand', 'measures', 'objectives'] as const;

/** One of {@link UPLOAD_KINDS}. */
export type UploadKind = (typeof UPLOAD_KINDS)[number];

/**
 * “Stand einer Einlesung”: uploaded: its columns may have to be named; checked: it is known what would happen; taken-over. Whether somebody is
 * at work on it says its work run.
 */
export type UploadState = 'uploaded' | 'checked' | 'taken-over';

/** “Einlesung”: a file on its way in. Its bytes and samples of them are kept until it is taken over, or for a day. */
export interface ImportUpload extends TableMeaning {
  readonly id: string;
  readonly kind: UploadKind;
  readonly organisationId: string;
  readonly accountId: string;
  readonly fileName: string;
  readonly size: number;
  readonly sha256: string;
  readonly head: FileHead | null;
  /** The columns were named for an earlier file with the same headings. */
  readonly isMappingRemembered: boolean;
  /** The Spaltenprofil that was chosen for it. */
  readonly profileId: string | null;
  readonly state: UploadState;
  /** The latest work on it. */
  readonly workRunId: string | null;
  /** Of the latest check, or of what was taken over. */
  readonly report: ImportReport | null;
  readonly uploadedAt: Instant;
  readonly expiresAt: Instant;
  readonly takenOverAt: Instant | null;
}

/** “Zielspalte”: a column that can be read, in words for somebody who has to find it in their own file. */
export interface TargetColumn {
  readonly name: string;
  readonly explanation: string;
  readonly isRequired: boolean;
  /** What its cells may say, where that is a short list. */
  readonly choices: readonly string[] | null;
}

/** What a file of the web may cost: five megabytes, five thousand lines. */
export const UPLOAD_LIMITS = {
  maxBytes: 5 * 1024 * 1024,
  maxUnpackedBytes: 40 * 1024 * 1024,
  maxRows: 5000,
} as const;
