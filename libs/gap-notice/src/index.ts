// The door of `gap-notice`: who is told of which gap, and what they answer. Named exports only.
export { answeredInTime } from './answered-in-time.js';
export type { AnsweredShare, AskedGap } from './answered-in-time.js';
export { chooseItems } from './choose-items.js';
export type { ChoiceContext } from './choose-items.js';
export { composeDigest } from './compose-digest.js';
export type { DigestDays } from './compose-digest.js';
export { findUnanswered } from './find-unanswered.js';
export type { ToldGap } from './find-unanswered.js';
export { GAP_ANSWER_KINDS, NOTE_LENGTH } from './gap-answer.js';
export type { GapAnswer, GapAnswerKind, GivenAnswer } from './gap-answer.js';
export type { GapNews, ToldItem } from './gap-news.js';
export { gatherNews } from './gather-news.js';
export type { GatheredNews, NewsSource, ToldState } from './gather-news.js';
export type { GapNotice, NoticeItem, NoticeReason, Recipient } from './gap-notice.js';
export { judgeGapAnswer } from './judge-gap-answer.js';
export { mayAnswerGap } from './may-answer-gap.js';
export { mayReadGap } from './may-read-gap.js';
export type { GapReading } from './may-read-gap.js';
