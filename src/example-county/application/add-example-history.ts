import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import { FindOfferings } from '../../offerings/index.js';
import { FindSites } from '../../providers/index.js';
import { FindRegions } from '../../regions/index.js';
import { RecordDay, WriteHistory } from '../../trends/index.js';
import { exampleHistory, pastStarts, type PastStart } from '../plan/history/example-history.js';
import { exampleNeeds } from '../plan/needs/example-needs.js';

/** “Vergangenheit des Beispiels”: two years of invented counts that lead up to what the example shows today. */
@Injectable()
export class AddExampleHistory {
  constructor(
    private readonly regions: FindRegions,
    private readonly offerings: FindOfferings,
    private readonly sites: FindSites,
    private readonly writeHistory: WriteHistory,
    private readonly recordDay: RecordDay,
  ) {}

  async execute(today: LocalDate): Promise<void> {
    const municipalities = await this.regions.municipalities();
    const areaOf = new Map<string, string>(
      municipalities.map(({ ags, associationKey }) => [ags, associationKey]),
    );
    const needs = exampleNeeds(today, municipalities).map(({ ags, formatCode, people }) => ({
      formatCode,
      areaKey: areaOf.get(ags) ?? '',
      people,
    }));
    const begun = await this.begunCourses(today, areaOf);
    const { counts, courses } = exampleHistory(today, needs, begun);
    await this.writeHistory.execute(counts, courses);
    await this.recordDay.execute();
  }

  /** The courses of the example that run today began some day. */
  private async begunCourses(
    today: LocalDate,
    areaOf: ReadonlyMap<string, string>,
  ): Promise<readonly PastStart[]> {
    const sites = new Map((await this.sites.all()).map(({ id, ags }) => [id, ags ?? '']));
    return pastStarts(
      await this.offerings.live(today),
      today,
      (siteId) => areaOf.get(sites.get(siteId) ?? '') ?? '',
    );
  }
}
