import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { mayReadSelection, type SelectionItem, type YearlySelection } from '#libs/yearly-selection';
import { YearlySelectionRepository } from '../persistence/yearly-selection.repository.js';
import type { DecisionMention, ListedSelection } from '../shown-selection.js';
import { MentionDecisions } from './mention-decisions.js';

/** “Jahresauswahlen ansehen”: decided ones everybody, all others the Steuerungsgruppe and the Kreisverwaltung. */
@Injectable()
export class ListSelections {
  constructor(
    private readonly selections: YearlySelectionRepository,
    private readonly mentionDecisions: MentionDecisions,
  ) {}

  /** The newest year first, of each year the newest edition first. */
  async execute(actor: Actor): Promise<readonly ListedSelection[]> {
    const all = await this.selections.findAll();
    const readable = all.filter(({ state }) => mayReadSelection(actor, state));
    const items = await this.selections.findItems(readable.map(({ id }) => id));
    const mentions = await this.mentionDecisions.execute(readable.map(({ decisionId }) => decisionId));
    return readable.map((selection) => listed(selection, all, items, mentions));
  }
}

/** One edition among all. */
export function listed(
  selection: YearlySelection,
  all: readonly YearlySelection[],
  items: readonly SelectionItem[],
  mentions: ReadonlyMap<string, DecisionMention>,
): ListedSelection {
  const own = items.filter(({ selectionId }) => selectionId === selection.id);
  const chosen = own.filter(({ verdict }) => verdict === 'chosen').length;
  return {
    selection,
    isInForce: isInForce(selection, all),
    chosen,
    notChosen: own.length - chosen,
    decision: mentions.get(selection.decisionId ?? '') ?? null,
  };
}

/** “Gilt”: decided, and no later edition of its year is. */
export function isInForce(selection: YearlySelection, all: readonly YearlySelection[]): boolean {
  const later = all.some(
    ({ conceptId, year, edition, state }) =>
      conceptId === selection.conceptId &&
      year === selection.year &&
      edition > selection.edition &&
      state === 'decided',
  );
  return selection.state === 'decided' && !later;
}
