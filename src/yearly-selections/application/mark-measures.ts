import { Injectable } from '@nestjs/common';
import { Transaction } from '../../platform/database/transaction.js';
import { FollowSelection } from '../../measures/index.js';
import { YearlySelectionRepository } from '../persistence/yearly-selection.repository.js';
import { FindSelections } from './find-selections.js';
import { MentionDecisions } from './mention-decisions.js';

/**
 * “Maßnahmen nach dem Beschluss”: those of the decided edition and of the one that it changes are marked by what is in force now, whichever
 * decision is heard of first. Runs in the transaction of its event.
 */
@Injectable()
export class MarkMeasures {
  constructor(
    private readonly transaction: Transaction,
    private readonly selections: YearlySelectionRepository,
    private readonly findSelections: FindSelections,
    private readonly mentionDecisions: MentionDecisions,
    private readonly followSelection: FollowSelection,
  ) {}

  async execute(selectionId: string): Promise<void> {
    // Of two decisions that are heard of at once, the second one marks by what it sees after the first.
    await this.transaction.holdLock('mark-measures');
    const selection = await this.selections.find(selectionId);
    if (selection === null) return;
    const { conceptId, year, edition } = selection;
    const former = (await this.selections.findAll()).find(
      (one) => one.conceptId === conceptId && one.year === year && one.edition === edition - 1,
    );
    const ids = [selectionId, ...(former === undefined ? [] : [former.id])];
    const concerned = (await this.selections.findItems(ids)).map(({ measureId }) => measureId);
    const chosen = (await this.findSelections.inForce()).filter(({ verdict }) => verdict === 'chosen');
    await this.followSelection.execute({
      conceptId,
      measureIds: [...new Set(concerned)],
      chosenIds: new Set(chosen.map(({ measureId }) => measureId)),
      decision: await this.mentionDecisions.inWords(selection.decisionId),
    });
  }
}
