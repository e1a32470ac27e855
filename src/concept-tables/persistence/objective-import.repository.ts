import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Goal, StrategicNeed } from '#libs/objective';
import { Transaction } from '../../platform/database/transaction.js';
import { GoalImportRow } from './goal-import.entity.js';
import { NeedImportRow } from './need-import.entity.js';

/** Which needs and goals came out of a file, and in which version. */
@Injectable()
export class ObjectiveImportRepository {
  constructor(private readonly transaction: Transaction) {}

  /** Version after the last import, by id of a need or a goal. */
  async findVersions(ids: readonly string[]): Promise<Map<string, number>> {
    const { manager } = this.transaction;
    const needs = await manager.findBy(NeedImportRow, { needId: In([...ids]) });
    const goals = await manager.findBy(GoalImportRow, { goalId: In([...ids]) });
    return new Map([
      ...needs.map(({ needId, version }) => [needId, version] as const),
      ...goals.map(({ goalId, version }) => [goalId, version] as const),
    ]);
  }

  async save(needs: readonly StrategicNeed[], goals: readonly Goal[]): Promise<void> {
    const { manager } = this.transaction;
    for (const { id: needId, version } of needs)
      await manager.upsert(NeedImportRow, { needId, version }, ['needId']);
    for (const { id: goalId, version } of goals)
      await manager.upsert(GoalImportRow, { goalId, version }, ['goalId']);
  }
}
