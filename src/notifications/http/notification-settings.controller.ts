import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags, ApiUnprocessableEntityResponse } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { CurrentActor, SignedIn } from '../../platform/auth/route-permission.js';
import { ChooseChannels } from '../application/choose-channels.js';
import { ChooseNotificationsRequest } from './notifications.requests.js';
import { NotificationSettingsResponse } from './notifications.responses.js';

/** By which way notifications come to one's own organisation. */
@ApiTags('notifications')
@Controller('api/v1/notification-settings')
export class NotificationSettingsController {
  constructor(private readonly chooseChannels: ChooseChannels) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: NotificationSettingsResponse })
  async read(@CurrentActor() actor: Actor): Promise<NotificationSettingsResponse> {
    return NotificationSettingsResponse.of(await this.chooseChannels.read(actor));
  }

  @Put()
  @SignedIn()
  @ApiOkResponse({ type: NotificationSettingsResponse })
  @ApiUnprocessableEntityResponse({
    description: '`mail-required`: somebody waits for an answer to these; `not-for-this-organisation`.',
  })
  async choose(
    @Body() { choices }: ChooseNotificationsRequest,
    @CurrentActor() actor: Actor,
  ): Promise<NotificationSettingsResponse> {
    return NotificationSettingsResponse.of(await this.chooseChannels.execute(actor, choices));
  }
}
