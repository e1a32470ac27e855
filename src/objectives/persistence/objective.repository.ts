import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Goal, NeedEvidence, StrategicNeed } from '#libs/objective';
import { Transaction } from '../../platform/database/transaction.js';
import { GoalNeedRow } from './goal-need.entity.js';
import { GoalRow } from './goal.entity.js';
import { NeedEvidenceRow } from './need-evidence.entity.js';
import { NeedTargetGroupRow } from './need-target-group.entity.js';
import { NeedThemeRow } from './need-theme.entity.js';
import { StrategicNeedRow } from './strategic-need.entity.js';

/** Rows of needs and goals with what they are tied to. */
@Injectable()
export class ObjectiveRepository {
  constructor(private readonly transaction: Transaction) {}

  /** Needs of a concept, in the order of their titles. */
  async findNeeds(conceptId: string): Promise<StrategicNeed[]> {
    const { manager } = this.transaction;
    const rows = await manager.find(StrategicNeedRow, {
      where: { conceptId },
      order: { title: 'ASC', id: 'ASC' },
    });
    const ofThese = { where: { needId: In(rows.map(({ id }) => id)) } };
    const groups = await manager.find(NeedTargetGroupRow, ofThese);
    const themes = await manager.find(NeedThemeRow, ofThese);
    return rows.map((row: Omit<StrategicNeed, 'targetGroupIds' | 'themeIds'>) => ({
      ...row,
      targetGroupIds: groups
        .filter(({ needId }) => needId === row.id)
        .map(({ targetGroupId }) => targetGroupId),
      themeIds: themes.filter(({ needId }) => needId === row.id).map(({ themeId }) => themeId),
    }));
  }

  /** Goals of a concept, the one due first before. */
  async findGoals(conceptId: string): Promise<Goal[]> {
    const { manager } = this.transaction;
    const rows = await manager.find(GoalRow, { where: { conceptId }, order: { dueOn: 'ASC', id: 'ASC' } });
    const links = await manager.find(GoalNeedRow, { where: { goalId: In(rows.map(({ id }) => id)) } });
    return rows.map((row: Omit<Goal, 'needIds'>) => ({
      ...row,
      needIds: links.filter(({ goalId }) => goalId === row.id).map(({ needId }) => needId),
    }));
  }

  /** Evidence of several needs, the newest first. */
  findEvidence(needIds: readonly string[]): Promise<NeedEvidence[]> {
    return this.transaction.manager.find(NeedEvidenceRow, {
      where: { needId: In([...needIds]) },
      order: { asOf: 'DESC', id: 'ASC' },
    });
  }
}
