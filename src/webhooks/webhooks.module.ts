import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ResealWebhooks } from './application/reseal-webhooks.js';
import { DeliveryRepository } from './persistence/delivery.repository.js';
import { WebhookDeliveryRow } from './persistence/webhook-delivery.entity.js';
import { WebhookRepository } from './persistence/webhook.repository.js';
import { WebhookRow } from './persistence/webhook.entity.js';

/** Webhooks and their deliveries: their tables, and what an operator does with them. */
@Module({
  imports: [TypeOrmModule.forFeature([WebhookRow, WebhookDeliveryRow])],
  providers: [WebhookRepository, DeliveryRepository, ResealWebhooks],
  exports: [WebhookRepository, DeliveryRepository, ResealWebhooks],
})
export class WebhooksModule {}
