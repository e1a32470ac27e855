import { Injectable } from '@nestjs/common';
import type { Survey, SurveyInvitation, SurveyReminder } from '#libs/survey';
import { Settings } from '../../platform/config/settings.js';
import { newLinkToken } from '../../platform/links/link-token.js';
import { Post } from '../../platform/mail/post.js';
import { writeSurveyMail } from '../mails/write-survey-mail.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';

/**
 * “Einladen und erinnern”: one mail to one who is invited, with a personal link of its own, in the transaction of the act. Each stage is
 * told once.
 */
@Injectable()
export class WriteInvitation {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly post: Post,
    private readonly settings: Settings,
  ) {}

  /** Nobody is written to who left the Arbeitskreis or came by the link for everybody. */
  async execute(
    survey: Survey,
    invitation: SurveyInvitation,
    reminder: SurveyReminder | null,
  ): Promise<void> {
    const { id, organisationId, name, mailAddress } = invitation;
    if (mailAddress === null) return;
    const { token, hash } = newLinkToken();
    await this.invitations.addLink(hash, id);
    await this.post.send({
      ...writeSurveyMail({
        reminder,
        title: survey.title,
        purpose: survey.purpose,
        closesOn: survey.closesOn,
        isAnonymous: survey.isAnonymous,
        recipientName: name ?? mailAddress,
        link: `${this.settings.publicUrl}/befragung/${token}`,
      }),
      kind: 'survey',
      way: `/befragungen/${survey.id}/antworten`,
      fact: `survey.${survey.id}.${reminder ?? 'invitation'}.${id}`,
      recipientOrganisationId: organisationId,
      toAddress: mailAddress,
      subjectIds: [],
    });
  }
}
