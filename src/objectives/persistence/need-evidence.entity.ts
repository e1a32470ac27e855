import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import type { EvidenceKind } from '#libs/objective';
import { localDateColumn } from '../../platform/database/column-types.js';
import { StrategicNeedRow } from './strategic-need.entity.js';

/** “Beleg” of a need. */
@Entity('need_evidence')
export class NeedEvidenceRow {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => StrategicNeedRow)
  @Column({ name: 'need_id', type: 'uuid' })
  needId!: string;

  @Column('text')
  kind!: EvidenceKind;

  @Column({ name: 'answer_id', type: 'uuid', nullable: true })
  answerId!: string | null;

  @ForeignKey('gap')
  @Column({ name: 'gap_id', type: 'uuid', nullable: true })
  gapId!: string | null;

  @ForeignKey('document')
  @Column({ name: 'document_id', type: 'uuid', nullable: true })
  documentId!: string | null;

  @Column('text')
  statement!: string;

  @Column('text')
  source!: string;

  @Column({ name: 'as_of', ...localDateColumn })
  asOf!: LocalDate;
}
