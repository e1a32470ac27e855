import { Injectable } from '@nestjs/common';
import { MeasureChangesRepository } from '../persistence/measure-changes.repository.js';

/** Which gap a measure answers. */
export interface MeasureGap {
  readonly measureId: string;
  readonly gapId: string;
}

/** “Lücken an Maßnahmen binden”, for rooms that found them; measures that there are not are passed over. */
@Injectable()
export class TieGaps {
  constructor(private readonly repository: MeasureChangesRepository) {}

  async execute(links: readonly MeasureGap[]): Promise<void> {
    await this.repository.tieGaps(links);
  }
}
