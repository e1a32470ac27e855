import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { instantAt, type LocalDate } from '#libs/calendar';
import type { AnswerContent, Survey, SurveyQuestion } from '#libs/survey';
import { TIME_ZONE } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { AnswerRepository } from '../persistence/answer.repository.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';
import { SurveyRepository } from '../persistence/survey.repository.js';

/** A sheet that was filled elsewhere, under the name of its sender. */
export interface BroughtSheet {
  readonly id: string;
  readonly invitationId: string;
  /** Null where the organisation is no member. */
  readonly organisationId: string | null;
  readonly respondentName: string;
  readonly sentOn: LocalDate;
  readonly answers: readonly (AnswerContent & { readonly id: string })[];
}

/** A survey as it stands, with what was answered and who was asked besides. */
export interface BroughtSurvey {
  readonly survey: Survey;
  readonly questions: readonly SurveyQuestion[];
  /** Of a survey that is not anonymous. */
  readonly sheets: readonly BroughtSheet[];
  readonly silentMemberIds: readonly string[];
}

/** “Befragung einbringen” that was begun or held elsewhere. Nobody is written to. */
@Injectable()
export class BringInSurvey {
  constructor(
    private readonly transaction: Transaction,
    private readonly surveys: SurveyRepository,
    private readonly invitations: InvitationRepository,
    private readonly answers: AnswerRepository,
  ) {}

  execute({ survey, questions, sheets, silentMemberIds }: BroughtSurvey): Promise<void> {
    return this.transaction.run(async () => {
      await this.surveys.insert(survey);
      await this.surveys.saveQuestions(survey.id, questions);
      for (const sheet of sheets) await this.writeSheet(survey.id, sheet);
      await this.invitations.insert(
        silentMemberIds.map((organisationId) => ({
          id: randomUUID(),
          surveyId: survey.id,
          origin: 'member' as const,
          organisationId,
          name: null,
          mailAddress: null,
        })),
      );
    });
  }

  private async writeSheet(surveyId: string, sheet: BroughtSheet): Promise<void> {
    const { id, invitationId, organisationId, respondentName, sentOn } = sheet;
    const origin = organisationId === null ? 'further' : 'member';
    const name = organisationId === null ? respondentName : null;
    await this.invitations.insert([
      { id: invitationId, surveyId, origin, organisationId, name, mailAddress: null },
    ]);
    await this.invitations.markAnswered(invitationId);
    const sentAt = instantAt(sentOn, '12:00', TIME_ZONE);
    await this.answers.insertWhole(
      {
        id,
        surveyId,
        isAnonymous: false,
        origin,
        invitationId,
        organisationId,
        respondentName,
        sentOn,
        sentAt,
      },
      sheet.answers.map((answer) => ({ ...answer, surveyId, responseId: id })),
    );
  }
}
