// The door of `gap-notice`: who is told of which gap. Named exports only, at most twelve.
export type { GapNotice, NoticeItem, NoticeReason, Recipient } from './gap-notice.js';
