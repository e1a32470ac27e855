import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { Organisation } from '../../organisations/index.js';
import { Settings } from '../../platform/config/settings.js';
import { Post } from '../../platform/mail/post.js';
import type { ClockDigest } from '../clock-digest.js';
import { clockDigestMail } from '../mails/clock-digest-mail.js';

/** “Sammelmail schreiben” to one office. It names cases by their codes, which only that office can read. */
@Injectable()
export class PostClockDigest {
  constructor(
    private readonly post: Post,
    private readonly settings: Settings,
  ) {}

  async execute({ lines }: ClockDigest, office: Organisation, day: LocalDate): Promise<void> {
    await this.post.send({
      ...clockDigestMail({ lines, link: `${this.settings.publicUrl}/faelle` }),
      kind: 'case-clocks',
      way: '/faelle',
      fact: `referral-clocks.${day}.${office.id}`,
      recipientOrganisationId: office.id,
      toAddress: office.mailAddress,
      subjectIds: [...new Set(lines.map(({ referralId }) => referralId))],
    });
  }
}
