import { Injectable } from '@nestjs/common';
import type { Referral } from '#libs/referral';
import { FindOrganisations } from '../../organisations/index.js';
import { Settings } from '../../platform/config/settings.js';
import { Post, type Letter } from '../../platform/mail/post.js';
import {
  addressedCaseMail,
  answeredCaseMail,
  type ProvidersAnswer,
  type ShortMail,
} from '../mails/addressed-case-mail.js';

/**
 * “Von Anfrage und Antwort erzählen”: the provider that was asked learns that a case waits for it, the office what the provider
 * answered; within the transaction of the act. A deadline that passed is told in the digest of the morning. The mail names the code;
 * who it is, only the office knows.
 */
@Injectable()
export class TellOfAddressedCase {
  constructor(
    private readonly organisations: FindOrganisations,
    private readonly post: Post,
    private readonly settings: Settings,
  ) {}

  async provider({ id, code, addressedProviderId, answerUntil }: Referral): Promise<void> {
    if (addressedProviderId === null || answerUntil === null) return;
    const link = `${this.settings.publicUrl}/vermittlungen`;
    const mail = addressedCaseMail({ code, answerUntil, link });
    await this.send(addressedProviderId, id, {
      ...mail,
      fact: `referral-addressed.${id}`,
      kind: 'request',
      way: '/vermittlungen',
    });
  }

  async office({ id, code, officeId }: Referral, answer: ProvidersAnswer): Promise<void> {
    const link = `${this.settings.publicUrl}/faelle/${id}`;
    await this.send(officeId, id, {
      ...answeredCaseMail({ ...answer, code, link }),
      fact: `referral-answered.${id}`,
      kind: 'request-answer',
      way: `/faelle/${id}`,
    });
  }

  private async send(
    recipientId: string,
    referralId: string,
    mail: ShortMail & Pick<Letter, 'fact' | 'kind' | 'way'>,
  ): Promise<void> {
    const recipient = await this.organisations.one(recipientId);
    if (recipient === null) return;
    const { id: recipientOrganisationId, mailAddress: toAddress } = recipient;
    await this.post.send({ ...mail, recipientOrganisationId, toAddress, subjectIds: [referralId] });
  }
}
