import { Injectable } from '@nestjs/common';
import { In, IsNull, Like } from 'typeorm';
import type { Decision } from '#libs/decision';
import { Transaction } from '../../platform/database/transaction.js';
import { CommitteeAbbreviationRow } from './committee-abbreviation.entity.js';
import { DecisionRow } from './decision.entity.js';

/** Rows of decisions, and the abbreviations of committees with which their numbers begin. */
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

  /** Those with these words in number, subject or wording: German word stems, or any part of number and subject. Newest first. */
  findByWords(words: string): Promise<Decision[]> {
    return this.transaction.manager
      .createQueryBuilder(DecisionRow, 'decision')
      .where(
        `decision_words(decision.number, decision.subject, decision.wording) @@ websearch_to_tsquery('german', :words)`,
        { words },
      )
      .orWhere(`strpos(fold_text(decision.number || ' ' || decision.subject), fold_text(:words)) > 0`)
      .orderBy('decision.decided_on', 'DESC')
      .addOrderBy('decision.id')
      .getMany();
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

  /** How many numbers begin so: decisions are never taken away, so the next one is that many and one. */
  countNumbers(begin: string): Promise<number> {
    return this.transaction.manager.countBy(DecisionRow, { number: Like(`${begin}%`) });
  }

  async setPublic(id: string, isPublic: boolean): Promise<void> {
    await this.transaction.manager.update(DecisionRow, { id }, { isPublic });
  }

  /** Returns whether there was none: a paper is never exchanged. */
  async addPaper(id: string, documentId: string): Promise<boolean> {
    const { affected } = await this.transaction.manager.update(
      DecisionRow,
      { id, documentId: IsNull() },
      { documentId },
    );
    return affected === 1;
  }

  /** By the id of the committee. */
  async abbreviations(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.transaction.manager.find(CommitteeAbbreviationRow);
    return new Map(rows.map(({ committeeId, abbreviation }) => [committeeId, abbreviation]));
  }

  async insertAbbreviation(committeeId: string, abbreviation: string): Promise<void> {
    await this.transaction.manager.insert(CommitteeAbbreviationRow, { committeeId, abbreviation });
  }
}
