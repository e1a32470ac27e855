import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { YearlySelection } from '#libs/yearly-selection';
import { Transaction } from '../../platform/database/transaction.js';
import { AssessmentRepository } from '../persistence/assessment.repository.js';
import { YearlySelectionRepository } from '../persistence/yearly-selection.repository.js';
import { HoldSelection, type SeenSelection } from './hold-selection.js';
import { selectionRefused } from './selection-sentences.js';
import { WriteStep } from './write-step.js';

/**
 * “Neue Fassung beginnen”, of the one that holds: with all that was judged and chosen. The decided one is not touched, and holds until a
 * new decision is taken.
 */
@Injectable()
export class AmendSelection {
  constructor(
    private readonly transaction: Transaction,
    private readonly hold: HoldSelection,
    private readonly selections: YearlySelectionRepository,
    private readonly assessments: AssessmentRepository,
    private readonly writeStep: WriteStep,
  ) {}

  /** Returns the id of the new edition. */
  execute(seen: SeenSelection, reason: string, actor: Actor): Promise<string> {
    return this.transaction.run(async () => {
      await this.transaction.holdLock('yearly-selections');
      const { selection, state } = await this.hold.toChange(seen, 'amend', actor);
      if (reason.trim() === '') throw selectionRefused({ code: 'amendment-without-reason', field: 'reason' });
      await this.expectLast(selection);
      const fresh: YearlySelection = {
        ...selection,
        id: randomUUID(),
        edition: selection.edition + 1,
        state,
        changeReason: reason.trim(),
        recommendationId: null,
        decisionId: null,
        version: 1,
      };
      await this.selections.insert(fresh);
      await this.copy(selection, fresh);
      await this.writeStep.execute(fresh, { done: 'selection-amended' }, actor);
      return fresh.id;
    });
  }

  private async expectLast({ conceptId, year, edition }: YearlySelection): Promise<void> {
    const [last] = (await this.selections.findAll()).filter(
      (one) => one.conceptId === conceptId && one.year === year,
    );
    if (last === undefined || last.edition === edition) return;
    const code = last.state === 'decided' ? 'not-the-edition-in-force' : 'edition-open-already';
    throw selectionRefused({ code });
  }

  private async copy(from: YearlySelection, to: YearlySelection): Promise<void> {
    const items = await this.selections.findItems([from.id]);
    await this.selections.insertItems(
      items.map((item) => ({
        ...item,
        id: randomUUID(),
        selectionId: to.id,
        frozenTitle: null,
        frozenCostCents: null,
      })),
    );
    const given = await this.assessments.findAll(from.id);
    await this.assessments.save(given.map((one) => ({ ...one, selectionId: to.id })));
  }
}
