import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { SelectionItem } from '#libs/yearly-selection';
import { Transaction } from '../../platform/database/transaction.js';
import { YearlySelectionRepository } from '../persistence/yearly-selection.repository.js';
import { HoldSelection, type SeenSelection } from './hold-selection.js';
import { KeepCandidates } from './keep-candidates.js';
import { selectionRefused } from './selection-sentences.js';
import { WriteStep } from './write-step.js';

/** What shall become of a measure. */
export type WantedVerdict = Pick<SelectionItem, 'measureId' | 'verdict' | 'selectionClass' | 'reason'>;

/** “Ordnen und auswählen”: the order in which the chosen ones come is their rank. */
@Injectable()
export class RankSelection {
  constructor(
    private readonly transaction: Transaction,
    private readonly hold: HoldSelection,
    private readonly candidates: KeepCandidates,
    private readonly selections: YearlySelectionRepository,
    private readonly writeStep: WriteStep,
  ) {}

  /** `wanted` names each measure of the selection once; those that are new join it. */
  execute(
    seen: SeenSelection,
    wanted: readonly WantedVerdict[],
    frameCents: number | null,
    actor: Actor,
  ): Promise<void> {
    return this.transaction.run(async () => {
      const { selection } = await this.hold.toChange(seen, 'rank', actor);
      const known = (await this.candidates.of(selection)).map(({ measureId }) => measureId);
      const named = new Set(wanted.map(({ measureId }) => measureId));
      if (named.size !== wanted.length || known.some((id) => !named.has(id)))
        throw selectionRefused({ code: 'measures-left-out' });
      await this.candidates.add(
        selection,
        [...named].filter((id) => !known.includes(id)),
      );
      const items = await this.candidates.of(selection);
      for (const change of rankedChanges(wanted, items)) await this.selections.updateItem(change);
      await this.writeStep.execute(selection, { done: 'selection-ranked', change: { frameCents } }, actor);
    });
  }
}

function rankedChanges(wanted: readonly WantedVerdict[], items: readonly SelectionItem[]) {
  const chosen = wanted.filter(({ verdict }) => verdict === 'chosen').map(({ measureId }) => measureId);
  return items.flatMap(({ id, measureId }) => {
    const one = wanted.find((verdict) => verdict.measureId === measureId);
    if (one === undefined) return [];
    const isChosen = one.verdict === 'chosen';
    const reason = one.reason?.trim() ?? '';
    return [
      {
        id,
        verdict: one.verdict,
        selectionClass: isChosen ? one.selectionClass : null,
        rank: isChosen ? chosen.indexOf(measureId) + 1 : null,
        reason: reason === '' ? null : reason,
      },
    ];
  });
}
