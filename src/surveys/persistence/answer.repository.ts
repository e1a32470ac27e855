import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { AnswerContent, ReceivedSheet, SurveyAnswer } from '#libs/survey';
import { Transaction } from '../../platform/database/transaction.js';
import { SurveyAnswerRow, SurveyResponseRow } from './survey-answer.entity.js';

/** A sheet with its id. */
export type KeptResponse = SurveyResponseRow;

/** Rows of sheets and answers. */
@Injectable()
export class AnswerRepository {
  constructor(private readonly transaction: Transaction) {}

  /** A sheet that names its sender takes the place of what they sent before. */
  async save(sheet: ReceivedSheet): Promise<void> {
    const { response, answers } = sheet;
    const { manager } = this.transaction;
    if (response.invitationId !== null)
      await manager.delete(SurveyResponseRow, { invitationId: response.invitationId });
    const id = randomUUID();
    await manager.insert(SurveyResponseRow, { id, ...response });
    await this.insertAnswers(
      answers.map((answer) => ({
        ...answer,
        id: randomUUID(),
        surveyId: response.surveyId,
        responseId: response.isAnonymous ? null : id,
      })),
    );
    if (response.isAnonymous) await this.shuffle(response.surveyId);
  }

  /** As they stand: what was answered before this platform was there. */
  async insertWhole(response: KeptResponse, answers: readonly SurveyAnswer[]): Promise<void> {
    await this.transaction.manager.insert(SurveyResponseRow, response);
    await this.insertAnswers(answers);
  }

  responsesOf(surveyId: string): Promise<KeptResponse[]> {
    return this.transaction.manager.find(SurveyResponseRow, { where: { surveyId }, order: { id: 'ASC' } });
  }

  countResponses(surveyId: string): Promise<number> {
    return this.transaction.manager.countBy(SurveyResponseRow, { surveyId });
  }

  async answersOf(surveyId: string): Promise<readonly SurveyAnswer[]> {
    return this.transaction.manager.find(SurveyAnswerRow, { where: { surveyId }, order: { id: 'ASC' } });
  }

  answersWith(ids: readonly string[]): Promise<SurveyAnswer[]> {
    return this.transaction.manager.findBy(SurveyAnswerRow, { id: In([...ids]) });
  }

  /** What one sender sent; null where nothing, or where it belongs to nobody. */
  async sentBy(invitationId: string): Promise<readonly AnswerContent[] | null> {
    const { manager } = this.transaction;
    const response = await manager.findOneBy(SurveyResponseRow, { invitationId });
    if (response === null) return null;
    const rows = await manager.findBy(SurveyAnswerRow, { responseId: response.id });
    return rows.map(({ questionId, text, number, choiceIds }) => ({ questionId, text, number, choiceIds }));
  }

  private async insertAnswers(answers: readonly SurveyAnswer[]): Promise<void> {
    const rows = answers.map((answer) => ({
      ...answer,
      choiceIds: [...answer.choiceIds],
      isAnonymous: answer.responseId === null,
    }));
    if (rows.length > 0) await this.transaction.manager.insert(SurveyAnswerRow, rows);
  }

  /**
   * Lays the rows of an anonymous survey down anew, in an order drawn by lot. Else the database would know what the house forgot: rows
   * carry the number of the transaction that wrote them, and lie in the order in which they came.
   */
  private async shuffle(surveyId: string): Promise<void> {
    for (const table of ['survey_response', 'survey_answer'])
      await this.transaction.manager.query(
        `WITH gone AS (DELETE FROM ${table} WHERE survey_id = $1 RETURNING *)
         INSERT INTO ${table} SELECT * FROM gone ORDER BY random()`,
        [surveyId],
      );
  }
}
