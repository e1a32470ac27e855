import { Injectable } from '@nestjs/common';
import type { Measure } from '#libs/measure';
import { notFound } from '../../platform/refusal/refused.js';
import { YearlySelectionRepository } from '../persistence/yearly-selection.repository.js';
import { KeepCandidates } from './keep-candidates.js';

/** “Welche Maßnahmen zur Auswahl gestellt werden können”: those of the pool and those under way. */
@Injectable()
export class ListSelectable {
  constructor(
    private readonly selections: YearlySelectionRepository,
    private readonly candidates: KeepCandidates,
  ) {}

  async execute(selectionId: string): Promise<readonly Measure[]> {
    const selection = await this.selections.find(selectionId);
    if (selection === null) throw notFound('Diese Jahresauswahl');
    return this.candidates.selectable(selection.conceptId);
  }
}
