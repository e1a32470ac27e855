import type { DemandReport } from './demand-report.js';

/**
 * “Kleine Zahlen verbergen”: the ids of the reports whose numbers others may not see. First those of fewer people than the threshold.
 * Then, because sums are public to members: where what is hidden of a group adds up to less than the threshold, it could be worked out
 * from the group's sum, so the smallest of its other reports (ties by id) is hidden too. `groupsOf` names the groups of a report whose
 * sums may be known, the smallest group first, the same number for each report.
 */
export function hideSmallReports(
  reports: readonly DemandReport[],
  threshold: number,
  groupsOf: (report: DemandReport) => readonly string[],
): ReadonlySet<string> {
  const hidden = new Set(reports.filter(({ people }) => people < threshold).map(({ id }) => id));
  const [first] = reports;
  for (const level of first === undefined ? [] : groupsOf(first).keys()) {
    for (const group of grouped(reports, (report) => groupsOf(report)[level] ?? '')) {
      const unseen = group.filter(({ id }) => hidden.has(id)).reduce((sum, { people }) => sum + people, 0);
      const [smallest] = group.filter(({ id }) => !hidden.has(id)).sort(bySize);
      if (unseen > 0 && unseen < threshold && smallest !== undefined) hidden.add(smallest.id);
    }
  }
  return hidden;
}

function grouped(
  reports: readonly DemandReport[],
  keyOf: (report: DemandReport) => string,
): readonly (readonly DemandReport[])[] {
  const groups = new Map<string, DemandReport[]>();
  for (const report of reports) {
    const key = keyOf(report);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [report]);
    else group.push(report);
  }
  return [...groups.values()];
}

function bySize(a: DemandReport, b: DemandReport): number {
  return a.people - b.people || (a.id < b.id ? -1 : 1);
}
