import { dayAt, germanDay } from '#libs/calendar';
import type { ImportReport } from '../../exchange/index.js';
import { TIME_ZONE } from '../../platform/clock/clock.js';
import type { Outcome } from '../outcome.js';
import { alignedTable } from './aligned-table.js';

const RECORDS: Readonly<Record<ImportReport['kind'], string>> = {
  regions: 'Gemeinden',
  offerings: 'Kursangebote',
  demand: 'Bedarfsmeldungen',
  'travel-times': 'Reisezeiten',
  barriers: 'Verkehrshindernisse',
  stops: 'Haltestellen',
  measures: 'Maßnahmen',
  objectives: 'Bedarfe und Ziele',
};

/** “Einlesebericht” for a person: what happened in one sentence, the counts, and every complaint. */
export function describeImport(report: ImportReport): Outcome {
  const counts = alignedTable(
    [{ title: RECORDS[report.kind] }, { title: 'Anzahl', isFigure: true }],
    [
      ['in der Datei', report.read],
      ['neu', report.created],
      ['geändert', report.updated],
      ['unverändert', report.unchanged],
      ['von Hand bearbeitet, belassen', report.kept],
      ...(report.detached === 0 ? [] : [['von der Quelle gelöst, belassen', report.detached] as const]),
      ['abgewiesen', report.rejected],
    ].map((row) => row.map(String)),
  );
  const complaints = report.problems.map(
    ({ severity, message }) => `${severity === 'error' ? 'Fehler ' : 'Hinweis'}  ${message}`,
  );
  return {
    document: report,
    lines: [headline(report), '', ...counts, ...(complaints.length === 0 ? [] : ['', ...complaints])],
    hasProblems: report.problems.some(({ severity }) => severity === 'error'),
  };
}

function headline(report: ImportReport): string {
  const parts = [`${report.fileName}: ${result(report)}`];
  if (report.importedBefore !== null)
    parts.push(
      `Dieselbe Datei wurde schon am ${germanDay(dayAt(report.importedBefore, TIME_ZONE))} übernommen.`,
    );
  if (report.kept > 0) parts.push('Mit --accept-edited wird auch von Hand Bearbeitetes überschrieben.');
  return parts.join(' ');
}

function result({ isApplied, isDryRun, rejected }: ImportReport): string {
  if (isDryRun) return 'Probelauf, es wurde nichts geändert.';
  if (isApplied) return rejected === 0 ? 'übernommen.' : 'übernommen bis auf das Abgewiesene.';
  return 'Nichts übernommen. Mit --accept-valid wird übernommen, was in Ordnung ist.';
}
