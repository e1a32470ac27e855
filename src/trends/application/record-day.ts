import { Injectable } from '@nestjs/common';
import { addDays, type LocalDate } from '#libs/calendar';
import { monthOf, type TrendCount } from '#libs/trend';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { FindOfferings } from '../../offerings/index.js';
import { OpenDemand } from '../../referrals/index.js';
import { ReportedDemand } from '../../waiting-lists/index.js';
import { TrendRepository } from '../persistence/trend.repository.js';
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
    private readonly openDemand: OpenDemand,
    private readonly reportedDemand: ReportedDemand,
    private readonly offerings: FindOfferings,
    private readonly areas: FindArea,
    private readonly trends: TrendRepository,
  ) {}

  execute(): Promise<RecordedDay> {
    return this.transaction.run(async () => {
      await this.transaction.holdLock('record-trends');
      const yesterday = addDays(this.clock.today(), -1);
      return { waiting: await this.recordWaiting(yesterday), started: await this.recordStarts(yesterday) };
    });
  }

  private async recordWaiting(day: LocalDate): Promise<number> {
    const needs = [...(await this.openDemand.all()), ...(await this.reportedDemand.all())];
    const areaOf = await this.areas.byMunicipality();
    const month = monthOf(day);
    const cells = new Map<string, TrendCount>();
    for (const { ags, formatCode, people } of needs) {
      const areaKey = areaOf(ags);
      const key = `${formatCode} ${areaKey}`;
      const before = cells.get(key)?.people ?? 0;
      cells.set(key, {
        month,
        measure: 'waiting',
        formatCode,
        areaKey,
        days: null,
        isLate: false,
        people: before + people,
      });
    }
    await this.trends.replaceWaiting(month, [...cells.values()]);
    return needs.reduce((sum, { people }) => sum + people, 0);
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
