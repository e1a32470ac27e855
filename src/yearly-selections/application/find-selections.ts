import { Injectable } from '@nestjs/common';
import type { SelectionItem, YearlySelection } from '#libs/yearly-selection';
import { YearlySelectionRepository } from '../persistence/yearly-selection.repository.js';
import { isInForce } from './list-selections.js';

/** A measure of a selection that holds. */
export interface SelectedMeasure extends SelectionItem {
  readonly year: number;
  readonly conceptId: string;
  readonly decisionId: string | null;
}

/** “Jahresauswahlen nachschlagen”, for rooms up the stairs. Whoever shows them judges who may see them. */
@Injectable()
export class FindSelections {
  constructor(private readonly selections: YearlySelectionRepository) {}

  /** All editions, the newest year and edition first. */
  all(): Promise<readonly YearlySelection[]> {
    return this.selections.findAll();
  }

  /** What holds of every year: measures with their verdict, class and rank. */
  async inForce(): Promise<readonly SelectedMeasure[]> {
    const all = await this.selections.findAll();
    const holding = all.filter((selection) => isInForce(selection, all));
    const items = await this.selections.findItems(holding.map(({ id }) => id));
    return holding.flatMap(({ id, year, conceptId, decisionId }) =>
      items
        .filter(({ selectionId }) => selectionId === id)
        .map((item) => ({ ...item, year, conceptId, decisionId })),
    );
  }
}
