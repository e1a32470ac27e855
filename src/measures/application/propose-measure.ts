import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { Measure } from '#libs/measure';
import { FindConcepts } from '../../concepts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import type { ProposalForm } from '../measure-form.js';
import { KeepProposals } from './keep-proposals.js';
import { RecordMeasureStep } from './record-measure-step.js';

/** “Maßnahme vorschlagen”: each member may do so; the Kreisverwaltung is told. Returns its id. */
@Injectable()
export class ProposeMeasure {
  constructor(
    private readonly transaction: Transaction,
    private readonly concepts: FindConcepts,
    private readonly keep: KeepProposals,
    private readonly recordStep: RecordMeasureStep,
    private readonly clock: Clock,
  ) {}

  /** Throws `no-concept`, `unknown-choice`. */
  execute(actor: Actor, form: ProposalForm): Promise<string> {
    return this.transaction.run(async () => {
      const concept = await this.concepts.current();
      if (concept === null) throw noConcept();
      const measure = await this.keep.insert(this.draft(actor, concept.id, form), form);
      await this.recordStep.execute(actor, measure, { done: 'propose', reason: null });
      return measure.id;
    });
  }

  private draft(actor: Actor, conceptId: string, form: ProposalForm): Omit<Measure, 'number'> {
    return {
      id: randomUUID(),
      conceptId,
      title: form.title,
      description: form.description,
      state: 'proposed',
      maturity: 'idea',
      responsibleOrganisationId: null,
      responsibleName: null,
      proposedBy: actor.organisationId,
      proposedAt: this.clock.now(),
      periodFrom: null,
      periodUntil: null,
      plannedCostCents: null,
      actualCostCents: null,
      budgetItem: null,
      stateReason: null,
      stateSince: this.clock.today(),
      isPublic: false,
      version: 1,
      goalIds: form.goalIds,
      themeIds: [],
      targetGroupIds: [],
      municipalities: form.municipalities,
      gapIds: [],
    };
  }
}

function noConcept(): Refused {
  return new Refused(
    'conflict',
    { code: 'no-concept' },
    'Es gibt noch kein Integrationskonzept. Sobald die Kreisverwaltung eines anlegt, können Sie Maßnahmen vorschlagen.',
  );
}
