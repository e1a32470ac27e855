import { Injectable } from '@nestjs/common';
import type { Funding, Measure, MeasureNote, MeasurePartner } from '#libs/measure';
import { MeasureLifeRepository } from '../persistence/measure-life.repository.js';
import { MeasureRepository } from '../persistence/measure.repository.js';

/** “Maßnahmen nachschlagen”, for other rooms. Who may see which is judged there, by `maySeeMeasure`. */
@Injectable()
export class FindMeasures {
  constructor(
    private readonly repository: MeasureRepository,
    private readonly life: MeasureLifeRepository,
  ) {}

  /** Of one concept, by number. */
  all(conceptId: string): Promise<readonly Measure[]> {
    return this.repository.findAll(conceptId);
  }

  async one(id: string): Promise<Measure | null> {
    return (await this.repository.findByIds([id]))[0] ?? null;
  }

  funding(measureIds: readonly string[]): Promise<readonly Funding[]> {
    return this.repository.findFunding(measureIds);
  }

  partners(measureIds: readonly string[]): Promise<readonly MeasurePartner[]> {
    return this.repository.findPartners(measureIds);
  }

  /** What was said of them, the newest first. */
  notes(measureIds: readonly string[]): Promise<readonly MeasureNote[]> {
    return this.life.findNotes(measureIds);
  }
}
