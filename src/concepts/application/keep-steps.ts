import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { judgeStepDays, type ProcessStep } from '#libs/concept';
import type { Actor } from '#libs/kernel';
import { Clock } from '../../platform/clock/clock.js';
import { notFound } from '../../platform/refusal/refused.js';
import { StepRepository } from '../persistence/step.repository.js';
import { changedMeanwhile, conceptRefused } from './concept-sentences.js';
import { EditConcept } from './edit-concept.js';
import { isPermutation } from './keep-parts.js';

/** What is written of a step. */
export type StepForm = Omit<ProcessStep, 'id' | 'conceptId' | 'position' | 'version'>;

/** “Zeitschiene führen”: steps of an edition, as planned and as it was. Refuses what `judgeStepDays` refuses. */
@Injectable()
export class KeepSteps {
  constructor(
    private readonly steps: StepRepository,
    private readonly edit: EditConcept,
    private readonly clock: Clock,
  ) {}

  /** At the end of the Zeitschiene. Gives its id. */
  add(conceptId: string, form: StepForm, actor: Actor): Promise<string> {
    return this.change(conceptId, async (steps) => {
      this.judge(form);
      const position = Math.max(0, ...steps.map((step) => step.position)) + 1;
      const step = { ...form, id: randomUUID(), conceptId, position, version: 1 };
      await this.steps.insert(step);
      await this.edit.record(actor, { act: 'process-step-added', conceptId });
      return step.id;
    });
  }

  /** Refuses `changed-meanwhile` too. */
  update(
    conceptId: string,
    stepId: string,
    form: StepForm & { version: number },
    actor: Actor,
  ): Promise<void> {
    return this.change(conceptId, async (steps) => {
      const before = find(steps, stepId);
      if (before.version !== form.version) throw changedMeanwhile('diesen Schritt');
      this.judge(form);
      await this.steps.update({ ...before, ...form, version: before.version + 1 });
      await this.edit.record(actor, { act: 'process-step-changed', conceptId });
    });
  }

  remove(conceptId: string, stepId: string, actor: Actor): Promise<void> {
    return this.change(conceptId, async (steps) => {
      await this.steps.remove(find(steps, stepId).id);
      await this.edit.record(actor, { act: 'process-step-removed', conceptId });
    });
  }

  /** Names all steps in the new order. Refuses `changed-meanwhile` where one came or went. */
  order(conceptId: string, ids: readonly string[], actor: Actor): Promise<void> {
    return this.change(conceptId, async (steps) => {
      if (!isPermutation(ids, steps)) throw changedMeanwhile('die Zeitschiene');
      await this.steps.order(ids);
      await this.edit.record(actor, { act: 'process-steps-ordered', conceptId });
    });
  }

  private change<T>(conceptId: string, work: (steps: readonly ProcessStep[]) => Promise<T>): Promise<T> {
    return this.edit.open(conceptId, async () => work(await this.steps.find(conceptId)));
  }

  private judge(form: StepForm): void {
    const judged = judgeStepDays(form, this.clock.today());
    if (!judged.ok) throw conceptRefused(judged.refusal);
  }
}

function find(steps: readonly ProcessStep[], stepId: string): ProcessStep {
  const step = steps.find(({ id }) => id === stepId);
  if (step === undefined) throw notFound('Diesen Schritt');
  return step;
}
