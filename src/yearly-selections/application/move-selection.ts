import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { FindMembers } from './find-members.js';
import { HoldSelection, type SeenSelection } from './hold-selection.js';
import { KeepCandidates } from './keep-candidates.js';
import { selectionRefused } from './selection-sentences.js';
import { WriteStep } from './write-step.js';

/** Which measures shall be judged, and what may be spent (cents). */
export interface Preparation {
  readonly measureIds: readonly string[];
  readonly frameCents: number | null;
}

/** “Vorbereiten, zur Bewertung geben, aufdecken”: the way of a selection until all see all. */
@Injectable()
export class MoveSelection {
  constructor(
    private readonly transaction: Transaction,
    private readonly hold: HoldSelection,
    private readonly candidates: KeepCandidates,
    private readonly members: FindMembers,
    private readonly writeStep: WriteStep,
    private readonly clock: Clock,
  ) {}

  prepare(seen: SeenSelection, { measureIds, frameCents }: Preparation, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      const { selection } = await this.hold.toChange(seen, 'prepare', actor);
      await this.candidates.replace(selection, measureIds);
      await this.writeStep.execute(selection, { done: 'selection-prepared', change: { frameCents } }, actor);
    });
  }

  openAssessment(seen: SeenSelection, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      const { selection, state } = await this.hold.toChange(seen, 'open-assessment', actor);
      if ((await this.candidates.of(selection)).length === 0)
        throw selectionRefused({ code: 'no-candidates' });
      if ((await this.members.active()).length === 0) throw selectionRefused({ code: 'no-members' });
      const assessedFrom = selection.assessedFrom ?? this.clock.today();
      const change = { state, assessedFrom };
      await this.writeStep.execute(selection, { done: 'selection-assessment-opened', change }, actor);
    });
  }

  prepareAgain(seen: SeenSelection, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      const { selection, state } = await this.hold.toChange(seen, 'prepare-again', actor);
      await this.writeStep.execute(selection, { done: 'selection-prepared-again', change: { state } }, actor);
    });
  }

  reveal(seen: SeenSelection, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      const { selection, state } = await this.hold.toChange(seen, 'reveal', actor);
      const members = (await this.members.active()).length;
      await this.writeStep.execute(
        selection,
        { done: 'selection-revealed', change: { state, members } },
        actor,
      );
    });
  }
}
