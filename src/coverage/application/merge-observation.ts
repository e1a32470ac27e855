import type { GapChangeKind, GapObservation } from '../gap-history.js';

const STRENGTH: Readonly<Record<GapChangeKind, number>> = {
  covered: 0,
  persists: 1,
  grew: 2,
  opened: 3,
  closed: 4,
};

/**
 * “Zwei Prüfungen eines Tages” make one point of the timeline: the figures are those of the later one, the change is the
 * stronger of both. A gap that is covered only in the later one keeps its figures, because it counts as seen on that day.
 */
export function mergeObservation(earlier: GapObservation | undefined, now: GapObservation): GapObservation {
  if (earlier === undefined) return now;
  if (now.change === 'covered') return earlier;
  return STRENGTH[earlier.change] > STRENGTH[now.change] ? { ...now, change: earlier.change } : now;
}
