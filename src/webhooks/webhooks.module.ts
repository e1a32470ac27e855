import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DeliveryRepository } from './persistence/delivery.repository.js';
import { WebhookDeliveryRow } from './persistence/webhook-delivery.entity.js';
import { WebhookRepository } from './persistence/webhook.repository.js';
import { WebhookRow } from './persistence/webhook.entity.js';

/** Webhooks and their deliveries: their tables. */
@Module({
  imports: [TypeOrmModule.forFeature([WebhookRow, WebhookDeliveryRow])],
  providers: [WebhookRepository, DeliveryRepository],
  exports: [WebhookRepository, DeliveryRepository],
})
export class WebhooksModule {}
