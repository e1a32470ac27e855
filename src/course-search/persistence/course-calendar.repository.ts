import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/calendar';
import { Transaction } from '../../platform/database/transaction.js';
import type { CourseCalendar } from '../course-calendar.js';
import { CourseCalendarRow } from './course-calendar.entity.js';

/** Rows of subscribed searches. */
@Injectable()
export class CourseCalendarRepository {
  constructor(private readonly transaction: Transaction) {}

  /** The newest first. */
  ofOrganisation(organisationId: string): Promise<CourseCalendar[]> {
    return this.transaction.manager.find(CourseCalendarRow, {
      where: { organisationId },
      order: { madeAt: 'DESC', id: 'ASC' },
    });
  }

  find(id: string): Promise<CourseCalendar | null> {
    return this.transaction.manager.findOneBy(CourseCalendarRow, { id });
  }

  /** The one that a link opens; none for an account that is closed. */
  async findByToken(tokenHash: string): Promise<CourseCalendar | null> {
    const [open] = await this.transaction.manager.query<{ id: string }[]>(
      `SELECT c.id FROM course_calendar c JOIN account a ON a.id = c.account_id
       WHERE c.token_hash = $1 AND a.deactivated_at IS NULL`,
      [tokenHash],
    );
    return open === undefined ? null : this.find(open.id);
  }

  async add(calendar: CourseCalendar): Promise<void> {
    await this.transaction.manager.insert(CourseCalendarRow, { ...calendar });
  }

  async noteRead(id: string, readAt: Instant): Promise<void> {
    await this.transaction.manager.update(CourseCalendarRow, { id }, { readAt });
  }

  async delete(id: string): Promise<void> {
    await this.transaction.manager.delete(CourseCalendarRow, { id });
  }
}
