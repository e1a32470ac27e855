import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import { instantColumn } from '../../platform/database/column-types.js';

/** “XML-Lieferung an KURSNET” of a provider. No row: off. */
@Entity('kursnet_delivery')
export class KursnetDeliveryRow {
  @ForeignKey('organisation')
  @PrimaryColumn({ name: 'provider_id', type: 'uuid' })
  providerId!: string;

  @Column({ name: 'supplier_number', type: 'text' })
  supplierNumber!: string;

  @Column({ name: 'catalogue_number', type: 'text' })
  catalogueNumber!: string;

  @Column('text')
  street!: string;

  @Column({ type: 'char', length: 5 })
  postcode!: string;

  @Column('text')
  town!: string;

  @Column({ name: 'switched_on_at', ...instantColumn })
  switchedOnAt!: Instant;

  @ForeignKey('account')
  @Column({ name: 'account_id', type: 'uuid', nullable: true })
  accountId!: string | null;

  @Column({ type: 'integer', default: 0 })
  sequence!: number;
}
