import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { instant } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import { CurrentActor, SignedIn } from '../../platform/auth/route-permission.js';
import { readCursor, writeCursor } from '../../platform/http/page-cursor.js';
import { isRowId, RowId } from '../../platform/http/row-id.pipe.js';
import { ReadNotifications } from '../application/read-notifications.js';
import type { Notification, NotificationPlace } from '../notification.js';
import { ListNotificationsRequest } from './notifications.requests.js';
import {
  NotificationPageResponse,
  NotificationResponse,
  UnreadResponse,
  WholeNotificationResponse,
} from './notifications.responses.js';

const NOTIFICATION_ID = new RowId('Diese Mitteilung');

/** What the platform told one's own organisation. */
@ApiTags('notifications')
@Controller('api/v1/notifications')
export class NotificationsController {
  constructor(private readonly readNotifications: ReadNotifications) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: NotificationPageResponse })
  async list(
    @Query() { kind, unread: isUnreadOnly, cursor, limit }: ListNotificationsRequest,
    @CurrentActor() actor: Actor,
  ): Promise<NotificationPageResponse> {
    const page = { kind: kind ?? null, isUnreadOnly, after: readPlace(cursor), limit };
    const { notifications, hasMore, unread } = await this.readNotifications.page(actor, page);
    return {
      items: notifications.map((one) => NotificationResponse.of(one)),
      nextCursor: hasMore ? writePlace(notifications.at(-1)) : null,
      unread,
    };
  }

  @Get('unread')
  @SignedIn()
  @ApiOkResponse({ type: UnreadResponse })
  async unread(@CurrentActor() actor: Actor): Promise<UnreadResponse> {
    return { unread: await this.readNotifications.countUnread(actor) };
  }

  @Post('read')
  @SignedIn()
  @HttpCode(204)
  @ApiNoContentResponse()
  markAllRead(@CurrentActor() actor: Actor): Promise<void> {
    return this.readNotifications.markAllRead(actor);
  }

  @Get(':id')
  @SignedIn()
  @ApiOkResponse({ type: WholeNotificationResponse })
  @ApiNotFoundResponse()
  async read(
    @Param('id', NOTIFICATION_ID) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<WholeNotificationResponse> {
    return WholeNotificationResponse.ofWhole(await this.readNotifications.one(actor, id));
  }

  @Post(':id/read')
  @SignedIn()
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  markRead(@Param('id', NOTIFICATION_ID) id: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.readNotifications.markRead(actor, id);
  }
}

function readPlace(cursor?: string): NotificationPlace | null {
  const keys = readCursor(
    cursor,
    2,
    ([createdAt = '', id = '']) => !Number.isNaN(Date.parse(createdAt)) && isRowId(id),
  );
  return keys === null ? null : { createdAt: instant(keys[0] ?? ''), id: keys[1] ?? '' };
}

function writePlace(last: Notification | undefined): string | null {
  return last === undefined ? null : writeCursor([last.createdAt, last.id]);
}
