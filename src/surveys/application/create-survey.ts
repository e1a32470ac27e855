import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { judgeNewSurvey, type Survey, type SurveyContent, type SurveyDetails } from '#libs/survey';
import { FindOrganisations } from '../../organisations/index.js';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { newLinkToken } from '../../platform/links/link-token.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';
import { SurveyRepository } from '../persistence/survey.repository.js';
import { CheckSurveyFields } from './check-survey-fields.js';
import { surveyRefused } from './survey-sentences.js';

/** “Befragung anlegen”: a draft, to which all members are invited until somebody chooses otherwise. */
@Injectable()
export class CreateSurvey {
  constructor(
    private readonly transaction: Transaction,
    private readonly surveys: SurveyRepository,
    private readonly invitations: InvitationRepository,
    private readonly organisations: FindOrganisations,
    private readonly checkFields: CheckSurveyFields,
    private readonly audit: Audit,
  ) {}

  execute(content: SurveyContent, actor: Actor): Promise<Survey> {
    return this.transaction.run(async () => {
      const judged = judgeNewSurvey(content);
      if (!judged.ok) throw surveyRefused(judged.refusal);
      await this.checkFields.execute(content);
      const survey = newSurvey(content.details);
      await this.surveys.insert(survey);
      // an id that another survey has would take its question away
      await this.surveys.saveQuestions(
        survey.id,
        judged.value.map((question) => ({ ...question, id: randomUUID() })),
      );
      await this.inviteAll(survey.id);
      await this.audit.record({ actor, act: 'survey-created', subjectKind: 'survey', subjectId: survey.id });
      return survey;
    });
  }

  private async inviteAll(surveyId: string): Promise<void> {
    const members = await this.organisations.all();
    await this.invitations.insert(
      members.map(({ id: organisationId }) => ({
        id: randomUUID(),
        surveyId,
        origin: 'member' as const,
        organisationId,
        name: null,
        mailAddress: null,
      })),
    );
  }
}

function newSurvey({ isOpenToAll, ...details }: SurveyDetails): Survey {
  return {
    ...details,
    id: randomUUID(),
    openToken: openTokenFor(isOpenToAll, null),
    state: 'draft',
    openedOn: null,
    closedOn: null,
    reminded: null,
    summary: '',
    isReleased: false,
    version: 1,
  };
}

/** The link for everybody stays the same as long as there is one: it may be printed already. */
export function openTokenFor(isOpenToAll: boolean, before: string | null): string | null {
  if (!isOpenToAll) return null;
  return before ?? newLinkToken().token;
}
