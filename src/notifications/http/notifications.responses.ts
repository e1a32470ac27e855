import { ApiProperty } from '@nestjs/swagger';
import {
  NOTIFICATION_CHANNELS,
  NOTIFICATION_KINDS,
  type NotificationChannel,
  type NotificationKind,
} from '#libs/notification';
import type { Notification, NotificationSetting, WholeNotification } from '../notification.js';

/** A line of what the organisation was told. */
export class NotificationResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: [...NOTIFICATION_KINDS, 'digest', 'other'] })
  kind!: string;

  @ApiProperty()
  subject!: string;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ enum: NOTIFICATION_CHANNELS, description: 'By which way it came.' })
  channel!: NotificationChannel;

  @ApiProperty({ type: String, nullable: true, description: 'The page of the web on which one goes on.' })
  way!: string | null;

  @ApiProperty({ description: 'By the account that asks.' })
  isRead!: boolean;

  static of({ id, kind, subject, createdAt, channel, way, isRead }: Notification): NotificationResponse {
    return { id, kind, subject, createdAt, channel, way, isRead };
  }
}

/** A notification with its words. */
export class WholeNotificationResponse extends NotificationResponse {
  @ApiProperty()
  text!: string;

  static ofWhole(notification: WholeNotification): WholeNotificationResponse {
    const { id, kind, subject, createdAt, channel, way, isRead, text } = notification;
    return { id, kind, subject, createdAt, channel, way, isRead, text };
  }
}

/** A page, the newest first. */
export class NotificationPageResponse {
  @ApiProperty({ type: [NotificationResponse] })
  items!: NotificationResponse[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;

  @ApiProperty({ description: 'Of all, whatever the list shows.' })
  unread!: number;
}

/** How many the account has not read. */
export class UnreadResponse {
  @ApiProperty()
  unread!: number;
}

/** By which way one kind comes. */
export class NotificationSettingResponse {
  @ApiProperty({ enum: NOTIFICATION_KINDS })
  kind!: NotificationKind;

  @ApiProperty({ enum: NOTIFICATION_CHANNELS })
  channel!: NotificationChannel;

  @ApiProperty({ description: 'Always by mail, because somebody waits for an answer.' })
  isRequired!: boolean;
}

/** All kinds that may come to the organisation. */
export class NotificationSettingsResponse {
  @ApiProperty({ type: [NotificationSettingResponse] })
  items!: NotificationSettingResponse[];

  static of(settings: readonly NotificationSetting[]): NotificationSettingsResponse {
    return { items: settings.map(({ kind, channel, isRequired }) => ({ kind, channel, isRequired })) };
  }
}
