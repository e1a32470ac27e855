import { addDays } from '#libs/calendar';
import type { Daypart } from '#libs/course-catalogue';
import { compareKeys } from '#libs/kernel';
import { applyChange } from '../what-if.js';
import { NOTHING } from './change-courses.js';
import { childrenLeft, type GapScene } from './gap-scene.js';
import type { SupposedWay } from './supposed-way.js';
import type { WayOutRules } from './way-out.js';

/** Times of day in which a course of its own is planned. */
const PLANNED_DAYPARTS: readonly Daypart[] = ['morning', 'afternoon', 'evening'];

/**
 * “Neuer Kurs”: at sites in reach where the format may begin, the nearest first; with Kinderbeaufsichtigung only where somebody without
 * a place needs it. Before the Einstufungstest people begin with the first level of the format.
 */
export function beginCourse(scene: GapScene, rules: WayOutRules): SupposedWay[] {
  const { gap, snapshot } = scene;
  const { formatCode } = gap;
  const level = gap.level ?? (formatCode === 'literacy' ? 'literacy' : 'A1');
  const startsOn = addDays(snapshot.today, rules.leadDays);
  const childcarePlaces = childrenLeft(scene) > 0 ? rules.childcarePlaces : 0;
  return sitesNear(scene)
    .filter((siteId) => rules.mayStart(siteId, formatCode, startsOn))
    .flatMap((siteId) =>
      PLANNED_DAYPARTS.map((daypart): SupposedWay => ({
        way: { ...NOTHING, kind: 'new-start', siteId, startsOn },
        change: (before) =>
          applyChange(before, {
            kind: 'new-course',
            siteId,
            formatCode,
            level,
            startsOn,
            places: rules.maximumSizeOf(formatCode),
            dayparts: [daypart],
            childcarePlaces,
          }),
      })),
    );
}

function sitesNear({ snapshot, supply, gap, homes }: GapScene): string[] {
  const minutesTo = new Map<string, number>();
  for (const ags of homes) {
    for (const site of snapshot.reachability.sitesWithin(ags, supply.reachMinutesOf(gap.formatCode))) {
      minutesTo.set(site.siteId, Math.min(minutesTo.get(site.siteId) ?? Infinity, site.minutes));
    }
  }
  return [...minutesTo].sort(([a, m], [b, n]) => m - n || compareKeys(a, b)).map(([siteId]) => siteId);
}
