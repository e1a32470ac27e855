import { Column, Entity, PrimaryColumn } from 'typeorm';

/** “Kursträger”: what an organisation of that kind has besides. */
@Entity('provider')
export class ProviderRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'external_key', type: 'text', nullable: true, unique: true })
  externalKey!: string | null;
}
