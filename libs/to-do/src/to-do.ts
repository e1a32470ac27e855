import type { LocalDate } from '#libs/calendar';

/**
 * “Arten von Aufgaben”, the graver first among those that are equally urgent: what others wait for, what runs out, what can be looked at,
 * what is to be kept in order.
 */
export const TO_DO_KINDS = [
  'answer-offer',
  'answer-gap',
  'answer-request',
  'answer-survey',
  'enter-value',
  'answer-meeting',
  'register-accepted',
  'task-open',
  'case-overdue',
  'course-at-risk',
  'gap-unanswered',
  'start-overdue',
  'review-overdue',
  'start-measure',
  'review-measure',
  'state-impossible',
  'event-stuck',
  'mail-failed',
  'case-near-deadline',
  'entitlement-ends',
  'take-over-proposal',
  'look-at-proposal',
  'gap-new',
  'book-test',
  'course-stale',
  'finish-draft',
] as const;
/** One of {@link TO_DO_KINDS}. */
export type ToDoKind = (typeof TO_DO_KINDS)[number];

/** “Worum es geht”: one thing behind a to-do, with the words by which its owner knows it. */
export interface ToDoSubject {
  readonly id: string;
  readonly label: string;
}

/** “Aufgabe”: things of one kind that wait for an organisation. */
export interface ToDo {
  readonly kind: ToDoKind;
  readonly count: number;
  /** The nearest deadline among them; null where none runs. */
  readonly dueOn: LocalDate | null;
  /** Some of them, the nearest deadline first; empty where they are best seen on their page. */
  readonly subjects: readonly ToDoSubject[];
}
