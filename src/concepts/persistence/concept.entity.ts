import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import type { ConceptState } from '#libs/concept';
import { localDateColumn } from '../../platform/database/column-types.js';

/** “Integrationskonzept”, one edition. */
@Entity('concept')
export class ConceptRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  title!: string;

  @Column({ type: 'text', unique: true })
  edition!: string;

  @Column('text')
  summary!: string;

  @Column('text')
  state!: ConceptState;

  @Column({ name: 'valid_from', nullable: true, ...localDateColumn })
  validFrom!: LocalDate | null;

  @Column({ name: 'valid_until', nullable: true, ...localDateColumn })
  validUntil!: LocalDate | null;

  @ForeignKey(() => ConceptRow)
  @Column({ name: 'replaces_id', type: 'uuid', nullable: true })
  replacesId!: string | null;

  @ForeignKey('decision')
  @Column({ name: 'decision_id', type: 'uuid', nullable: true })
  decisionId!: string | null;

  @Column({ name: 'is_public', type: 'boolean', default: false })
  isPublic!: boolean;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}
