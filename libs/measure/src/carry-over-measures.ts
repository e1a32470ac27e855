import { isUnfinished } from './measure-parties.js';
import type { Funding, Measure, MeasurePartner } from './measure.js';

/** A measure with who pays and who takes part. */
export interface WholeMeasure {
  readonly measure: Measure;
  readonly funding: readonly Funding[];
  readonly partners: readonly MeasurePartner[];
}

/** What a new edition takes over from the one before. */
export interface MeasureCarryOver {
  readonly conceptId: string;
  readonly old: readonly WholeMeasure[];
  /** Measures that were carried over already. */
  readonly carried: ReadonlySet<string>;
  /** The new id by the old, of goals, themes and target groups; what is not in it has no place in the new edition. */
  readonly newIds: ReadonlyMap<string, string>;
  readonly firstNumber: number;
  readonly newId: () => string;
}

/** A measure of the new edition, and from which it comes. */
export interface CarriedMeasure extends WholeMeasure {
  readonly fromMeasureId: string;
}

/**
 * “Offene Maßnahmen in die neue Fassung übernehmen”: those in the pool, decided, running or paused, in the order of their numbers, with their
 * funding and all who take part. Proposals nobody has decided on stay where they were made; what is over stays in its edition.
 */
export function carryOverMeasures(asked: MeasureCarryOver): readonly CarriedMeasure[] {
  const going = asked.old.filter(({ measure }) => isUnfinished(measure) && !asked.carried.has(measure.id));
  return going.map((whole, index) => {
    const measure = movedMeasure(whole.measure, asked, asked.firstNumber + index);
    return {
      fromMeasureId: whole.measure.id,
      measure,
      funding: whole.funding.map((line) => ({ ...line, id: asked.newId(), measureId: measure.id })),
      partners: whole.partners.map((partner) => ({ ...partner, id: asked.newId(), measureId: measure.id })),
    };
  });
}

function movedMeasure(
  measure: Measure,
  { conceptId, newIds, newId }: MeasureCarryOver,
  number: number,
): Measure {
  const moved = (ids: readonly string[]): readonly string[] => ids.flatMap((id) => newIds.get(id) ?? []);
  return {
    ...measure,
    id: newId(),
    conceptId,
    number,
    version: 1,
    goalIds: moved(measure.goalIds),
    themeIds: moved(measure.themeIds),
    targetGroupIds: moved(measure.targetGroupIds),
  };
}
