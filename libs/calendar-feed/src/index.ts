// The door of `calendar-feed`: what a subscribed calendar shows, and what it remembers. Named exports only.
export { FEED_KINDS, openFeedKinds } from './calendar-feed.js';
export type { FeedFilter, FeedKind } from './calendar-feed.js';
export { isShownAsCancelled, keepFeedEvents } from './keep-events.js';
export type { CurrentFeedEvent, FeedDays, FeedEvent, KnownFeedEvent } from './keep-events.js';
