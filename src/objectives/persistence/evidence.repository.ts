import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Instant } from '#libs/calendar';
import type { NeedEvidence } from '#libs/objective';
import { Transaction } from '../../platform/database/transaction.js';
import { AnswerWithoutNeedRow } from './answer-without-need.entity.js';
import { NeedEvidenceRow } from './need-evidence.entity.js';

/** “kein Bedarf” of one answer. */
export interface AnswerWithoutNeed {
  readonly answerId: string;
  readonly surveyId: string;
  readonly reason: string;
  readonly organisationId: string;
  readonly decidedAt: Instant;
}

/** Rows of evidence, and of answers that are none. Evidence is added and taken away, never changed. */
@Injectable()
export class EvidenceRepository {
  constructor(private readonly transaction: Transaction) {}

  /** What is tied already stays as it is. */
  async insert(evidence: readonly NeedEvidence[]): Promise<void> {
    if (evidence.length === 0) return;
    await this.transaction.manager
      .createQueryBuilder()
      .insert()
      .into(NeedEvidenceRow)
      .values(evidence.map((one) => ({ ...one })))
      .orIgnore()
      .execute();
  }

  /** False, and nothing happened, where the same gap stands at the need already. */
  async insertOne(one: NeedEvidence): Promise<boolean> {
    await this.insert([one]);
    return (await this.find(one.id)) !== null;
  }

  find(id: string): Promise<NeedEvidence | null> {
    return this.transaction.manager.findOneBy(NeedEvidenceRow, { id });
  }

  async delete(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.transaction.manager.delete(NeedEvidenceRow, { id: In([...ids]) });
  }

  /** Evidence that stands on these answers, whichever need it belongs to. */
  ofAnswers(answerIds: readonly string[]): Promise<NeedEvidence[]> {
    return this.transaction.manager.findBy(NeedEvidenceRow, { answerId: In([...answerIds]) });
  }

  withoutNeed(surveyId: string): Promise<AnswerWithoutNeed[]> {
    return this.transaction.manager.findBy(AnswerWithoutNeedRow, { surveyId });
  }

  async saveWithoutNeed(row: AnswerWithoutNeed): Promise<void> {
    await this.transaction.manager.upsert(AnswerWithoutNeedRow, { ...row }, ['answerId']);
  }

  async forgetWithoutNeed(answerId: string): Promise<void> {
    await this.transaction.manager.delete(AnswerWithoutNeedRow, { answerId });
  }
}
