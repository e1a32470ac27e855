import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import type { OrganisationKind } from '#libs/kernel';
import { localDateColumn } from '../../platform/database/column-types.js';

/** “Mitglied des Arbeitskreises”: an organisation with a functional mailbox, never a person's own. */
@Entity('organisation')
export class OrganisationRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: OrganisationKind;

  @Column({ type: 'text', unique: true, collation: 'de-DE-x-icu' })
  name!: string;

  @Column({ name: 'mail_address', type: 'text' })
  mailAddress!: string;

  @Column({ name: 'is_example', type: 'boolean', default: false })
  isExample!: boolean;

  @Column({ name: 'deactivated_on', nullable: true, ...localDateColumn })
  deactivatedOn!: LocalDate | null;
}
