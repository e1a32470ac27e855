import { Injectable } from '@nestjs/common';
import { addDays, type LocalDate } from '#libs/calendar';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { FindOfferings } from '../../offerings/index.js';
import { TrendRepository } from '../persistence/trend.repository.js';
import { CountWaiting } from './count-waiting.js';
import { FindArea } from './find-area.js';

/** How far back a start is still noticed, after nights in which nothing ran. */
const LOOK_BACK_DAYS = 31;

/** What a night's look found. */
export interface RecordedDay {
  readonly waiting: number;
  readonly started: number;
}

/**
 * “Tag festhalten”, each night: who waits, in place of what stood there for the month, so that the last night of a month stays; and which
 * courses began, with how full they were. As often as it runs, the same comes of it.
 */
@Injectable()
export class RecordDay {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly countWaiting: CountWaiting,
    private readonly offerings: FindOfferings,
    private readonly areas: FindArea,
    private readonly trends: TrendRepository,
  ) {}

  execute(): Promise<RecordedDay> {
    return this.transaction.run(async () => {
      await this.transaction.holdLock('record-trends');
      const yesterday = addDays(this.clock.today(), -1);
      return {
        waiting: await this.countWaiting.execute(yesterday),
        started: await this.recordStarts(yesterday),
      };
    });
  }

  private async recordStarts(day: LocalDate): Promise<number> {
    const areaOf = await this.areas.bySite();
    const begun = (await this.offerings.live(day)).filter(
      ({ startsOn }) => startsOn <= day && startsOn > addDays(day, -LOOK_BACK_DAYS),
    );
    await this.trends.addCourses(
      begun.map(({ id, startsOn, formatCode, siteIds, sections, maximumSize }) => ({
        offeringId: id,
        turn: 'started' as const,
        day: startsOn,
        formatCode,
        areaKey: areaOf(siteIds[0]),
        reasonCode: null,
        taken: sections[0]?.taken ?? 0,
        places: maximumSize,
      })),
    );
    return begun.length;
  }
}
