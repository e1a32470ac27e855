import { Injectable } from '@nestjs/common';
import type { Funding, Measure, MeasurePartner } from '#libs/measure';
import { MeasureRepository } from '../persistence/measure.repository.js';

/** “Maßnahmen nachschlagen”. */
@Injectable()
export class FindMeasures {
  constructor(private readonly repository: MeasureRepository) {}

  /** Of one concept, by number. */
  all(conceptId: string): Promise<readonly Measure[]> {
    return this.repository.findAll(conceptId);
  }

  funding(measureIds: readonly string[]): Promise<readonly Funding[]> {
    return this.repository.findFunding(measureIds);
  }

  partners(measureIds: readonly string[]): Promise<readonly MeasurePartner[]> {
    return this.repository.findPartners(measureIds);
  }
}
