import { Injectable } from '@nestjs/common';
import type { Referral } from '#libs/referral';
import { FindOrganisations } from '../../organisations/index.js';
import { Settings } from '../../platform/config/settings.js';
import { Post } from '../../platform/mail/post.js';
import type { ReferralStepped } from '../events/referral-stepped.event.js';
import { addressedCaseMail, answeredCaseMail } from '../mails/addressed-case-mail.js';
import { ReferralRepository } from '../persistence/referral.repository.js';

/**
 * “Von Anfrage und Antwort erzählen”: the provider that was asked learns that a case waits for it, the office what the provider
 * answered. A deadline that passed is told in the digest of the morning. The mail names the code; who it is, only the office knows.
 */
@Injectable()
export class TellOfAddressedCase {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly organisations: FindOrganisations,
    private readonly post: Post,
    private readonly settings: Settings,
  ) {}

  async execute(step: ReferralStepped): Promise<void> {
    const referral = await this.referrals.find(step.referralId);
    if (referral === null) return;
    if (step.act === 'submit') await this.ask(referral);
    else if (isProvidersAnswer(step, referral)) await this.answer(referral, step);
  }

  private async ask({ id, code, addressedProviderId, answerUntil }: Referral): Promise<void> {
    if (addressedProviderId === null || answerUntil === null) return;
    const link = `${this.settings.publicUrl}/vermittlungen`;
    const mail = addressedCaseMail({ code, answerUntil, link });
    await this.send(`referral-addressed.${id}`, addressedProviderId, { ...mail, subjectIds: [id] });
  }

  private async answer(
    { id, code, officeId }: Referral,
    { act, reasonCode }: ReferralStepped,
  ): Promise<void> {
    const link = `${this.settings.publicUrl}/faelle/${id}`;
    const mail = answeredCaseMail({ code, act, reasonCode, link });
    await this.send(`referral-answered.${id}`, officeId, { ...mail, subjectIds: [id] });
  }

  private async send(
    fact: string,
    recipientId: string,
    words: { subject: string; text: string; html: string; subjectIds: readonly string[] },
  ): Promise<void> {
    const recipient = await this.organisations.one(recipientId);
    if (recipient === null) return;
    const { id: recipientOrganisationId, mailAddress: toAddress } = recipient;
    await this.post.send({ ...words, fact, recipientOrganisationId, toAddress });
  }
}

/** Without an addressed provider the platform lists a case, and it gives one back whose provider did not answer. */
function isProvidersAnswer({ act, reasonCode }: ReferralStepped, { addressedProviderId }: Referral): boolean {
  if (act === 'list') return addressedProviderId !== null;
  return act === 'reject' || (act === 'return' && reasonCode !== 'no-answer');
}
