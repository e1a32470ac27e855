import type { Manifest } from '../../platform/backup/manifest.js';
import type { RestoredBackup } from '../../platform/backup/restore-backup.js';
import { done, type Outcome } from '../outcome.js';

interface Counts {
  readonly tables: number;
  readonly rows: number;
  readonly files: number;
}

/** What a backup holds, in words. */
export function describeBackup(path: string, manifest: Manifest): Outcome {
  const counts = countsOf(manifest);
  return done({ path, savedAt: manifest.savedAt, version: manifest.version, ...counts }, [
    `Gesichert in ${path}: ${inWords(counts)}, Stand ${manifest.savedAt}. Die Datei wurde gelesen und geprüft.`,
    'Nicht darin: Anmeldungen, SESSION_SECRET und die übrigen Einstellungen. Bitte getrennt aufbewahren.',
  ]);
}

/** What was put back, and what is left to do, in words. */
export function describeRestored(path: string, { manifest, migratedAfter }: RestoredBackup): Outcome {
  const counts = countsOf(manifest);
  return done({ path, savedAt: manifest.savedAt, version: manifest.version, migratedAfter, ...counts }, [
    `Zurückgeholt aus ${path}: ${inWords(counts)}, Stand ${manifest.savedAt}. Jede Tabelle wurde verglichen.`,
    migratedAfter.length === 0
      ? 'Die Tabellen sind auf dem Stand dieser Fassung.'
      : `Danach auf den Stand dieser Fassung gebracht: ${migratedAfter.join(', ')}.`,
    'Vor dem Start: Redis oder Valkey leeren, wenn QUEUE_URL dorthin zeigt. Alle melden sich neu an.',
  ]);
}

function countsOf({ tables, files }: Manifest): Counts {
  return {
    tables: tables.length,
    rows: tables.reduce((sum, { rows }) => sum + rows, 0),
    files: files.length,
  };
}

function inWords({ tables, rows, files }: Counts): string {
  const number = new Intl.NumberFormat('de-DE');
  return `${number.format(tables)} Tabellen mit ${number.format(rows)} Zeilen und ${number.format(files)} Dateien`;
}
