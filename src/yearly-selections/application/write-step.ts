import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { YearlySelection } from '#libs/yearly-selection';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { YearlySelectionRepository } from '../persistence/yearly-selection.repository.js';

/** A step with the name that it has in the protocol. */
export interface WrittenStep {
  readonly done: string;
  readonly decisionId?: string | null;
  /** What else it changes in the selection. */
  readonly change?: Partial<Omit<YearlySelection, 'id' | 'version'>>;
}

/** Writes down a step of a selection, in the protocol too, and raises its version. Only within the transaction of an act that holds it. */
@Injectable()
export class WriteStep {
  constructor(
    private readonly selections: YearlySelectionRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** The step first: once a selection is decided, the database takes none. */
  async execute(
    { id, version, year, edition }: YearlySelection,
    { done, decisionId = null, change = {} }: WrittenStep,
    actor: Actor,
  ): Promise<void> {
    await this.selections.insertStep({
      id: randomUUID(),
      selectionId: id,
      act: done,
      decisionId,
      at: this.clock.now(),
    });
    await this.selections.update({ id, ...change, version: version + 1 });
    await this.audit.record({
      actor,
      act: done,
      subjectKind: 'yearly-selection',
      subjectId: id,
      facts: { year, edition },
    });
  }
}
