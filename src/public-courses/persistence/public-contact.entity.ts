import { Column, Entity, PrimaryColumn } from 'typeorm';

/** “Veröffentlichter Kontakt” of a Kursträger. */
@Entity('public_contact')
export class PublicContactRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid' })
  providerId!: string;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  @Column({ name: 'mail_address', type: 'text', nullable: true })
  mailAddress!: string | null;

  @Column({ type: 'text', nullable: true })
  website!: string | null;
}
