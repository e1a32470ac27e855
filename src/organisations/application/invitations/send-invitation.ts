import { Injectable } from '@nestjs/common';
import { dayAt, germanDay, instant, type Instant } from '#libs/calendar';
import { TIME_ZONE } from '../../../platform/clock/clock.js';
import { Settings } from '../../../platform/config/settings.js';
import { plainMail } from '../../../platform/mail/plain-mail.js';
import { Post } from '../../../platform/mail/post.js';

/** The mail with the link. It goes to one address and is not shown to the rest of the organisation. */
@Injectable()
export class SendInvitation {
  constructor(
    private readonly post: Post,
    private readonly settings: Settings,
  ) {}

  async execute(
    { id, login, mailAddress, expiresAt }: Invited,
    organisationName: string,
    token: string,
  ): Promise<void> {
    const lastDay = dayAt(instant(new Date(Date.parse(expiresAt) - 1)), TIME_ZONE);
    await this.post.send({
      ...plainMail('Einladung zu einem Konto', [
        `Sie sind eingeladen, in Kurskreis für ${organisationName} zu arbeiten. Ihr Anmeldename ist „${login}“.`,
        `Richten Sie Ihr Konto über diesen Link ein. Er gilt bis einschließlich ${germanDay(lastDay)} und nur einmal:\n${this.settings.publicUrl}/einladung/${token}`,
        'Haben Sie damit nicht gerechnet? Dann können Sie diese Mail löschen; ohne Ihr Zutun geschieht nichts.',
      ]),
      fact: `account-invitation.${id}`,
      recipientOrganisationId: null,
      toAddress: mailAddress,
      subjectIds: [],
    });
  }
}

interface Invited {
  readonly id: string;
  readonly login: string;
  readonly mailAddress: string;
  readonly expiresAt: Instant;
}
