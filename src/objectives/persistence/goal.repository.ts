import { Injectable } from '@nestjs/common';
import type { Goal } from '#libs/objective';
import { Transaction } from '../../platform/database/transaction.js';
import { GoalNeedRow } from './goal-need.entity.js';
import { GoalRow } from './goal.entity.js';

/** Rows of goals with the needs that they meet. */
@Injectable()
export class GoalRepository {
  constructor(private readonly transaction: Transaction) {}

  async insert(goals: readonly Goal[]): Promise<void> {
    if (goals.length === 0) return;
    await this.transaction.manager.insert(
      GoalRow,
      goals.map(({ needIds: _needs, ...row }) => row),
    );
    await this.tie(goals);
  }

  async update(goal: Goal): Promise<void> {
    const { needIds: _needs, id, ...row } = goal;
    await this.transaction.manager.update(GoalRow, { id }, row);
    await this.transaction.manager.delete(GoalNeedRow, { goalId: id });
    await this.tie([goal]);
  }

  /** Held until the transaction ends; null where there is none. */
  async lock(id: string): Promise<Goal | null> {
    const { manager } = this.transaction;
    const row: Omit<Goal, 'needIds'> | null = await manager.findOne(GoalRow, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (row === null) return null;
    const needs = await manager.findBy(GoalNeedRow, { goalId: id });
    return { ...row, needIds: needs.map(({ needId }) => needId) };
  }

  async conceptOf(id: string): Promise<string | null> {
    return (await this.transaction.manager.findOneBy(GoalRow, { id }))?.conceptId ?? null;
  }

  /** False, and nothing happened, while a measure or an indicator hangs on it. */
  async deleteUnused(id: string): Promise<boolean> {
    try {
      await this.transaction.attempt(() => this.transaction.manager.delete(GoalRow, { id }));
      return true;
    } catch (error) {
      if ((error as { code?: string }).code === FOREIGN_KEY_VIOLATION) return false;
      throw error;
    }
  }

  private async tie(goals: readonly Goal[]): Promise<void> {
    const rows = goals.flatMap(({ id, needIds }) => needIds.map((needId) => ({ goalId: id, needId })));
    if (rows.length > 0) await this.transaction.manager.insert(GoalNeedRow, rows);
  }
}

/** PostgreSQL: foreign_key_violation. */
const FOREIGN_KEY_VIOLATION = '23503';
