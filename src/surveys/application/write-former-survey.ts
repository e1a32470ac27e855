import { Injectable } from '@nestjs/common';
import { instantAt, type LocalDate } from '#libs/calendar';
import type { AnswerContent, Survey, SurveyQuestion } from '#libs/survey';
import { TIME_ZONE } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { AnswerRepository } from '../persistence/answer.repository.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';
import { SurveyRepository } from '../persistence/survey.repository.js';

/** A sheet of a survey that was held before this platform was there. */
export interface FormerSheet {
  readonly id: string;
  readonly invitationId: string;
  /** Null where the organisation is no member. */
  readonly organisationId: string | null;
  readonly respondentName: string;
  readonly sentOn: LocalDate;
  readonly answers: readonly (AnswerContent & { readonly id: string })[];
}

/** “Frühere Befragung eintragen”: with its answers, as somebody else kept them. It is not anonymous: they stand under names. */
@Injectable()
export class WriteFormerSurvey {
  constructor(
    private readonly transaction: Transaction,
    private readonly surveys: SurveyRepository,
    private readonly invitations: InvitationRepository,
    private readonly answers: AnswerRepository,
  ) {}

  execute(
    survey: Survey,
    questions: readonly SurveyQuestion[],
    sheets: readonly FormerSheet[],
  ): Promise<void> {
    return this.transaction.run(async () => {
      await this.surveys.insert(survey);
      await this.surveys.saveQuestions(survey.id, questions);
      for (const sheet of sheets) await this.writeSheet(survey.id, sheet);
    });
  }

  private async writeSheet(surveyId: string, sheet: FormerSheet): Promise<void> {
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
