import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { GivenAnswer } from '#libs/gap-notice';
import { Transaction } from '../../platform/database/transaction.js';
import type { NewAnswer } from '../notice.js';
import { GapAnswerRow } from './gap-answer.entity.js';

/** Rows of answers. */
@Injectable()
export class GapAnswerRepository {
  constructor(private readonly transaction: Transaction) {}

  /** Two answers of one organisation in the same moment are one: the later to arrive stands. */
  async save(answer: NewAnswer): Promise<void> {
    await this.transaction.manager.upsert(GapAnswerRow, answer, {
      conflictPaths: ['gapId', 'organisationId', 'answeredAt'],
    });
  }

  /** All answers ever given to these gaps, oldest first. */
  async findOfGaps(gapIds: readonly string[]): Promise<GivenAnswer[]> {
    const rows = await this.transaction.manager.find(GapAnswerRow, {
      where: { gapId: In([...gapIds]) },
      order: { answeredAt: 'ASC', organisationId: 'ASC' },
    });
    return rows.map(({ id: _id, channel: _channel, ...answer }) => answer);
  }
}
