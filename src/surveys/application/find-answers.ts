import { Injectable } from '@nestjs/common';
import { Refused } from '../../platform/refusal/refused.js';
import { AnswerRepository } from '../persistence/answer.repository.js';
import type { AnswerEvidence } from '../survey.js';
import { WordAnswers } from './word-answers.js';

/** “Antworten als Belege nachschlagen”, for other rooms: what may be shown of them, and no more. */
@Injectable()
export class FindAnswers {
  constructor(
    private readonly answers: AnswerRepository,
    private readonly wordAnswers: WordAnswers,
  ) {}

  /** All of one survey; none where the promise of an anonymous one does not let them be shown (yet). */
  async of(surveyId: string): Promise<readonly AnswerEvidence[]> {
    try {
      return (await this.wordAnswers.execute(surveyId)).answers.map(toEvidence);
    } catch (error) {
      if (error instanceof Refused && error.kind === 'conflict') return [];
      throw error;
    }
  }

  /** Those with these ids, wherever they were given. */
  async all(ids: readonly string[]): Promise<readonly AnswerEvidence[]> {
    const wanted = new Set(ids);
    const surveyIds = new Set((await this.answers.answersWith(ids)).map(({ surveyId }) => surveyId));
    const found: AnswerEvidence[] = [];
    for (const surveyId of surveyIds) found.push(...(await this.of(surveyId)));
    return found.filter(({ id }) => wanted.has(id));
  }
}

function toEvidence({ id, surveyId, question, answer, organisationName }: AnswerEvidence): AnswerEvidence {
  return { id, surveyId, question, answer, organisationName };
}
