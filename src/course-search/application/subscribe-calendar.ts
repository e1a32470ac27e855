import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { CourseQuestion } from '#libs/matching';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { Transaction } from '../../platform/database/transaction.js';
import { newLinkToken } from '../../platform/links/link-token.js';
import { Refused } from '../../platform/refusal/refused.js';
import type { CourseCalendar } from '../course-calendar.js';
import { CourseCalendarRepository } from '../persistence/course-calendar.repository.js';
import { NarrowQuestion } from './narrow-question.js';

/** So many of one organisation are none that anybody reads. */
const MOST_CALENDARS = 50;

/** A calendar with its address, which is shown this once. */
export interface SubscribedCalendar {
  readonly calendar: CourseCalendar;
  readonly address: string;
}

/** “Suche als Kalender abonnieren”: a link that cannot be guessed and shows the next entries of what the search finds. */
@Injectable()
export class SubscribeCalendar {
  constructor(
    private readonly calendars: CourseCalendarRepository,
    private readonly narrow: NarrowQuestion,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async execute(question: CourseQuestion, actor: Actor): Promise<SubscribedCalendar> {
    await this.narrow.check(question);
    const { organisationId, accountId } = actor;
    const { token, hash: tokenHash } = newLinkToken();
    const madeAt = this.clock.now();
    const calendar = {
      id: randomUUID(),
      organisationId,
      accountId,
      tokenHash,
      question,
      madeAt,
      readAt: madeAt,
    };
    await this.transaction.run(async () => {
      await this.transaction.holdLock(`course-calendars ${organisationId}`);
      if ((await this.calendars.ofOrganisation(organisationId)).length >= MOST_CALENDARS) throw tooMany();
      await this.calendars.add(calendar);
      await this.audit.record({
        actor,
        act: 'course-calendar-subscribed',
        subjectKind: 'course-calendar',
        subjectId: calendar.id,
      });
    });
    return { calendar, address: `${this.settings.publicUrl}/api/v1/course-calendars/${token}` };
  }
}

function tooMany(): Refused {
  return new Refused(
    'conflict',
    { code: 'too-many-calendars' },
    `Ihre Organisation hat schon ${MOST_CALENDARS} Kalender abonniert. Bitte beenden Sie erst einen, den niemand mehr braucht.`,
  );
}
