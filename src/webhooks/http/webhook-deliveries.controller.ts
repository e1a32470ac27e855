import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { ListWebhooks } from '../application/list-webhooks.js';
import { SendAgain } from '../application/send-again.js';
import { TryWebhook } from '../application/try-webhook.js';
import { WebhookDeliveryListResponse, WebhookDeliveryResponse } from './webhook.response.js';

const WebhookId = (): ParameterDecorator => Param('id', new RowId('Diesen Webhook'));
/** What is no id at all is answered like a webhook of somebody else. */
const DeliveryId = (): ParameterDecorator => Param('deliveryId', new RowId('Diesen Webhook'));

/** The journal of a webhook. */
@ApiTags('webhooks')
@Controller('api/v1/webhooks/:id/deliveries')
export class WebhookDeliveriesController {
  constructor(
    private readonly listWebhooks: ListWebhooks,
    private readonly tryWebhook: TryWebhook,
    private readonly sendAgain: SendAgain,
  ) {}

  @Get()
  @Allow('webhook:keep')
  @ApiOkResponse({ type: WebhookDeliveryListResponse })
  @ApiNotFoundResponse()
  async journal(@WebhookId() id: string, @CurrentActor() actor: Actor): Promise<WebhookDeliveryListResponse> {
    const deliveries = await this.listWebhooks.journal(id, actor);
    return { items: deliveries.map((delivery) => WebhookDeliveryResponse.of(delivery)) };
  }

  /** Sends a try. */
  @Post()
  @Allow('webhook:keep')
  @HttpCode(200)
  @ApiOkResponse({ type: WebhookDeliveryResponse })
  @ApiConflictResponse()
  @ApiNotFoundResponse()
  async ping(@WebhookId() id: string, @CurrentActor() actor: Actor): Promise<WebhookDeliveryResponse> {
    return WebhookDeliveryResponse.of(await this.tryWebhook.execute(id, actor));
  }

  @Post(':deliveryId/again')
  @Allow('webhook:keep')
  @HttpCode(200)
  @ApiOkResponse({ type: WebhookDeliveryResponse })
  @ApiConflictResponse()
  @ApiNotFoundResponse()
  async again(
    @WebhookId() id: string,
    @DeliveryId() deliveryId: string,
    @CurrentActor() actor: Actor,
  ): Promise<WebhookDeliveryResponse> {
    return WebhookDeliveryResponse.of(await this.sendAgain.execute(id, deliveryId, actor));
  }
}
