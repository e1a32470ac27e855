import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { TrendCount } from '#libs/trend';
import { addToCount } from '../../platform/database/add-to-count.js';
import { Transaction } from '../../platform/database/transaction.js';
import type { PlacedCourse, PlacedGap } from '../trend-record.js';
import { TrendCountRow } from './trend-count.entity.js';
import { TrendCourseRow } from './trend-course.entity.js';

const INSERT = `
  INSERT INTO trend_count (month, measure, format_code, area_key, days, is_late, people)
  SELECT * FROM unnest($1::date[], $2::text[], $3::text[], $4::text[], $5::integer[], $6::boolean[], $7::integer[])`;

/** Gaps are kept for good and name nobody, so their lives are read where they stand. */
const GAPS = `
  SELECT format_code AS "formatCode", area_key AS "areaKey", opened_on::text AS "openedOn", closed_on::text AS "closedOn",
    closed_on - opened_on AS days
  FROM gap WHERE opened_on <= $2 AND (closed_on IS NULL OR closed_on >= $1)`;

/** Rows of figures over months. */
@Injectable()
export class TrendRepository {
  constructor(private readonly transaction: Transaction) {}

  /** So many people more. */
  async add({ month, measure, formatCode, areaKey, days, isLate, people }: TrendCount): Promise<void> {
    const key = {
      month,
      measure,
      format_code: formatCode,
      area_key: areaKey,
      days: days ?? -1,
      is_late: isLate,
    };
    await addToCount(this.transaction.manager, 'trend_count', key, people);
  }

  /** Who waits at the end of the month, as far as it went: in place of what stood there. */
  async replaceWaiting(month: LocalDate, counts: readonly TrendCount[]): Promise<void> {
    const { manager } = this.transaction;
    await manager.delete(TrendCountRow, { month, measure: 'waiting' });
    await this.insert(counts);
  }

  /** All at once. */
  async insert(counts: readonly TrendCount[]): Promise<void> {
    await this.transaction.manager.query(INSERT, [
      counts.map(({ month }) => month),
      counts.map(({ measure }) => measure),
      counts.map(({ formatCode }) => formatCode),
      counts.map(({ areaKey }) => areaKey),
      counts.map(({ days }) => days ?? -1),
      counts.map(({ isLate }) => isLate),
      counts.map(({ people }) => people),
    ]);
  }

  /** What is known already stays as it is: a course begins once, however often somebody looks. */
  async addCourses(courses: readonly PlacedCourse[]): Promise<void> {
    if (courses.length === 0) return;
    await this.transaction.manager
      .createQueryBuilder()
      .insert()
      .into(TrendCourseRow)
      .values([...courses])
      .orIgnore()
      .execute();
  }

  /** From the first of one month to the first of another, both included. */
  async counts(from: LocalDate, until: LocalDate): Promise<readonly TrendCount[]> {
    const rows = await this.transaction.manager.query<(TrendCount & { days: number })[]>(
      `SELECT month::text AS month, measure, format_code AS "formatCode", area_key AS "areaKey", days, is_late AS "isLate", people
       FROM trend_count WHERE month BETWEEN $1 AND $2`,
      [from, until],
    );
    return rows.map((row) => ({ ...row, days: row.days < 0 ? null : row.days }));
  }

  courses(from: LocalDate, until: LocalDate): Promise<readonly PlacedCourse[]> {
    return this.transaction.manager.query<PlacedCourse[]>(
      `SELECT offering_id AS "offeringId", turn, day::text AS day, format_code AS "formatCode", area_key AS "areaKey",
         reason_code AS "reasonCode", taken, places
       FROM trend_course WHERE day BETWEEN $1 AND $2`,
      [from, until],
    );
  }

  gaps(from: LocalDate, until: LocalDate): Promise<readonly PlacedGap[]> {
    return this.transaction.manager.query<PlacedGap[]>(GAPS, [from, until]);
  }

  /** The first month of which anything is known; null before. */
  async firstMonth(): Promise<LocalDate | null> {
    const [row] = await this.transaction.manager.query<{ month: LocalDate | null }[]>(
      `SELECT least((SELECT min(month) FROM trend_count), (SELECT date_trunc('month', min(day))::date FROM trend_course))::text AS month`,
    );
    return row?.month ?? null;
  }
}
