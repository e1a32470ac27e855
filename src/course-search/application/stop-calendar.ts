import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound } from '../../platform/refusal/refused.js';
import { CourseCalendarRepository } from '../persistence/course-calendar.repository.js';

/** “Kalender beenden”: its link opens nothing any more. That of another organisation is not there. */
@Injectable()
export class StopCalendar {
  constructor(
    private readonly calendars: CourseCalendarRepository,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
  ) {}

  async execute(id: string, actor: Actor): Promise<void> {
    await this.transaction.run(async () => {
      const calendar = await this.calendars.find(id);
      if (calendar?.organisationId !== actor.organisationId) throw notFound('Diesen Kalender');
      await this.calendars.delete(id);
      await this.audit.record({
        actor,
        act: 'course-calendar-stopped',
        subjectKind: 'course-calendar',
        subjectId: id,
      });
    });
  }
}
