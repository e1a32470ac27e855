import { Injectable } from '@nestjs/common';
import { instant, type Instant } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import { Audit } from '../audit/audit.js';
import { Clock } from '../clock/clock.js';
import { Transaction } from '../database/transaction.js';
import { notFound } from '../refusal/refused.js';
import { STUCK_AFTER_ROUNDS } from './read-outbox.js';

/** “Festhängendes Ereignis”: what happened and how often it went out, nothing of what it says. */
export interface StuckEvent {
  readonly id: number;
  readonly name: string;
  readonly occurredAt: Instant;
  readonly rounds: number;
  /** Who has dealt with it; the others have not. */
  readonly handledBy: readonly string[];
}

const MOST_EVENTS = 50;

/** “Festhängende Ereignisse ansehen”, send them out at once, or give them up. */
@Injectable()
export class StuckEvents {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** The oldest first. */
  async list(): Promise<readonly StuckEvent[]> {
    const rows = await this.transaction.manager.query<
      { id: number; name: string; at: Date; rounds: number; handlers: string[] }[]
    >(
      `SELECT id, name, occurred_at AS at, relay_round AS rounds,
         ARRAY(SELECT handler FROM handled_event WHERE event_id = id ORDER BY handler) AS handlers
       FROM outbox_event WHERE done_at IS NULL AND relay_round >= $1 ORDER BY id LIMIT ${MOST_EVENTS}`,
      [STUCK_AFTER_ROUNDS],
    );
    return rows.map(({ id, name, at, rounds, handlers }) => ({
      id: Number(id),
      name,
      occurredAt: instant(at),
      rounds,
      handledBy: handlers,
    }));
  }

  /** It goes out again with the next beat of the relay, as if it were new: each effect still happens once. */
  retry(actor: Actor, id: number): Promise<void> {
    return this.change(actor, id, 'event-retried', 'relayed_at = NULL, relay_round = 0', []);
  }

  /** “Aufgeben”: it is never told to those who have not heard it. What it would have brought about is missing, and must be made up by hand. */
  discard(actor: Actor, id: number): Promise<void> {
    return this.change(actor, id, 'event-discarded', 'done_at = $3', [this.clock.now()]);
  }

  private change(
    actor: Actor,
    id: number,
    act: 'event-retried' | 'event-discarded',
    assignment: string,
    values: readonly unknown[],
  ): Promise<void> {
    return this.transaction.run(async () => {
      const [changed] = await this.transaction.manager.query<[{ name: string }[], number]>(
        `UPDATE outbox_event SET ${assignment} WHERE id = $1 AND done_at IS NULL AND relay_round >= $2 RETURNING name`,
        [id, STUCK_AFTER_ROUNDS, ...values],
      );
      const name = changed[0]?.name;
      if (name === undefined) throw notFound('Dieses festhängende Ereignis');
      await this.audit.record({
        actor,
        act,
        subjectKind: 'queue',
        subjectId: `${name} ${id}`,
        purpose: 'administration',
      });
    });
  }
}
