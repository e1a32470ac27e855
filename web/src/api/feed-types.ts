// The names of the generated description are known to the files `*types.ts` of this folder alone; this one holds calendars and webhooks.
import type { components } from './schema.d.ts';

type Schemas = components['schemas'];

export type CalendarFeed = Schemas['CalendarFeedResponse'];
export type AddressedFeed = Schemas['AddressedFeedResponse'];
export type EnterFeed = Schemas['CalendarFeedRequest'];
export type FeedKind = CalendarFeed['kinds'][number];
export type Webhook = Schemas['WebhookResponse'];
export type SecretWebhook = Schemas['SecretWebhookResponse'];
export type EnterWebhook = Schemas['WebhookRequest'];
export type ChangeWebhook = Schemas['ChangeWebhookRequest'];
export type WebhookKind = Webhook['kinds'][number];
export type WebhookDelivery = Schemas['WebhookDeliveryResponse'];
