import { addDays } from '#libs/calendar';
import type { SupplyEntry } from '#libs/matching';
import { countsToday, isCounting } from '../assignment/supply-index.js';
import type { CoverageSnapshot } from '../coverage-snapshot.js';
import { applyChange } from '../what-if.js';
import { childrenLeft, entriesNear, type GapScene, type NearEntry } from './gap-scene.js';
import type { SupposedWay } from './supposed-way.js';
import type { PossibleMerge, WayOutKind } from './way-out.js';

/** “Freie Plätze veröffentlichen”: courses in reach with free places that do not count, for old figures or few registrations. */
export function publishPlaces(scene: GapScene): SupposedWay[] {
  const { today } = scene.snapshot;
  return entriesNear(scene, true)
    .filter(({ indexed: { entry, startsInTime, isFresh } }) => {
      const couldCount = startsInTime && entry.isApproved && entry.freePlaces > 0;
      return couldCount && (entry.isAtRisk || !isFresh);
    })
    .map((near) =>
      changing('publish-places', near, (entry) => ({ ...entry, isAtRisk: false, confirmedOn: today })),
    );
}

/** “Beginn vorziehen”: courses in reach whose free places begin after the horizon, to its last day. */
export function moveStart(scene: GapScene): SupposedWay[] {
  const { today, settings } = scene.snapshot;
  const startsOn = addDays(today, settings.horizonDays);
  return entriesNear(scene, true)
    .filter(({ indexed }) => indexed.entry.startsOn > startsOn && indexed.entry.freePlaces > 0)
    .filter(({ indexed }) => countsToday({ ...indexed, startsInTime: true }))
    .map((near) => {
      const { sectionNumber } = near.indexed.entry;
      const moved = changing('move-start', near, (entry) =>
        entry.sectionNumber === sectionNumber ? { ...entry, startsOn } : entry,
      );
      return { ...moved, way: { ...moved.way, startsOn } };
    });
}

/** “Kinderbeaufsichtigung ergänzen”: at courses in reach that count, for all children of those without a place. */
export function addChildcare(scene: GapScene): SupposedWay[] {
  const children = childrenLeft(scene);
  if (children === 0) return [];
  return entriesNear(scene, true)
    .filter(({ indexed }) => isCounting(indexed))
    .map((near) =>
      changing('add-childcare', near, (entry) => ({
        ...entry,
        childcareFree: entry.childcareFree + children,
        childcareMinimumAgeYears: 0,
      })),
    );
}

/** “Zusammenlegen”: two courses in reach, each too small, become one at the place and time of the nearer one. */
export function mergeCourses(scene: GapScene, merges: readonly PossibleMerge[]): SupposedWay[] {
  const near = new Map(entriesNear(scene, true).map((each) => [each.indexed.entry.offeringId, each]));
  return merges.flatMap(({ offeringIds, freePlaces }) => {
    const [kept, other] = nearestFirst(offeringIds, near);
    const keptEntry = near.get(kept);
    if (keptEntry === undefined || !near.has(other)) return [];
    const merged = changing('merge', keptEntry, (entry) => ({ ...entry, isAtRisk: false, freePlaces }));
    return {
      way: { ...merged.way, mergedOfferingId: other },
      change: (snapshot: CoverageSnapshot) => {
        const changed = merged.change(snapshot);
        return { ...changed, supply: changed.supply.filter(({ offeringId }) => offeringId !== other) };
      },
    };
  });
}

/** “Kurs außerhalb der Reichweite”: places that count, farther away than the format allows, such as those of a neighbouring county. */
export function crossTheBorder(scene: GapScene): SupposedWay[] {
  const { supply, gap, homes } = scene;
  return entriesNear(scene, false)
    .filter(({ indexed }) => isCounting(indexed))
    .map(({ indexed, siteId }) => ({
      way: { ...NOTHING, kind: 'neighbour-county', offeringId: indexed.entry.offeringId, siteId },
      change: (snapshot) =>
        applyChange(snapshot, {
          kind: 'travel',
          siteIds: [siteId],
          municipalities: homes,
          minutes: supply.reachMinutesOf(gap.formatCode),
        }),
    }));
}

/** What most ways do not speak of. */
export const NOTHING = { offeringId: null, mergedOfferingId: null, siteId: null, startsOn: null } as const;

function changing(
  kind: WayOutKind,
  { indexed, siteId }: NearEntry,
  change: (entry: SupplyEntry) => SupplyEntry,
): SupposedWay {
  const { offeringId } = indexed.entry;
  return {
    way: { ...NOTHING, kind, offeringId, siteId },
    change: (snapshot) => ({
      ...snapshot,
      supply: snapshot.supply.map((entry) => (entry.offeringId === offeringId ? change(entry) : entry)),
    }),
  };
}

function nearestFirst(
  [one, other]: readonly [string, string],
  near: ReadonlyMap<string, NearEntry>,
): readonly [string, string] {
  const minutesTo = (id: string): number => near.get(id)?.minutes ?? Infinity;
  return minutesTo(one) <= minutesTo(other) ? [one, other] : [other, one];
}
