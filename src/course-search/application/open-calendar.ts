import { Injectable } from '@nestjs/common';
import type { CourseQuestion } from '#libs/matching';
import { Clock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { Transaction } from '../../platform/database/transaction.js';
import { hashLinkToken } from '../../platform/links/link-token.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import { writeCourseCalendar } from '../calendar/write-course-calendar.js';
import type { FoundCourse } from '../found-course.js';
import { CourseCalendarRepository } from '../persistence/course-calendar.repository.js';
import { NameQuestion } from './name-question.js';
import { SearchCourses } from './search-courses.js';

/** Nobody plans with more. */
const MOST_ENTRIES = 100;

/** “Kurskalender öffnen”, by its link: the next entries of what its search finds now. Refuses a link that is wrong or ended. */
@Injectable()
export class OpenCalendar {
  constructor(
    private readonly calendars: CourseCalendarRepository,
    private readonly search: SearchCourses,
    private readonly nameQuestion: NameQuestion,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async execute(token: string): Promise<string> {
    const calendar = await this.transaction.run(async () => {
      const found = await this.calendars.findByToken(hashLinkToken(token));
      if (found === null) throw notFound('Diesen Kalender');
      await this.calendars.noteRead(found.id, this.clock.now());
      return found;
    });
    return writeCourseCalendar(await this.courses(calendar.question), {
      name: await this.nameQuestion.execute(calendar.question),
      publicUrl: this.settings.publicUrl,
    });
  }

  /** A question for what is there no more finds nothing. */
  private async courses(question: CourseQuestion): Promise<readonly FoundCourse[]> {
    try {
      return (await this.search.execute(question, { after: null, limit: MOST_ENTRIES })).courses;
    } catch (error) {
      if (error instanceof Refused) return [];
      throw error;
    }
  }
}
