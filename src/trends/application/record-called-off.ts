import { Injectable } from '@nestjs/common';
import type { CourseTurn } from '#libs/trend';
import { Clock } from '../../platform/clock/clock.js';
import { FindOfferings } from '../../offerings/index.js';
import { TrendRepository } from '../persistence/trend.repository.js';
import { FindArea } from './find-area.js';

/** “Ausgefallenen Kurs festhalten”, with its reason, on the day on which it is heard of. */
@Injectable()
export class RecordCalledOff {
  constructor(
    private readonly offerings: FindOfferings,
    private readonly areas: FindArea,
    private readonly trends: TrendRepository,
    private readonly clock: Clock,
  ) {}

  async execute(offeringId: string, turn: Exclude<CourseTurn, 'started'>): Promise<void> {
    const offering = await this.offerings.one(offeringId);
    if (offering === null) return;
    const { formatCode, reasonCode, maximumSize, sections, siteIds } = offering;
    const areaOf = await this.areas.bySite();
    await this.trends.addCourses([
      {
        offeringId,
        turn,
        day: this.clock.today(),
        formatCode,
        areaKey: areaOf(siteIds[0]),
        reasonCode,
        taken: sections[0]?.taken ?? 0,
        places: maximumSize,
      },
    ]);
  }
}
