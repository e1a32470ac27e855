import { Module } from '@nestjs/common';
import { AddWebhook } from './application/add-webhook.js';
import { ChangeWebhook } from './application/change-webhook.js';
import { CheckWebhook } from './application/check-webhook.js';
import { DeleteWebhook } from './application/delete-webhook.js';
import { ExchangeSecret } from './application/exchange-secret.js';
import { HoldOwnWebhook } from './application/hold-own-webhook.js';
import { ListWebhooks } from './application/list-webhooks.js';
import { SendAgain } from './application/send-again.js';
import { TryWebhook } from './application/try-webhook.js';
import { WebhookDeliveriesController } from './http/webhook-deliveries.controller.js';
import { WebhooksController } from './http/webhooks.controller.js';
import { WebhooksModule } from './webhooks.module.js';

/** Webhooks: acts and routes. */
@Module({
  imports: [WebhooksModule],
  providers: [
    HoldOwnWebhook,
    CheckWebhook,
    ListWebhooks,
    AddWebhook,
    ChangeWebhook,
    ExchangeSecret,
    DeleteWebhook,
    TryWebhook,
    SendAgain,
  ],
  controllers: [WebhooksController, WebhookDeliveriesController],
})
export class WebhooksHttpModule {}
