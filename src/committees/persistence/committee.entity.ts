import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import type { CommitteeKind } from '#libs/committee';
import { localDateColumn } from '../../platform/database/column-types.js';

/** “Gremium”. */
@Entity('committee')
export class CommitteeRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: CommitteeKind;

  @Column({ type: 'text', collation: 'de-DE-x-icu', unique: true })
  name!: string;

  @Column('text')
  purpose!: string;

  @Column({ name: 'is_open', type: 'boolean' })
  isOpen!: boolean;

  @Column({ name: 'is_public', type: 'boolean' })
  isPublic!: boolean;

  @Column({ name: 'active_from', ...localDateColumn })
  activeFrom!: LocalDate;

  @Column({ name: 'active_until', nullable: true, ...localDateColumn })
  activeUntil!: LocalDate | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}
