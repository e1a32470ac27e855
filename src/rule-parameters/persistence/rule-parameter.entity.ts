import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import type { ParameterKey } from '#libs/rule-parameter';
import { localDateColumn } from '../../platform/database/column-types.js';

/** “Regelwert”, one dated row. */
@Entity('rule_parameter')
export class RuleParameterRow {
  @PrimaryColumn('text')
  key!: ParameterKey;

  @PrimaryColumn({ name: 'valid_from', ...localDateColumn })
  validFrom!: LocalDate;

  @Column({ name: 'valid_until', nullable: true, ...localDateColumn })
  validUntil!: LocalDate | null;

  @Column('double precision')
  value!: number;

  @Column('text')
  source!: string;
}
