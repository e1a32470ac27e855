import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DeliveryRepository } from './persistence/delivery.repository.js';
import { WebhookDeliveryRow } from './persistence/webhook-delivery.entity.js';
import { WebhookRepository } from './persistence/webhook.repository.js';
import { WebhookRow } from './persistence/webhook.entity.js';
import { SecretBox } from './sending/secret-box.js';

/** Webhooks and their deliveries: tables, and the box of secrets. */
@Module({
  imports: [TypeOrmModule.forFeature([WebhookRow, WebhookDeliveryRow])],
  providers: [WebhookRepository, DeliveryRepository, SecretBox],
  exports: [WebhookRepository, DeliveryRepository, SecretBox],
})
export class WebhooksModule {}
