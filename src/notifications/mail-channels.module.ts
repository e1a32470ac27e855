import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MailChannels } from '../platform/mail/mail-channels.js';
import { KeepChannels } from './application/keep-channels.js';
import { NotificationChoiceRow } from './persistence/notification-choice.entity.js';
import { NotificationChoiceRepository } from './persistence/notification-choice.repository.js';
import { ReadMailRow } from './persistence/read-mail.entity.js';

/** For every process: what members chose, which the post asks. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([NotificationChoiceRow, ReadMailRow])],
  providers: [NotificationChoiceRepository, { provide: MailChannels, useClass: KeepChannels }],
  exports: [NotificationChoiceRepository, MailChannels],
})
export class MailChannelsModule {}
