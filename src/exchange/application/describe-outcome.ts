import type { ImportReport } from '../import-report.js';

/** “Ergebnis einer Einlesung” in one sentence, for whoever comes back to it. */
export function describeOutcome(report: ImportReport): string {
  const { created, updated, unchanged, kept, detached, rejected } = report;
  const parts = [
    `${created} neu`,
    `${updated} geändert`,
    `${unchanged} unverändert`,
    ...(kept === 0 ? [] : [`${kept} von Hand geändert und belassen`]),
    ...(detached === 0 ? [] : [`${detached} von der Quelle gelöst und belassen`]),
    ...(rejected === 0 ? [] : [`${rejected} abgewiesen`]),
  ];
  return `${verdict(report)}: ${parts.join(', ')}.`;
}

function verdict({ isApplied, isDryRun, rejected, problems }: ImportReport): string {
  if (isApplied) return rejected === 0 ? 'Übernommen' : 'Übernommen, was in Ordnung ist';
  if (!isDryRun) return 'Nichts übernommen';
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  return hasErrors ? 'Geprüft, nicht alles ist in Ordnung' : 'Geprüft, alles ist in Ordnung';
}
