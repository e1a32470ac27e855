// The names of the generated description are known to the files `*types.ts` of this folder alone; this one holds calendars, webhooks, what is told to KURSNET and what neighbour counties tell us.
import type { components } from './schema.d.ts';

type Schemas = components['schemas'];

export type CalendarFeed = Schemas['CalendarFeedResponse'];
export type AddressedFeed = Schemas['AddressedFeedResponse'];
export type EnterFeed = Schemas['CalendarFeedRequest'];
export type KnownQuestion = NonNullable<CalendarFeed['question']>;
export type FeedKind = CalendarFeed['kinds'][number];
export type Webhook = Schemas['WebhookResponse'];
export type SecretWebhook = Schemas['SecretWebhookResponse'];
export type EnterWebhook = Schemas['WebhookRequest'];
export type ChangeWebhook = Schemas['ChangeWebhookRequest'];
export type WebhookKind = Webhook['kinds'][number];
export type WebhookDelivery = Schemas['WebhookDeliveryResponse'];
export type KursnetSheet = Schemas['KursnetSheetResponse'];
export type KursnetValue = KursnetSheet['values'][number];
export type KursnetNotice = Schemas['KursnetNoticeResponse'];
export type KursnetStanding = NonNullable<KursnetNotice['standing']>;
export type ListedDelivery = Schemas['ListedDeliveryResponse'];
export type EnterKursnetAccount = Schemas['KursnetAccountRequest'];
export type Outlets = Schemas['OutletsResponse'];
export type Neighbour = Schemas['NeighbourResponse'];
export type NeighbourCourse = Schemas['NeighbourCourseResponse'];
export type NeighbourCourses = Schemas['NeighbourCoursesResponse'];
