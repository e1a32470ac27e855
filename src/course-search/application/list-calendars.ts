import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { CourseCalendar } from '../course-calendar.js';
import { CourseCalendarRepository } from '../persistence/course-calendar.repository.js';

/** “Abonnierte Kalender”: those of one's own organisation, so that a colleague can end what somebody left behind. */
@Injectable()
export class ListCalendars {
  constructor(private readonly calendars: CourseCalendarRepository) {}

  execute({ organisationId }: Actor): Promise<readonly CourseCalendar[]> {
    return this.calendars.ofOrganisation(organisationId);
  }
}
