import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { SurveyRepository } from '../persistence/survey.repository.js';
import { FindSurveys } from './find-surveys.js';
import { surveyRefused } from './survey-sentences.js';

/** “Entwurf löschen”: what went out stays. */
@Injectable()
export class DeleteSurvey {
  constructor(
    private readonly transaction: Transaction,
    private readonly find: FindSurveys,
    private readonly surveys: SurveyRepository,
    private readonly audit: Audit,
  ) {}

  execute(id: string, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      const { survey } = await this.find.forChange(id, null);
      if (survey.state !== 'draft') throw surveyRefused({ code: 'survey-not-draft' });
      await this.surveys.delete(id);
      await this.audit.record({ actor, act: 'survey-deleted', subjectKind: 'survey', subjectId: id });
    });
  }
}
