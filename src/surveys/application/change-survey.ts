import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { judgeSurveyChange, type Survey, type SurveyContent } from '#libs/survey';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { SurveyRepository } from '../persistence/survey.repository.js';
import { openTokenFor } from './create-survey.js';
import { FindSurveys } from './find-surveys.js';
import { CheckSurveyFields } from './check-survey-fields.js';
import { surveyRefused } from './survey-sentences.js';

/** A change of a survey; `seenVersion` is the version that was seen. */
export interface SurveyChange extends SurveyContent {
  readonly id: string;
  readonly seenVersion: number;
}

/** “Befragung ändern”. */
@Injectable()
export class ChangeSurvey {
  constructor(
    private readonly transaction: Transaction,
    private readonly find: FindSurveys,
    private readonly surveys: SurveyRepository,
    private readonly clock: Clock,
    private readonly checkFields: CheckSurveyFields,
    private readonly audit: Audit,
  ) {}

  execute(change: SurveyChange, actor: Actor): Promise<Survey> {
    return this.transaction.run(async () => {
      const kept = await this.find.forChange(change.id, change.seenVersion);
      const content = { details: change.details, questions: ownQuestions(kept.questions, change.questions) };
      const judged = judgeSurveyChange(kept, content, this.clock.today());
      if (!judged.ok) throw surveyRefused(judged.refusal);
      await this.checkFields.execute(content);
      const { isOpenToAll, ...details } = change.details;
      const survey: Survey = {
        ...kept.survey,
        ...details,
        openToken: openTokenFor(isOpenToAll, kept.survey.openToken),
        version: kept.survey.version + 1,
      };
      await this.surveys.update(survey);
      await this.surveys.saveQuestions(survey.id, judged.value);
      await this.audit.record({
        actor,
        act: 'survey-changed',
        subjectKind: 'survey',
        subjectId: survey.id,
        facts: { questions: judged.value.length },
      });
      return survey;
    });
  }
}

/** A question that is none of this survey is a new one: an id from elsewhere must not touch what it names. */
function ownQuestions(
  before: SurveyContent['questions'],
  after: SurveyContent['questions'],
): SurveyContent['questions'] {
  const own = new Set(before.map(({ id }) => id));
  return after.map((question) => (own.has(question.id) ? question : { ...question, id: randomUUID() }));
}
