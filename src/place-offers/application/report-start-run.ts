import type { SupplyEntry } from '#libs/matching';
import type { OfferingRecord } from '../../offerings/index.js';
import type { StartRunPlan } from '../../waiting-lists/index.js';
import type { RunEntry, RunPlace, StartRunReport } from '../start-run-report.js';

/** “Startlauf beschreiben”: in figures, because a provider is not told of people to whom it offered nothing. */
export function reportOn(
  plan: StartRunPlan,
  offerings: readonly OfferingRecord[],
  startRunId: string | null,
): StartRunReport {
  const titles = new Map(offerings.map(({ id, title }) => [id, title]));
  return {
    isPreview: startRunId === null,
    startRunId,
    considered: plan.cases.size,
    offered: plan.placements.length,
    entries: plan.entries.map((entry) => entryOf(entry, plan, titles.get(entry.offeringId) ?? '')),
    places: plan.placements.map(({ entry, isPriority, grounds }): RunPlace => ({
      offeringId: entry.offeringId,
      sectionNumber: entry.sectionNumber,
      waitedDays: grounds.waitedDays,
      isPriority,
    })),
  };
}

function entryOf(entry: SupplyEntry, { placements }: StartRunPlan, title: string): RunEntry {
  const here = placements.filter(
    (placement) =>
      placement.entry.offeringId === entry.offeringId &&
      placement.entry.sectionNumber === entry.sectionNumber,
  );
  const { offeringId, sectionNumber, level, startsOn, freePlaces } = entry;
  return {
    offeringId,
    title,
    sectionNumber,
    level,
    startsOn,
    freePlaces,
    offered: here.length,
    offeredByPriority: here.filter(({ isPriority }) => isPriority).length,
  };
}
