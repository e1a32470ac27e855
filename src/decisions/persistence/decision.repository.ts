import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Decision } from '#libs/decision';
import { Transaction } from '../../platform/database/transaction.js';
import { DecisionRow } from './decision.entity.js';

/** Rows of decisions. */
@Injectable()
export class DecisionRepository {
  constructor(private readonly transaction: Transaction) {}

  async insert(decision: Decision): Promise<void> {
    await this.transaction.manager.insert(DecisionRow, { ...decision });
  }

  /** Newest first. */
  findAll(): Promise<Decision[]> {
    return this.transaction.manager.find(DecisionRow, { order: { decidedOn: 'DESC', id: 'ASC' } });
  }

  find(ids: readonly string[]): Promise<Decision[]> {
    return this.transaction.manager.find(DecisionRow, { where: { id: In([...ids]) } });
  }

  /** Those of one meeting, in their order. */
  findOfMeeting(meetingId: string): Promise<Decision[]> {
    return this.transaction.manager.find(DecisionRow, {
      where: { meetingId },
      order: { recordedAt: 'ASC', id: 'ASC' },
    });
  }
}
