import { Module } from '@nestjs/common';
import { ReferralsModule } from '../referrals/index.js';
import { ChooseChannels } from './application/choose-channels.js';
import { ReadNotifications } from './application/read-notifications.js';
import { NotificationSettingsController } from './http/notification-settings.controller.js';
import { NotificationsController } from './http/notifications.controller.js';
import { MailChannelsModule } from './mail-channels.module.js';
import { NotificationQuery } from './persistence/notification.query.js';

/** Routes of notifications and their settings. */
@Module({
  imports: [MailChannelsModule, ReferralsModule],
  providers: [NotificationQuery, ReadNotifications, ChooseChannels],
  controllers: [NotificationsController, NotificationSettingsController],
})
export class NotificationsHttpModule {}
