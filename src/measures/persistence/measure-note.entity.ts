import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Instant, LocalDate } from '#libs/calendar';
import type { MeasureNoteKind } from '#libs/measure';
import { instantColumn, localDateColumn } from '../../platform/database/column-types.js';
import { MeasureRow } from './measure.entity.js';

/** “Notiz” to a measure. */
@Entity('measure_note')
export class MeasureNoteRow {
  @PrimaryColumn({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' })
  readonly id!: number;

  @ForeignKey(() => MeasureRow)
  @Column({ name: 'measure_id', type: 'uuid' })
  measureId!: string;

  @Column('text')
  kind!: MeasureNoteKind;

  @Column('text')
  text!: string;

  @ForeignKey('organisation')
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'written_on', ...localDateColumn })
  writtenOn!: LocalDate;

  @Column({ name: 'written_at', ...instantColumn })
  writtenAt!: Instant;
}
