// The door of `webhooks`: what other rooms may use. Named exports only.
export { DELIVER_WEBHOOK_QUEUE, RELAY_WEBHOOKS_QUEUE } from './jobs/webhooks.jobs.js';
export { ResealWebhooks } from './application/reseal-webhooks.js';
export { WebhooksHttpModule } from './webhooks-http.module.js';
export { WebhooksJobsModule } from './webhooks-jobs.module.js';
export { WebhooksModule } from './webhooks.module.js';
