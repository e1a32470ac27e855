import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { Measure, MeasureNoteKind, MeasureStep } from '#libs/measure';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { measureStepped } from '../events/measure-stepped.event.js';
import { MeasureLifeRepository } from '../persistence/measure-life.repository.js';

/** What was done, and why, where somebody said so. */
export interface DoneWithMeasure {
  readonly done: MeasureStep['act'];
  readonly reason: string | null;
}

/** Writes down what was done with a measure, in the protocol too, and says so. Only within the transaction of an act that holds it. */
@Injectable()
export class RecordMeasureStep {
  constructor(
    private readonly life: MeasureLifeRepository,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** `actor` null: the platform. */
  async execute(
    actor: Actor | null,
    measure: Pick<Measure, 'id' | 'state' | 'proposedBy' | 'responsibleOrganisationId'>,
    { done, reason }: DoneWithMeasure,
  ): Promise<void> {
    const stepId = await this.life.insertStep({
      measureId: measure.id,
      act: done,
      toState: measure.state,
      reason,
      organisationId: actor?.organisationId ?? null,
      steppedAt: this.clock.now(),
    });
    await this.audit.record({
      actor,
      act: `measure-${done}`,
      subjectKind: 'measure',
      subjectId: measure.id,
      owner: measure.responsibleOrganisationId ?? measure.proposedBy,
    });
    await this.outbox.publish(measureStepped, {
      stepId,
      measureId: measure.id,
      act: done,
      toState: measure.state,
    });
  }

  /** A sentence beside it, dated today. */
  async note(actor: Actor, measureId: string, kind: MeasureNoteKind, text: string): Promise<void> {
    await this.life.insertNotes([
      {
        measureId,
        kind,
        text,
        organisationId: actor.organisationId,
        writtenOn: this.clock.today(),
        writtenAt: this.clock.now(),
      },
    ]);
  }
}
