import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import { instantColumn } from '../database/column-types.js';

/** A fact that was written with the change it tells of, until every handler has dealt with it. */
@Entity('outbox_event')
export class OutboxEventRow {
  @PrimaryColumn({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' })
  readonly id!: number;

  @Column('text')
  name!: string;

  @Column('integer')
  version!: number;

  @Column('jsonb')
  payload!: unknown;

  /** “Vorgangsnummer”: of the request from which it follows. */
  @Column({ type: 'text', nullable: true })
  correlation!: string | null;

  @Column({ name: 'occurred_at', ...instantColumn })
  occurredAt!: Instant;

  @Column({ name: 'relayed_at', nullable: true, ...instantColumn })
  relayedAt!: Instant | null;

  @Column({ name: 'relay_round', type: 'integer', default: 0 })
  relayRound!: number;

  @Column({ name: 'done_at', nullable: true, ...instantColumn })
  doneAt!: Instant | null;
}
