import { Injectable } from '@nestjs/common';
import type { SelectionItem, YearlySelection } from '#libs/yearly-selection';
import { FindMeasures } from '../../measures/index.js';
import { YearlySelectionRepository } from '../persistence/yearly-selection.repository.js';

/** “Stand der Vorlage”: with title and cost as the body that decides reads them, whatever becomes of the measure later. */
@Injectable()
export class FreezeItems {
  constructor(
    private readonly selections: YearlySelectionRepository,
    private readonly measures: FindMeasures,
  ) {}

  items({ id }: YearlySelection): Promise<readonly SelectionItem[]> {
    return this.selections.findItems([id]);
  }

  async freeze(selection: YearlySelection): Promise<void> {
    const measures = await this.measures.all(selection.conceptId);
    for (const { id, measureId } of await this.items(selection)) {
      const measure = measures.find((one) => one.id === measureId);
      if (measure !== undefined)
        await this.selections.updateItem({
          id,
          frozenTitle: measure.title,
          frozenCostCents: measure.plannedCostCents,
        });
    }
  }

  async thaw(selection: YearlySelection): Promise<void> {
    for (const { id } of await this.items(selection))
      await this.selections.updateItem({ id, frozenTitle: null, frozenCostCents: null });
  }
}
