import type { LocalDate } from '#libs/calendar';
import type { Concept } from '#libs/concept';
import type { Indicator, IndicatorSeries } from './indicator.js';

/** An indicator with the series that holds now. */
export interface DefinedIndicator {
  readonly indicator: Indicator;
  readonly series: IndicatorSeries;
}

/** What an edition takes over from the one before. */
export interface IndicatorCarryOver {
  readonly old: readonly DefinedIndicator[];
  /** What the new edition has already; what was carried over once is not carried over again. */
  readonly present: readonly Pick<Indicator, 'carriedFromId'>[];
  /** The new goal by the old. */
  readonly goalIds: ReadonlyMap<string, string>;
  readonly today: LocalDate;
  readonly newId: () => string;
}

/**
 * “Indikatoren übertragen”: those that are still raised and whose goal goes on, with the definition that holds. Values are not among what
 * goes over: they were measured for the edition before, stay there, and are read from here as its history.
 */
export function carryOverIndicators(asked: IndicatorCarryOver): readonly DefinedIndicator[] {
  const { old, present, goalIds, today, newId } = asked;
  const carried = new Set(present.map(({ carriedFromId }) => carriedFromId));
  return old.flatMap(({ indicator, series }) => {
    const goalId = goalIds.get(indicator.goalId);
    if (goalId === undefined || indicator.endedOn !== null || carried.has(indicator.id)) return [];
    const id = newId();
    return [
      {
        indicator: { ...indicator, id, goalId, version: 1, carriedFromId: indicator.id },
        series: { ...series, id: newId(), indicatorId: id, number: 1, measuredFrom: today },
      },
    ];
  });
}

/**
 * “Wird in dieser Fassung erhoben”: none of an edition that is replaced, and none that was carried over into a draft, because the edition
 * before raises it until the draft takes its place. So no cut-off day is raised twice.
 */
export function isRaisedIn(
  { state }: Pick<Concept, 'state'>,
  { carriedFromId }: Pick<Indicator, 'carriedFromId'>,
): boolean {
  if (state === 'replaced') return false;
  return state !== 'draft' || carriedFromId === null;
}
