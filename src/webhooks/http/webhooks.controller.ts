import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { AddWebhook } from '../application/add-webhook.js';
import { ChangeWebhook } from '../application/change-webhook.js';
import { DeleteWebhook } from '../application/delete-webhook.js';
import { ExchangeSecret } from '../application/exchange-secret.js';
import { ListWebhooks } from '../application/list-webhooks.js';
import { ChangeWebhookRequest, WebhookRequest } from './webhook.request.js';
import { SecretWebhookResponse, WebhookListResponse, WebhookResponse } from './webhook.response.js';

const WebhookId = (): ParameterDecorator => Param('id', new RowId('Diesen Webhook'));

/** Webhooks of one's own organisation. */
@ApiTags('webhooks')
@Controller('api/v1/webhooks')
export class WebhooksController {
  constructor(
    private readonly listWebhooks: ListWebhooks,
    private readonly addWebhook: AddWebhook,
    private readonly changeWebhook: ChangeWebhook,
    private readonly exchangeSecret: ExchangeSecret,
    private readonly deleteWebhook: DeleteWebhook,
  ) {}

  @Get()
  @Allow('webhook:keep')
  @ApiOkResponse({ type: WebhookListResponse })
  async list(@CurrentActor() actor: Actor): Promise<WebhookListResponse> {
    return { items: (await this.listWebhooks.all(actor)).map((webhook) => WebhookResponse.of(webhook)) };
  }

  @Post()
  @Allow('webhook:keep')
  @ApiCreatedResponse({ type: SecretWebhookResponse })
  @ApiConflictResponse()
  @ApiUnprocessableEntityResponse()
  async add(@Body() body: WebhookRequest, @CurrentActor() actor: Actor): Promise<SecretWebhookResponse> {
    return SecretWebhookResponse.with(await this.addWebhook.execute(body, actor));
  }

  @Put(':id')
  @Allow('webhook:keep')
  @ApiOkResponse({ type: WebhookResponse })
  @ApiConflictResponse()
  @ApiNotFoundResponse()
  @ApiUnprocessableEntityResponse()
  async change(
    @WebhookId() id: string,
    @Body() body: ChangeWebhookRequest,
    @CurrentActor() actor: Actor,
  ): Promise<WebhookResponse> {
    return WebhookResponse.of(await this.changeWebhook.execute(id, body, actor));
  }

  @Post(':id/secret')
  @Allow('webhook:keep')
  @HttpCode(200)
  @ApiOkResponse({ type: SecretWebhookResponse })
  @ApiNotFoundResponse()
  async exchange(@WebhookId() id: string, @CurrentActor() actor: Actor): Promise<SecretWebhookResponse> {
    return SecretWebhookResponse.with(await this.exchangeSecret.execute(id, actor));
  }

  @Delete(':id')
  @Allow('webhook:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  async delete(@WebhookId() id: string, @CurrentActor() actor: Actor): Promise<void> {
    await this.deleteWebhook.execute(id, actor);
  }
}
