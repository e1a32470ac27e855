import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import type { TrendMeasure } from '#libs/trend';
import { localDateColumn } from '../../platform/database/column-types.js';

/** “Zählung der Auswertung”. Whatever column is added: it must not name a case, an office or a Gemeinde. */
@Entity('trend_count')
export class TrendCountRow {
  @PrimaryColumn(localDateColumn)
  month!: LocalDate;

  @PrimaryColumn('text')
  measure!: TrendMeasure;

  @PrimaryColumn({ name: 'format_code', type: 'text' })
  formatCode!: string;

  @PrimaryColumn({ name: 'area_key', type: 'text' })
  areaKey!: string;

  /** −1 where nothing began: a key knows no empty value. */
  @PrimaryColumn({ type: 'integer', default: -1 })
  days!: number;

  @PrimaryColumn({ name: 'is_late', type: 'boolean', default: false })
  isLate!: boolean;

  @Column('integer')
  people!: number;
}
