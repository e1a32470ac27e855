import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import type { IndicatorDirection, IndicatorKind } from '#libs/indicator';
import { localDateColumn } from '../../platform/database/column-types.js';

/** “Indikator”. */
@Entity('indicator')
@Unique('indicator_carried_once', ['goalId', 'carriedFromId'])
export class IndicatorRow {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('goal')
  @Column({ name: 'goal_id', type: 'uuid' })
  goalId!: string;

  @Column({ type: 'text', collation: 'de-DE-x-icu' })
  name!: string;

  @Column('text')
  kind!: IndicatorKind;

  @Column('text')
  direction!: IndicatorDirection;

  @Column({ name: 'base_value', type: 'double precision', nullable: true })
  baseValue!: number | null;

  @Column({ name: 'base_day', nullable: true, ...localDateColumn })
  baseDay!: LocalDate | null;

  @Column({ name: 'target_value', type: 'double precision', nullable: true })
  targetValue!: number | null;

  @Column({ name: 'target_day', nullable: true, ...localDateColumn })
  targetDay!: LocalDate | null;

  @ForeignKey('organisation')
  @Column({ name: 'responsible_organisation_id', type: 'uuid', nullable: true })
  responsibleOrganisationId!: string | null;

  @Column({ name: 'is_public', type: 'boolean', default: false })
  isPublic!: boolean;

  @Column({ name: 'ended_on', nullable: true, ...localDateColumn })
  endedOn!: LocalDate | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @ForeignKey(() => IndicatorRow)
  @Column({ name: 'carried_from_id', type: 'uuid', nullable: true })
  carriedFromId!: string | null;
}
