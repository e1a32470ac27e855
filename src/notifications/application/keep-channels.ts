import { Injectable } from '@nestjs/common';
import { chooseChannel, isMailRequired } from '#libs/notification';
import { MailChannels, type MailChannel } from '../../platform/mail/mail-channels.js';
import { NotificationChoiceRepository } from '../persistence/notification-choice.repository.js';

/** “Gewählte Wege”, for the post: asked in the transaction that writes the letter. */
@Injectable()
export class KeepChannels extends MailChannels {
  constructor(private readonly choices: NotificationChoiceRepository) {
    super();
  }

  async of(organisationId: string, kind: string): Promise<MailChannel> {
    if (isMailRequired(kind)) return 'mail';
    const choices = await this.choices.find(organisationId);
    return chooseChannel(kind, choices.find((choice) => choice.kind === kind)?.channel ?? null);
  }
}
