import type { CourseFormat } from '#libs/course-catalogue';
import type { CoverageSnapshot } from '../coverage-snapshot.js';
import type { FoundGap } from '../gap.js';
import type { Placement } from '../placement.js';
import { placeDemand } from '../place-demand.js';
import { NOTHING } from './change-courses.js';
import type { GapScene } from './gap-scene.js';
import type { WayOut } from './way-out.js';

/** Erstorientierung, MiA, Berufssprachkurs: other courses in which nobody loses the time of waiting. */
const BRIDGES: readonly {
  readonly typePrefix: string;
  readonly asksLevel: boolean;
  readonly isForWomen: boolean;
}[] = [
  { typePrefix: 'first-orientation', asksLevel: false, isForWomen: false },
  { typePrefix: 'women-strong', asksLevel: false, isForWomen: true },
  { typePrefix: 'vocational', asksLevel: true, isForWomen: false },
];

/**
 * “Überbrückungskurs”: how many people of the gap the places could take that the assignment leaves free in such a course; the one that
 * takes most, the first of equals. Children are not counted on: people who need Kinderbeaufsichtigung are left out. Courses without
 * level are for beginners, MiA is for women, so only for gaps of formats for women.
 */
export function findBridgeCourse(
  snapshot: CoverageSnapshot,
  placement: Placement,
  { gap, left }: GapScene,
): WayOut | null {
  const own = snapshot.formats.find(({ code }) => code === gap.formatCode);
  let best: WayOut | null = null;
  for (const format of snapshot.formats) {
    const bridge = BRIDGES.find(({ typePrefix }) => format.courseTypeCode.startsWith(typePrefix));
    if (bridge === undefined || format.code === gap.formatCode || (bridge.isForWomen && !isForWomen(own)))
      continue;
    if (!bridge.asksLevel && !isBeginner(gap)) continue;
    const demand = left.map(({ cell, unplaced }) => ({
      ...cell,
      people: unplaced,
      formatCode: format.code,
      level: bridge.asksLevel ? cell.level : null,
    }));
    const { cells, entries } = placeDemand({ ...snapshot, demand, supply: leftover(placement, format.code) });
    const people = cells.reduce((sum, { placed }) => sum + placed, 0);
    const [first] = entries.filter(({ taken }) => taken > 0).sort((a, b) => b.taken - a.taken);
    if (first === undefined || people <= (best?.people ?? 0)) continue;
    const { offeringId, siteIds } = first.entry;
    best = { ...NOTHING, kind: 'bridge-course', people, offeringId, siteId: siteIds[0] ?? null };
  }
  return best;
}

/** Places that nobody of the format itself takes; without child places, because some of them may be taken. */
function leftover(placement: Placement, formatCode: string) {
  const own = placement.entries.filter(({ entry }) => entry.formatCode === formatCode);
  const taken = new Map<string, number>();
  for (const used of own) {
    const { offeringId } = used.entry;
    taken.set(offeringId, (taken.get(offeringId) ?? 0) + used.taken);
  }
  return own.map(({ entry }) => ({
    ...entry,
    freePlaces: Math.max(0, entry.freePlaces - (taken.get(entry.offeringId) ?? 0)),
    childcareFree: 0,
  }));
}

function isBeginner({ level }: Pick<FoundGap, 'level'>): boolean {
  return level === null || level === 'literacy' || level === 'A1';
}

function isForWomen(format: CourseFormat | undefined): boolean {
  return /frauen/i.test(format?.targetGroup ?? '');
}
