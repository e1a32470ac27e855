import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import { localDateColumn } from '../../platform/database/column-types.js';

/** “Stimmt noch?”: one question to one provider in one week. Only the hash of its link is kept. */
@Entity('freshness_request')
export class FreshnessRequestRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ name: 'provider_id', type: 'uuid' })
  providerId!: string;

  @Column(localDateColumn)
  week!: LocalDate;

  @Column({ name: 'mail_id', type: 'uuid', unique: true })
  mailId!: string;

  @Column({ name: 'token_hash', type: 'char', length: 64, unique: true })
  tokenHash!: string;

  @Column({ name: 'expires_on', ...localDateColumn })
  expiresOn!: LocalDate;
}
