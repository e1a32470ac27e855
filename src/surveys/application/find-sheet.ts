import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { hashLinkToken } from '../../platform/links/link-token.js';
import { notFound } from '../../platform/refusal/refused.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';
import { SurveyRepository } from '../persistence/survey.repository.js';
import type { FoundSheet } from '../survey.js';

/** The sheet that a link opens, or that waits for a member. A wrong link and one of a draft read alike. */
@Injectable()
export class FindSheet {
  constructor(
    private readonly surveys: SurveyRepository,
    private readonly invitations: InvitationRepository,
  ) {}

  /** By a personal link, or by the one for everybody. Throws `not-found`. */
  async byToken(token: string): Promise<FoundSheet> {
    const asked = await this.invitations.findByLink(hashLinkToken(token));
    const survey =
      asked === null ? await this.surveys.findByOpenToken(token) : await this.surveys.find(asked.surveyId);
    if (survey === null || survey.state === 'draft') throw notFound('Diesen Link');
    return { survey, invitation: asked };
  }

  /** Of the actor's own organisation. Throws `not-found` where it was not asked, or not yet. */
  async ofMember(surveyId: string, actor: Actor): Promise<FoundSheet> {
    const survey = await this.surveys.find(surveyId);
    const asked = await this.invitations.findOfMember(surveyId, actor.organisationId);
    if (survey === null || asked === null || survey.state === 'draft') throw notFound('Diese Befragung');
    return { survey, invitation: asked };
  }
}
