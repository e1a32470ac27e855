import type { Instant } from '#libs/calendar';
import type { ScheduleLine } from './schedule-line.js';

/** A queue that the platform works on, by a schedule or whenever something is put into it. */
export type KnownQueue = ScheduleLine;

/** “Warteschlange”, as those see it who keep the installation. */
export interface WatchedQueue {
  readonly queue: string;
  readonly purpose: string;
  readonly cron: string | null;
  readonly everyMilliseconds: number | null;
  readonly nextRunAt: Instant | null;
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
}

/** “Gescheiterter Auftrag”: what it was and why it failed, nothing of what it carried. */
export interface FailedJob {
  readonly id: string;
  readonly name: string;
  readonly attempts: number;
  readonly failedAt: Instant | null;
  readonly reason: string;
}

/** The injection token of all queues. */
export const KNOWN_QUEUES = Symbol('KNOWN_QUEUES');
