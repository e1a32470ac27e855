// The door of `gap-notice`: who is told of which gap. Named exports only.
export { chooseItems } from './choose-items.js';
export type { ChoiceContext } from './choose-items.js';
export { composeDigest } from './compose-digest.js';
export type { DigestDays } from './compose-digest.js';
export type { GapNews, ToldItem } from './gap-news.js';
export type { GapNotice, NoticeItem, NoticeReason, Recipient } from './gap-notice.js';
export { GAP_ANSWER_KINDS, GAP_ANSWER_REASONS, NOTE_LENGTH } from './gap-answer.js';
export type { GapAnswer, GivenAnswer } from './gap-answer.js';
export { judgeGapAnswer } from './judge-gap-answer.js';
export { findUnanswered } from './find-unanswered.js';
export type { ToldGap } from './find-unanswered.js';
export { mayAnswerGap } from './may-answer-gap.js';
export { mayReadGap } from './may-read-gap.js';
