import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Measure, MeasureState } from '#libs/measure';
import type { SelectionItem, YearlySelection } from '#libs/yearly-selection';
import { FindMeasures } from '../../measures/index.js';
import { AssessmentRepository } from '../persistence/assessment.repository.js';
import { YearlySelectionRepository } from '../persistence/yearly-selection.repository.js';
import { selectionRefused } from './selection-sentences.js';

/** In the pool, decided for another year, or under way: what is done, ended or not accepted is nothing to choose. */
const SELECTABLE: readonly MeasureState[] = ['accepted', 'decided', 'running', 'paused'];

/** “Maßnahmen zur Auswahl stellen”. Only within the transaction of an act that holds the selection. */
@Injectable()
export class KeepCandidates {
  constructor(
    private readonly measures: FindMeasures,
    private readonly selections: YearlySelectionRepository,
    private readonly assessments: AssessmentRepository,
  ) {}

  /** Those that may be chosen, by number. */
  async selectable(conceptId: string): Promise<readonly Measure[]> {
    return (await this.measures.all(conceptId)).filter(({ state }) => SELECTABLE.includes(state));
  }

  of({ id }: YearlySelection): Promise<readonly SelectionItem[]> {
    return this.selections.findItems([id]);
  }

  /** From now on exactly these: what falls away takes its assessments with it. */
  async replace(selection: YearlySelection, measureIds: readonly string[]): Promise<void> {
    const items = await this.selections.findItems([selection.id]);
    const gone = items.filter(({ measureId }) => !measureIds.includes(measureId));
    await this.selections.deleteItems(gone.map(({ id }) => id));
    await this.assessments.deleteOf(
      selection.id,
      gone.map(({ measureId }) => measureId),
    );
    const known = items.map(({ measureId }) => measureId);
    await this.add(
      selection,
      measureIds.filter((id) => !known.includes(id)),
    );
  }

  async add({ id: selectionId, conceptId }: YearlySelection, measureIds: readonly string[]): Promise<void> {
    const selectable = new Set((await this.selectable(conceptId)).map(({ id }) => id));
    if (measureIds.some((id) => !selectable.has(id)))
      throw selectionRefused({ code: 'unknown-measure', field: 'measureIds' });
    await this.selections.insertItems(measureIds.map((measureId) => newItem(selectionId, measureId)));
  }
}

function newItem(selectionId: string, measureId: string): SelectionItem {
  return {
    id: randomUUID(),
    selectionId,
    measureId,
    verdict: 'open',
    selectionClass: null,
    rank: null,
    reason: null,
    frozenTitle: null,
    frozenCostCents: null,
  };
}
