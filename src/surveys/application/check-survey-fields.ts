import { Injectable } from '@nestjs/common';
import type { SurveyContent } from '#libs/survey';
import { ListSurveyConcepts } from './list-survey-concepts.js';
import { surveyRefused } from './survey-sentences.js';

/** “Konzept und Themenfelder prüfen”: a question belongs to a field of the edition for which is asked, or to none. */
@Injectable()
export class CheckSurveyFields {
  constructor(private readonly listConcepts: ListSurveyConcepts) {}

  /** Throws `unknown-concept` or `unknown-field`. */
  async execute({ details, questions }: SurveyContent): Promise<void> {
    const { conceptId } = details;
    const isPlain = conceptId === null && questions.every(({ fieldId }) => fieldId === null);
    if (isPlain) return;
    const concept = (await this.listConcepts.execute()).find(({ id }) => id === conceptId);
    if (concept === undefined && conceptId !== null)
      throw surveyRefused({ code: 'unknown-concept', field: 'conceptId' });
    const known = new Set((concept?.fields ?? []).map(({ id }) => id));
    const wrong = questions.findIndex(({ fieldId }) => fieldId !== null && !known.has(fieldId));
    if (wrong >= 0)
      throw surveyRefused({
        code: 'unknown-field',
        field: `questions.${wrong}.fieldId`,
        facts: { number: wrong + 1 },
      });
  }
}
