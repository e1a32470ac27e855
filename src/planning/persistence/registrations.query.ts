import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { WeeklyRegistrations } from '#libs/planning';
import { addToCount } from '../../platform/database/add-to-count.js';
import { Transaction } from '../../platform/database/transaction.js';

/** Counts of weeks: of cases as they came, and of reported people by the week since which they wait. */
const REGISTRATIONS = `
  SELECT week::text AS week, format_code AS "formatCode", nullif(level, '') AS level, access_route AS "accessRoute",
    sum(people)::int AS people
  FROM (
    SELECT week, format_code, level, access_route, people FROM registration_count WHERE week >= $1 AND week < $2
    UNION ALL
    SELECT date_trunc('week', waiting_since)::date, format_code, coalesce(level, ''), access_route, people
    FROM demand_report WHERE waiting_since >= $1 AND waiting_since < $2
  ) counts
  GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`;

/** Registrations of the past, for a look ahead. */
@Injectable()
export class RegistrationsQuery {
  constructor(private readonly transaction: Transaction) {}

  /** From one Monday to another, which is not among them. */
  find(from: LocalDate, until: LocalDate): Promise<readonly WeeklyRegistrations[]> {
    return this.transaction.manager.query<WeeklyRegistrations[]>(REGISTRATIONS, [from, until]);
  }

  /** One more person of a week. */
  async add(row: Omit<WeeklyRegistrations, 'people'>): Promise<void> {
    await addToCount(this.transaction.manager, 'registration_count', {
      week: row.week,
      format_code: row.formatCode,
      level: row.level ?? '',
      access_route: row.accessRoute,
    });
  }
}
