import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import { monthOf, type TrendCount } from '#libs/trend';
import { OpenDemand } from '../../referrals/index.js';
import { ReportedDemand } from '../../waiting-lists/index.js';
import { TrendRepository } from '../persistence/trend.repository.js';
import { FindArea } from './find-area.js';

/** “Wartende zählen”: of cases and of reported counts, in place of what stood there for the month of the day. */
@Injectable()
export class CountWaiting {
  constructor(
    private readonly openDemand: OpenDemand,
    private readonly reportedDemand: ReportedDemand,
    private readonly areas: FindArea,
    private readonly trends: TrendRepository,
  ) {}

  /** Returns how many wait. */
  async execute(day: LocalDate): Promise<number> {
    const needs = [...(await this.openDemand.all()), ...(await this.reportedDemand.all())];
    const areaOf = await this.areas.byMunicipality();
    const usual = { month: monthOf(day), measure: 'waiting', days: null, isLate: false } as const;
    const cells = new Map<string, TrendCount>();
    for (const { ags, formatCode, people } of needs) {
      const areaKey = areaOf(ags);
      const key = `${formatCode} ${areaKey}`;
      cells.set(key, { ...usual, formatCode, areaKey, people: people + (cells.get(key)?.people ?? 0) });
    }
    await this.trends.replaceWaiting(usual.month, [...cells.values()]);
    return needs.reduce((sum, { people }) => sum + people, 0);
  }
}
