import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { judgeAnswering } from '#libs/survey';
import { Clock } from '../../platform/clock/clock.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';
import { SurveyRepository } from '../persistence/survey.repository.js';
import type { OwnSurvey } from '../survey.js';

/** “Befragungen der eigenen Organisation”: those to which it is invited, the latest first. */
@Injectable()
export class ListOwnSurveys {
  constructor(
    private readonly surveys: SurveyRepository,
    private readonly invitations: InvitationRepository,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor): Promise<readonly OwnSurvey[]> {
    const own = await this.invitations.ofOrganisation(actor.organisationId);
    const today = this.clock.today();
    return (await this.surveys.all()).flatMap((survey) => {
      const asked = own.get(survey.id);
      if (asked === undefined || survey.state === 'draft') return [];
      const { isAnswered, draft } = asked;
      const mayAnswer = judgeAnswering(survey, asked, today).ok;
      return [{ survey, isAnswered, isDraft: draft !== null, mayAnswer }];
    });
  }
}
