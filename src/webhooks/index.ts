// The door of `webhooks`: what other rooms may use. Named exports only.
export { DELIVER_WEBHOOK_QUEUE, RELAY_WEBHOOKS_QUEUE } from './jobs/webhooks.jobs.js';
export { WebhooksHttpModule } from './webhooks-http.module.js';
export { WebhooksJobsModule } from './webhooks-jobs.module.js';
