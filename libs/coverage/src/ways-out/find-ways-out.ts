import type { CoverageSnapshot } from '../coverage-snapshot.js';
import type { DemandCell } from '../demand.js';
import type { FoundGap } from '../gap.js';
import { placeDemand } from '../place-demand.js';
import type { PlacedCell, Placement } from '../placement.js';
import { beginCourse } from './begin-course.js';
import { findBridgeCourse } from './bridge-course.js';
import { addChildcare, crossTheBorder, mergeCourses, moveStart, publishPlaces } from './change-courses.js';
import { sceneOfFormat, type GapScene } from './gap-scene.js';
import type { SupposedWay } from './supposed-way.js';
import type { WayOut, WayOutRules } from './way-out.js';

/** Of each kind the nearest so many are tried: what lies farther seldom helps more, and each try is an assignment of its own. */
const MOST_TRIED = 12;

/**
 * “Auswege finden” for gaps of one check: of each kind the change that gives most people of the gap a place (of equals the nearest), the
 * cheapest kind first; kinds that help nobody are left out. The first is the suggestion. How many are helped is not estimated: the
 * assignment is made anew with the change, for all people of the format, so nobody earlier in the order is passed over. A new course must
 * reach its minimum size; places beyond reach are looked for only where none can. Answers stand in the order of the gaps.
 */
export function findWaysOut(
  snapshot: CoverageSnapshot,
  placement: Placement,
  gaps: readonly FoundGap[],
  rules: WayOutRules,
): readonly (readonly WayOut[])[] {
  const scenes = new Map<string, (gap: FoundGap) => GapScene>();
  return gaps.map((gap) => {
    const sceneOf = scenes.get(gap.formatCode) ?? sceneOfFormat(snapshot, placement, gap.formatCode);
    scenes.set(gap.formatCode, sceneOf);
    return waysOf(sceneOf(gap), snapshot, placement, rules);
  });
}

function waysOf(
  scene: GapScene,
  snapshot: CoverageSnapshot,
  placement: Placement,
  rules: WayOutRules,
): readonly WayOut[] {
  const best = (ways: readonly SupposedWay[], fewest = 0): WayOut | null => findBest(scene, ways, fewest);
  const newStart = best(beginCourse(scene, rules), rules.minimumSize);
  const ways = [
    best(publishPlaces(scene)),
    best(moveStart(scene)),
    best(addChildcare(scene)),
    best(mergeCourses(scene, rules.merges)),
    newStart,
    newStart === null ? best(crossTheBorder(scene)) : null,
    findBridgeCourse(snapshot, placement, scene),
  ];
  return ways.filter((way) => way !== null);
}

/** Null where no way helps anybody, or none as many people of all areas together as it takes. */
function findBest(scene: GapScene, ways: readonly SupposedWay[], fewest: number): WayOut | null {
  const ofGap = new Set(scene.left.map(({ cell }) => cell));
  const before = countPlaced(scene.rows, ofGap);
  const most = scene.left.reduce((sum, { unplaced }) => sum + unplaced, 0);
  let best: WayOut | null = null;
  for (const { way, change } of ways.slice(0, MOST_TRIED)) {
    const after = countPlaced(placeDemand(change(scene.snapshot)).cells, ofGap);
    const people = after.ofGap - before.ofGap;
    if (people > (best?.people ?? 0) && after.all - before.all >= fewest) best = { ...way, people };
    if (best?.people === most) break;
  }
  return best;
}

function countPlaced(rows: readonly PlacedCell[], cells: ReadonlySet<DemandCell>) {
  let all = 0;
  let ofGap = 0;
  for (const { cell, placed } of rows) {
    all += placed;
    if (cells.has(cell)) ofGap += placed;
  }
  return { all, ofGap };
}
