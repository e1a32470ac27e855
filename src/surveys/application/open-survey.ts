import { Injectable } from '@nestjs/common';
import type { Survey } from '#libs/survey';
import { Transaction } from '../../platform/database/transaction.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';
import { TakeSurveyStep, type SurveyStepBy } from './take-survey-step.js';
import { WriteInvitation } from './write-invitation.js';

/** “Befragung öffnen”: in the same moment a mail goes to everybody who is invited. */
@Injectable()
export class OpenSurvey {
  constructor(
    private readonly transaction: Transaction,
    private readonly takeStep: TakeSurveyStep,
    private readonly invitations: InvitationRepository,
    private readonly writeInvitation: WriteInvitation,
  ) {}

  execute(id: string, by: SurveyStepBy): Promise<Survey> {
    return this.transaction.run(async () => {
      const survey = await this.takeStep.execute(id, 'open', by);
      for (const asked of await this.invitations.ofSurvey(id))
        await this.writeInvitation.execute(survey, asked, null);
      return survey;
    });
  }
}
