import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import {
  takeSelectionAct,
  type GivenDecision,
  type SelectionAct,
  type SelectionState,
  type YearlySelection,
} from '#libs/yearly-selection';
import { notFound } from '../../platform/refusal/refused.js';
import { YearlySelectionRepository } from '../persistence/yearly-selection.repository.js';
import { selectionRefused } from './selection-sentences.js';

/** Which selection, as it was seen. */
export interface SeenSelection {
  readonly id: string;
  readonly version: number;
}

/** A selection that is held until the transaction ends, and the state that an act leads it to. */
export interface HeldSelection {
  readonly selection: YearlySelection;
  readonly state: SelectionState;
}

/** The decision on which a step stands, and the one that it follows. */
export interface DecisionPath {
  readonly decision: GivenDecision | null;
  readonly after: Pick<GivenDecision, 'decidedOn'> | null;
}

/** “Jahresauswahl festhalten”: nobody else moves it until the transaction ends. Asks the table of acts. */
@Injectable()
export class HoldSelection {
  constructor(private readonly selections: YearlySelectionRepository) {}

  /** To change it as the Kreisverwaltung, which saw this version. */
  async toChange(
    { id, version }: SeenSelection,
    act: SelectionAct,
    actor: Actor,
    path?: (selection: YearlySelection) => Promise<DecisionPath>,
  ): Promise<HeldSelection> {
    const selection = await this.selections.hold(id, 'to-change');
    if (selection === null) throw notFound('Diese Jahresauswahl');
    const state = judge(selection.state, act, actor, await path?.(selection));
    if (selection.version !== version) throw selectionRefused({ code: 'changed-meanwhile' });
    return { selection, state };
  }

  /** To write into it as a member of the Steuerungsgruppe, while others do so too. */
  async toAssess(id: string, act: SelectionAct, actor: Actor): Promise<YearlySelection> {
    const selection = await this.selections.hold(id, 'to-assess');
    if (selection === null) throw notFound('Diese Jahresauswahl');
    judge(selection.state, act, actor);
    return selection;
  }
}

function judge(
  state: SelectionState,
  act: SelectionAct,
  { organisationKind }: Actor,
  path: DecisionPath = { decision: null, after: null },
): SelectionState {
  const by = organisationKind === 'steering-group' ? 'steering-group' : 'district';
  const taken = takeSelectionAct(state, { act, by, ...path });
  if (!taken.ok) throw selectionRefused(taken.refusal);
  return taken.value;
}
