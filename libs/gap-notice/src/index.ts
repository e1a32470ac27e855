// The door of `gap-notice`: who is told of which gap. Named exports only.
export type { GapNotice, NoticeItem, NoticeReason, Recipient } from './gap-notice.js';
