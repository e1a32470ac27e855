import { text } from 'node:stream/consumers';
import type { ArchiveReader } from './archive-reader.js';
import type { WrittenEntry } from './archive-writer.js';
import { BackupProblem } from './backup-problem.js';

/** The file of an archive that says what the others are. */
export const MANIFEST_FILE = 'manifest.json';

/** Another way of writing archives is another number. */
export const ARCHIVE_FORMAT = 1;

/** A table of a backup: which columns, how many rows, and a number that all of its contents give. */
export interface SavedTable extends WrittenEntry {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: number;
  readonly fingerprint: string;
}

/** “Inhaltsverzeichnis einer Sicherung”. */
export interface Manifest {
  readonly format: number;
  /** Version of the program that wrote it. */
  readonly version: string;
  /** The moment of which all is. */
  readonly savedAt: string;
  /** Names of the migrations that had run: they are the schema. */
  readonly migrations: readonly string[];
  readonly tables: readonly SavedTable[];
  /** The last number that each sequence gave out; null where it gave none. */
  readonly sequences: Readonly<Record<string, string | null>>;
  /** Files of the data folder, each with its path there. */
  readonly files: readonly (WrittenEntry & { readonly path: string })[];
  /** Tables whose rows stay behind. */
  readonly leftOut: readonly string[];
}

/** Reads it and checks each file of the archive against it. Throws {@link BackupProblem}. */
export async function readCheckedManifest(archive: ArchiveReader): Promise<Manifest> {
  if (!archive.has(MANIFEST_FILE))
    throw new BackupProblem('Die Datei ist keine vollständige Sicherung: Das Inhaltsverzeichnis fehlt.');
  const manifest = JSON.parse(await text(archive.stream(MANIFEST_FILE))) as Manifest;
  if (manifest.format !== ARCHIVE_FORMAT)
    throw new BackupProblem(
      `Diese Fassung kann Sicherungen der Form ${manifest.format} nicht lesen. Bitte eine neuere verwenden.`,
    );
  for (const { file, sha256 } of [...manifest.tables, ...manifest.files]) {
    if (!archive.has(file) || (await archive.sha256(file)) !== sha256)
      throw new BackupProblem(
        `Die Sicherung ist beschädigt: „${file}“ stimmt nicht mit seiner Prüfsumme überein.`,
      );
  }
  return manifest;
}
