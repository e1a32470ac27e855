import { Injectable } from '@nestjs/common';
import { In, type EntityTarget, type ObjectLiteral } from 'typeorm';
import type { Measure, WholeMeasure } from '#libs/measure';
import { Transaction } from '../../platform/database/transaction.js';
import { MeasureFundingRow } from './measure-funding.entity.js';
import { MeasureGapRow } from './measure-gap.entity.js';
import { MeasureGoalRow } from './measure-goal.entity.js';
import { MeasureMunicipalityRow } from './measure-municipality.entity.js';
import { MeasurePartnerRow } from './measure-partner.entity.js';
import { MeasureTargetGroupRow } from './measure-target-group.entity.js';
import { MeasureThemeRow } from './measure-theme.entity.js';
import { MeasureRow } from './measure.entity.js';

const LINKS = [
  MeasureGoalRow,
  MeasureThemeRow,
  MeasureTargetGroupRow,
  MeasureMunicipalityRow,
  MeasureGapRow,
  MeasureFundingRow,
  MeasurePartnerRow,
] as const;

/** Writes measures with what they are tied to. */
@Injectable()
export class MeasureChangesRepository {
  constructor(private readonly transaction: Transaction) {}

  /** Holds the row until the transaction ends; false where there is none. */
  async lock(id: string): Promise<boolean> {
    const lock = { mode: 'pessimistic_write' } as const;
    return (await this.transaction.manager.findOne(MeasureRow, { where: { id }, lock })) !== null;
  }

  /** The number that comes next within a concept; whoever asks keeps others waiting until the transaction ends. */
  async nextNumber(conceptId: string): Promise<number> {
    await this.transaction.holdLock(`measure-numbers.${conceptId}`);
    return ((await this.transaction.manager.maximum(MeasureRow, 'number', { conceptId })) ?? 0) + 1;
  }

  /** Many at once, with all they are tied to. */
  async insert(wholes: readonly WholeMeasure[]): Promise<void> {
    await this.transaction.manager.insert(
      MeasureRow,
      wholes.map(({ measure }) => rowOf(measure)),
    );
    await this.insertLinks(wholes);
  }

  /** The measure alone, as it is now. */
  async update(measure: Measure): Promise<void> {
    const { id, ...row } = rowOf(measure);
    await this.transaction.manager.update(MeasureRow, { id }, row);
  }

  /** The measure with everything it is tied to, instead of what it was tied to before. */
  async replace(whole: WholeMeasure): Promise<void> {
    await this.update(whole.measure);
    for (const link of LINKS) await this.transaction.manager.delete(link, { measureId: whole.measure.id });
    await this.insertLinks([whole]);
  }

  /** Of measures that there are; what is tied already stays. */
  async tieGaps(links: readonly { readonly measureId: string; readonly gapId: string }[]): Promise<void> {
    const { manager } = this.transaction;
    const measures = await manager.findBy(MeasureRow, { id: In(links.map(({ measureId }) => measureId)) });
    const known = new Set(measures.map(({ id }) => id));
    const rows = links.filter(({ measureId }) => known.has(measureId)).map((link) => ({ ...link }));
    if (rows.length === 0) return;
    await manager.createQueryBuilder().insert().into(MeasureGapRow).values(rows).orIgnore().execute();
  }

  private async insertLinks(wholes: readonly WholeMeasure[]): Promise<void> {
    const each = <T>(
      pick: (measure: Measure) => readonly string[],
      row: (measureId: string, id: string) => T,
    ): T[] => wholes.flatMap(({ measure }) => pick(measure).map((id) => row(measure.id, id)));
    const lists: readonly (readonly [EntityTarget<ObjectLiteral>, readonly object[]])[] = [
      [
        MeasureGoalRow,
        each(
          (one) => one.goalIds,
          (measureId, goalId) => ({ measureId, goalId }),
        ),
      ],
      [
        MeasureThemeRow,
        each(
          (one) => one.themeIds,
          (measureId, themeId) => ({ measureId, themeId }),
        ),
      ],
      [
        MeasureTargetGroupRow,
        each(
          (one) => one.targetGroupIds,
          (measureId, targetGroupId) => ({ measureId, targetGroupId }),
        ),
      ],
      [
        MeasureMunicipalityRow,
        each(
          (one) => one.municipalities,
          (measureId, ags) => ({ measureId, ags }),
        ),
      ],
      [
        MeasureGapRow,
        each(
          (one) => one.gapIds,
          (measureId, gapId) => ({ measureId, gapId }),
        ),
      ],
      [MeasureFundingRow, wholes.flatMap(({ funding }) => funding)],
      [MeasurePartnerRow, wholes.flatMap(({ partners }) => partners)],
    ];
    for (const [row, rows] of lists)
      if (rows.length > 0) await this.transaction.manager.insert(row, [...rows]);
  }
}

function rowOf({
  goalIds: _goals,
  themeIds: _themes,
  targetGroupIds: _groups,
  municipalities: _places,
  gapIds: _gaps,
  ...row
}: Measure): Omit<Measure, 'goalIds' | 'themeIds' | 'targetGroupIds' | 'municipalities' | 'gapIds'> {
  return row;
}
