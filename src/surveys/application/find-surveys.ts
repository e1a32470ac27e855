import { Injectable } from '@nestjs/common';
import type { Survey } from '#libs/survey';
import { notFound } from '../../platform/refusal/refused.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';
import { SurveyRepository } from '../persistence/survey.repository.js';
import type { WholeSurvey } from '../survey.js';
import { surveyRefused } from './survey-sentences.js';

/** “Befragungen nachschlagen”, to read and to change. */
@Injectable()
export class FindSurveys {
  constructor(
    private readonly surveys: SurveyRepository,
    private readonly invitations: InvitationRepository,
  ) {}

  /** The latest first. */
  all(): Promise<readonly Survey[]> {
    return this.surveys.all();
  }

  /** Throws `not-found`. */
  async whole(id: string): Promise<WholeSurvey> {
    return this.with(await this.surveys.find(id));
  }

  /** Held until the transaction ends. Throws `not-found`; `changed-meanwhile` where another version was seen. */
  async forChange(id: string, seenVersion: number | null): Promise<WholeSurvey> {
    const whole = await this.with(await this.surveys.findForChange(id));
    if (seenVersion !== null && whole.survey.version !== seenVersion)
      throw surveyRefused({ code: 'changed-meanwhile' });
    return whole;
  }

  private async with(survey: Survey | null): Promise<WholeSurvey> {
    if (survey === null) throw notFound('Diese Befragung');
    const questions = await this.surveys.questions(survey.id);
    return { survey, questions, hasAnswers: await this.invitations.hasBegun(survey.id) };
  }
}
