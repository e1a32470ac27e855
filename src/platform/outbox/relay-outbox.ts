import { InjectQueue } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { Clock } from '../clock/clock.js';
import { Transaction } from '../database/transaction.js';
import { EventHandlers } from './event-handlers.js';
import { HANDLE_EVENT_QUEUE, type HandleEventData } from './handle-event.job.js';

/**
 * Relayed this long ago and still not done: the queue may have lost it (Redis emptied) or given up, so it goes out again, each
 * time after twice the wait, at the latest after a day. Longer than all attempts of one job together (255 s).
 */
const RELAY_AGAIN_AFTER_SECONDS = 300;
const RELAY_AGAIN_AT_THE_LATEST_SECONDS = 86_400;
const EVENTS_PER_ROUND = 500;

interface WaitingEvent {
  readonly id: number;
  readonly name: string;
  readonly version: number;
  readonly correlation: string | null;
}

/**
 * Carries events from the outbox to the queue: one job for each event and handler. The outbox is the truth, the queue is only
 * transport: an event stays until each handler has recorded that it is done, whatever the queue forgets.
 */
@Injectable()
export class RelayOutbox {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly handlers: EventHandlers,
    @InjectQueue(HANDLE_EVENT_QUEUE) private readonly queue: Queue<HandleEventData>,
  ) {}

  /** Returns how many events went out. */
  execute(): Promise<number> {
    return this.transaction.run(async () => {
      const now = this.clock.now();
      const events = await this.transaction.manager.query<WaitingEvent[]>(
        `SELECT id, name, version, correlation FROM outbox_event
         WHERE done_at IS NULL AND (relayed_at IS NULL OR relayed_at <
           clock_timestamp() - make_interval(secs => least($2, $1 * power(2, relay_round - 1))))
         ORDER BY id LIMIT ${EVENTS_PER_ROUND} FOR UPDATE SKIP LOCKED`,
        [RELAY_AGAIN_AFTER_SECONDS, RELAY_AGAIN_AT_THE_LATEST_SECONDS],
      );
      if (events.length > 0) await this.relay(events, now);
      return events.length;
    });
  }

  /** All jobs of a round go to the queue at once: a thousand events must not wait for a thousand answers of it. */
  private async relay(events: readonly WaitingEvent[], now: string): Promise<void> {
    const ids = events.map(({ id }) => id);
    const done = await this.transaction.manager.query<{ event_id: number; handler: string }[]>(
      'SELECT event_id, handler FROM handled_event WHERE event_id = ANY($1)',
      [ids],
    );
    const isDone = new Set(done.map(({ event_id: id, handler }) => `${id} ${handler}`));
    const open = events.flatMap(({ id, name, version, correlation }) =>
      this.handlers
        .hearing(name, version)
        .filter((handler) => !isDone.has(`${id} ${handler}`))
        .map((handler) => ({ name: handler, data: { eventId: id, handler, correlation } })),
    );
    // No job id of our own: a job that a killed process held under that id would keep the event waiting until the queue notices.
    if (open.length > 0) await this.queue.addBulk(open);
    const onTheirWay = new Set(open.map(({ data }) => data.eventId));
    await this.transaction.manager.query(
      `UPDATE outbox_event SET relayed_at = clock_timestamp(), relay_round = relay_round + 1,
         done_at = CASE WHEN id = ANY($2) THEN $3::timestamptz END
       WHERE id = ANY($1)`,
      [ids, ids.filter((id) => !onTheirWay.has(id)), now],
    );
  }
}
