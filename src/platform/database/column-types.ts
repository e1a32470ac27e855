import type { ColumnOptions } from 'typeorm';
import { instant, localDate, type Instant, type LocalDate } from '#libs/calendar';

/** A moment: `timestamptz` in the database, ISO text in the house. */
export const instantColumn = {
  type: 'timestamptz',
  transformer: {
    to: (value: Instant | null | undefined) => value ?? null,
    from: (value: Date | string | null) => (value === null ? null : instant(value)),
  },
} satisfies ColumnOptions;

/** A day: `date` in the database, `YYYY-MM-DD` in the house. TypeORM hands days over as text. */
export const localDateColumn = {
  type: 'date',
  transformer: {
    to: (value: LocalDate | null | undefined) => value ?? null,
    from: (value: string | null) => (value === null ? null : localDate(value)),
  },
} satisfies ColumnOptions;
