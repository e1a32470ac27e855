import { Module } from '@nestjs/common';
import { CoverageModule } from '../coverage/index.js';
import { GapNotificationsModule } from '../gap-notifications/index.js';
import { OfferingsModule } from '../offerings/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { registerQueues } from '../platform/queue/register-queues.js';
import { ProvidersModule } from '../providers/index.js';
import { RuleParametersModule } from '../rule-parameters/index.js';
import { AttemptDelivery } from './application/attempt-delivery.js';
import { DeliverWebhook } from './application/deliver-webhook.js';
import { DescribeCourse } from './application/describe-course.js';
import { NoteAttempt } from './application/note-attempt.js';
import { PostDeliveries } from './application/post-deliveries.js';
import { QueueDeliveries } from './application/queue-deliveries.js';
import { SwitchOffWebhook } from './application/switch-off-webhook.js';
import { TellOfCourse } from './application/tell-of-course.js';
import { TellOfGaps } from './application/tell-of-gaps.js';
import { TellWebhooksWhenGapsChange } from './events/tell-webhooks-when-gaps-change.js';
import { TellWebhooksWhenOfferingChanges } from './events/tell-webhooks-when-offering-changes.js';
import { TellWebhooksWhenOfferingIsCalledOff } from './events/tell-webhooks-when-offering-is-called-off.js';
import { RelayWebhooks } from './jobs/relay-webhooks.js';
import { DELIVER_WEBHOOK_QUEUE, RELAY_WEBHOOKS_QUEUE } from './jobs/webhooks.jobs.js';
import { DeliverWebhookProcessor, RelayWebhooksProcessor } from './jobs/webhooks.processors.js';
import { WebhooksModule } from './webhooks.module.js';

/** What is told when something happens, and how it leaves the house. */
@Module({
  imports: [
    WebhooksModule,
    RuleParametersModule,
    OrganisationsModule,
    ProvidersModule,
    OfferingsModule,
    CoverageModule,
    GapNotificationsModule,
    registerQueues(RELAY_WEBHOOKS_QUEUE, DELIVER_WEBHOOK_QUEUE),
  ],
  providers: [
    PostDeliveries,
    DescribeCourse,
    TellOfCourse,
    TellOfGaps,
    QueueDeliveries,
    SwitchOffWebhook,
    NoteAttempt,
    AttemptDelivery,
    DeliverWebhook,
    TellWebhooksWhenOfferingChanges,
    TellWebhooksWhenOfferingIsCalledOff,
    TellWebhooksWhenGapsChange,
    RelayWebhooks,
    RelayWebhooksProcessor,
    DeliverWebhookProcessor,
  ],
})
export class WebhooksJobsModule {}
