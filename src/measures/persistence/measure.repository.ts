import { Injectable } from '@nestjs/common';
import { In, type FindOptionsWhere } from 'typeorm';
import type { Funding, Measure, MeasurePartner } from '#libs/measure';
import { Transaction } from '../../platform/database/transaction.js';
import { MeasureFundingRow } from './measure-funding.entity.js';
import { MeasureGapRow } from './measure-gap.entity.js';
import { MeasureGoalRow } from './measure-goal.entity.js';
import { MeasureMunicipalityRow } from './measure-municipality.entity.js';
import { MeasurePartnerRow } from './measure-partner.entity.js';
import { MeasureTargetGroupRow } from './measure-target-group.entity.js';
import { MeasureThemeRow } from './measure-theme.entity.js';
import { MeasureRow } from './measure.entity.js';

/** A measure without what it is tied to. */
type UntiedMeasure = Omit<Measure, 'goalIds' | 'themeIds' | 'targetGroupIds' | 'municipalities' | 'gapIds'>;

/** Rows of measures with what they are tied to. */
@Injectable()
export class MeasureRepository {
  constructor(private readonly transaction: Transaction) {}

  /** Measures of a concept, by number. */
  findAll(conceptId: string): Promise<Measure[]> {
    return this.findWhere({ conceptId });
  }

  /** Those that exist, by number. */
  findByIds(ids: readonly string[]): Promise<Measure[]> {
    return this.findWhere({ id: In([...ids]) });
  }

  /** Of all editions, by number. */
  findProposedBy(organisationId: string): Promise<Measure[]> {
    return this.findWhere({ proposedBy: organisationId });
  }

  private async findWhere(where: FindOptionsWhere<MeasureRow>): Promise<Measure[]> {
    const { manager } = this.transaction;
    const rows = await manager.find(MeasureRow, { where, order: { number: 'ASC', id: 'ASC' } });
    const ofThese = { where: { measureId: In(rows.map(({ id }) => id)) } };
    const goals = await manager.find(MeasureGoalRow, ofThese);
    const themes = await manager.find(MeasureThemeRow, ofThese);
    const groups = await manager.find(MeasureTargetGroupRow, ofThese);
    const places = await manager.find(MeasureMunicipalityRow, ofThese);
    const gaps = await manager.find(MeasureGapRow, ofThese);
    const own = <T extends { measureId: string }>(links: readonly T[], id: string) =>
      links.filter(({ measureId }) => measureId === id);
    return rows.map((row: UntiedMeasure) => ({
      ...row,
      goalIds: own(goals, row.id).map(({ goalId }) => goalId),
      themeIds: own(themes, row.id).map(({ themeId }) => themeId),
      targetGroupIds: own(groups, row.id).map(({ targetGroupId }) => targetGroupId),
      municipalities: own(places, row.id).map(({ ags }) => ags),
      gapIds: own(gaps, row.id).map(({ gapId }) => gapId),
    }));
  }

  findFunding(measureIds: readonly string[]): Promise<Funding[]> {
    return this.transaction.manager.find(MeasureFundingRow, {
      where: { measureId: In([...measureIds]) },
      order: { amountCents: 'DESC', id: 'ASC' },
    });
  }

  findPartners(measureIds: readonly string[]): Promise<MeasurePartner[]> {
    return this.transaction.manager.find(MeasurePartnerRow, {
      where: { measureId: In([...measureIds]) },
      order: { name: 'ASC', id: 'ASC' },
    });
  }
}
