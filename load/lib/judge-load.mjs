/** More than one answer in a thousand that is an error is too much. */
export const MOST_ERRORS = 0.001;
/**
 * What a process may grow by in a minute once it is warm, in MiB: the heap as it is after garbage was collected. At this rate a process of
 * 200 MiB would double within a hundred minutes of a hundredfold busiest hour, which is about a month of a county's work.
 */
export const MOST_GROWTH = 2;
/** Less says nothing of growth: garbage was collected too seldom, and requests that wait look like a leak. */
export const SHORTEST_FOR_GROWTH_MINUTES = 8;
export const LEAST_COLLECTIONS = 5;

/** What is too much, in German sentences; an empty list is good. */
export function judgeLoad({ kinds, unexpected, processes, afterwards }, minutes) {
  const asked = kinds.reduce((sum, kind) => sum + kind.Anfragen, 0);
  const errors = kinds.reduce((sum, kind) => sum + kind.Fehler, 0) + unexpected.length;
  const complaints = [];
  if (errors / Math.max(1, asked) > MOST_ERRORS)
    complaints.push(`${errors} von ${asked} Anfragen endeten mit einem Fehler.`);
  if (afterwards.events + afterwards.jobs > 0)
    complaints.push(`${afterwards.events} Ereignisse und ${afterwards.jobs} Aufträge blieben liegen.`);
  if (minutes < SHORTEST_FOR_GROWTH_MINUTES) return complaints;
  for (const one of processes)
    if (one.Müllabfuhren >= LEAST_COLLECTIONS && one['Heap MiB/min'] > MOST_GROWTH)
      complaints.push(`${one.Prozess} wächst um ${one['Heap MiB/min'].toFixed(1)} MiB in der Minute.`);
  return complaints;
}
