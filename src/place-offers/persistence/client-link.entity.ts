import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import { instantColumn } from '../../platform/database/column-types.js';

/** “Link für die Person”: shows one offer and answers it; only the hash of its secret is kept. */
@Entity('client_link')
export class ClientLinkRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ name: 'referral_id', type: 'uuid' })
  referralId!: string;

  @Column({ name: 'offer_id', type: 'uuid' })
  offerId!: string;

  @Column({ name: 'token_hash', type: 'char', length: 64, unique: true })
  tokenHash!: string;

  @Column({ name: 'made_at', ...instantColumn })
  madeAt!: Instant;

  @Column({ name: 'expires_at', ...instantColumn })
  expiresAt!: Instant;
}
