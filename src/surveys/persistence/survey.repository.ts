import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { Survey, SurveyQuestion } from '#libs/survey';
import { Transaction } from '../../platform/database/transaction.js';
import { SurveyQuestionRow } from './survey-question.entity.js';
import { SurveyRow } from './survey.entity.js';

/** Rows of surveys and their questions. */
@Injectable()
export class SurveyRepository {
  constructor(private readonly transaction: Transaction) {}

  async insert(survey: Survey): Promise<void> {
    await this.transaction.manager.insert(SurveyRow, survey);
  }

  async update(survey: Survey): Promise<void> {
    await this.transaction.manager.update(SurveyRow, { id: survey.id }, survey);
  }

  /** What hangs on it must be nothing but questions and invitations: they go with it. */
  async delete(id: string): Promise<void> {
    await this.transaction.manager.delete(SurveyRow, { id });
  }

  /** The latest first. */
  all(): Promise<Survey[]> {
    return this.transaction.manager.find(SurveyRow, { order: { opensOn: 'DESC', title: 'ASC' } });
  }

  find(id: string): Promise<Survey | null> {
    return this.transaction.manager.findOneBy(SurveyRow, { id });
  }

  findByOpenToken(openToken: string): Promise<Survey | null> {
    return this.transaction.manager.findOneBy(SurveyRow, { openToken });
  }

  /** Held until the transaction ends: nobody answers meanwhile, and nobody else changes it. */
  findForChange(id: string): Promise<Survey | null> {
    return this.transaction.manager.findOne(SurveyRow, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Whose day has come: drafts that open by themselves, and open ones whose last day is over. */
  async findDue(today: LocalDate): Promise<{ readonly toOpen: string[]; readonly toClose: string[] }> {
    const rows = await this.transaction.manager.query<{ id: string; state: string }[]>(
      `SELECT id, state FROM survey WHERE (state = 'draft' AND opens_by_itself AND opens_on <= $1 AND closes_on >= $1)
         OR (state = 'open' AND closes_on < $1) ORDER BY id`,
      [today],
    );
    const ids = (state: string): string[] => rows.filter((row) => row.state === state).map(({ id }) => id);
    return { toOpen: ids('draft'), toClose: ids('open') };
  }

  /** In their order. */
  async questions(surveyId: string): Promise<readonly SurveyQuestion[]> {
    const rows = await this.transaction.manager.find(SurveyQuestionRow, {
      where: { surveyId },
      order: { position: 'ASC' },
    });
    return rows.map(({ surveyId: _survey, position: _position, ...question }) => question);
  }

  /** In place of those that stood there; what stays keeps its row, because answers hang on it. */
  async saveQuestions(surveyId: string, questions: readonly SurveyQuestion[]): Promise<void> {
    const { manager } = this.transaction;
    await manager.query('DELETE FROM survey_question WHERE survey_id = $1 AND id <> ALL($2::uuid[])', [
      surveyId,
      questions.map(({ id }) => id),
    ]);
    const rows = questions.map((question, position) => ({
      ...question,
      choices: [...question.choices],
      surveyId,
      position,
    }));
    if (rows.length > 0) await manager.upsert(SurveyQuestionRow, rows, ['id']);
  }

  /** How many of these ids are questions of other surveys. */
  async countOfOthers(surveyId: string, ids: readonly string[]): Promise<number> {
    const [row] = await this.transaction.manager.query<{ count: number }[]>(
      'SELECT count(*)::int AS count FROM survey_question WHERE survey_id <> $1 AND id = ANY($2)',
      [surveyId, ids],
    );
    return row?.count ?? 0;
  }
}
