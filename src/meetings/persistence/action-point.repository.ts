import { Injectable } from '@nestjs/common';
import type { ActionPoint } from '#libs/meeting';
import { Transaction } from '../../platform/database/transaction.js';
import { ActionPointRow } from './action-point.entity.js';

/** Which tasks are looked for; what is not named does not matter. */
export type ActionPointsWanted = Partial<Pick<ActionPoint, 'meetingId' | 'ownerId' | 'state'>>;

/** Rows of tasks. */
@Injectable()
export class ActionPointRepository {
  constructor(private readonly transaction: Transaction) {}

  /** By the day they are due. */
  findWhere(wanted: ActionPointsWanted): Promise<ActionPoint[]> {
    return this.transaction.manager.find(ActionPointRow, {
      where: wanted,
      order: { dueOn: 'ASC', id: 'ASC' },
    });
  }

  /** Held until the transaction ends. */
  hold(id: string): Promise<ActionPoint | null> {
    return this.transaction.manager.findOne(ActionPointRow, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async insert(points: readonly ActionPoint[]): Promise<void> {
    await this.transaction.manager.insert(ActionPointRow, [...points]);
  }

  async update(point: ActionPoint): Promise<void> {
    await this.transaction.manager.update(ActionPointRow, { id: point.id }, point);
  }
}
