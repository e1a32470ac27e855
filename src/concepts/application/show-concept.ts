import { Injectable } from '@nestjs/common';
import { stepState, type Concept, type FieldLink, type ProcessStep, type StepState } from '#libs/concept';
import { FindCommittees } from '../../committees/index.js';
import { FindDecisions } from '../../decisions/index.js';
import { FindDocuments, type DocumentNote } from '../../documents/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { notFound } from '../../platform/refusal/refused.js';
import { AXES, type Axis, type KeptPart } from '../concept-frame.js';
import { ConceptRepository } from '../persistence/concept.repository.js';
import { PartRepository } from '../persistence/part.repository.js';
import type { NamedDecision } from './adopt-concept.js';

/** An edition with the decision that adopted it. */
export interface ShownEdition extends Concept {
  readonly decision: NamedDecision | null;
}

/** What stands on an axis, and whether something hangs on it. */
export interface ShownPart extends KeptPart {
  readonly isUsed: boolean;
}

/** A step with its state of today. */
export interface ShownStep extends ProcessStep {
  readonly state: StepState;
}

/** A working group on a field, by name. */
export interface ShownLink extends FieldLink {
  readonly committeeName: string;
}

/** An edition with all that it consists of beside its chain. */
export interface ShownConcept extends Readonly<Record<Axis, readonly ShownPart[]>> {
  readonly edition: ShownEdition;
  readonly steps: readonly ShownStep[];
  readonly fieldLinks: readonly ShownLink[];
  readonly documents: readonly DocumentNote[];
}

/** “Konzept ansehen”: the editions, and one of them whole. */
@Injectable()
export class ShowConcept {
  constructor(
    private readonly concepts: ConceptRepository,
    private readonly parts: PartRepository,
    private readonly decisions: FindDecisions,
    private readonly committees: FindCommittees,
    private readonly documents: FindDocuments,
    private readonly clock: Clock,
  ) {}

  /** All, the latest first. */
  async editions(): Promise<readonly ShownEdition[]> {
    const concepts = await this.concepts.findAll();
    const ids = concepts.flatMap(({ decisionId }) => (decisionId === null ? [] : [decisionId]));
    const decisions = new Map((await this.decisions.byIds(ids)).map((one) => [one.id, one]));
    const names = await this.committeeNames();
    return concepts.map((concept) => {
      const decision = decisions.get(concept.decisionId ?? '');
      const committeeName = names.get(decision?.committeeId ?? '') ?? '';
      return { ...concept, decision: decision === undefined ? null : { ...decision, committeeName } };
    });
  }

  async whole(conceptId: string): Promise<ShownConcept> {
    const edition = (await this.editions()).find(({ id }) => id === conceptId);
    if (edition === undefined) throw notFound('Diese Fassung');
    const frame = await this.concepts.findFrame(conceptId);
    const names = await this.committeeNames();
    const today = this.clock.today();
    const axes = await Promise.all(AXES.map(async (axis) => [axis, await this.shown(axis, frame[axis])]));
    return {
      ...(Object.fromEntries(axes) as Record<Axis, ShownPart[]>),
      edition,
      steps: frame.steps.map((step) => ({ ...step, state: stepState(step, today) })),
      fieldLinks: frame.fieldLinks.map((link) => ({
        ...link,
        committeeName: names.get(link.committeeId) ?? '',
      })),
      documents: await this.documents.of('concept', [conceptId]),
    };
  }

  private async shown(axis: Axis, parts: readonly KeptPart[]): Promise<readonly ShownPart[]> {
    const used = await this.parts.usedIds(axis);
    return parts.map((part) => ({ ...part, isUsed: used.has(part.id) }));
  }

  private async committeeNames(): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.committees.all()).map(({ id, name }) => [id, name]));
  }
}
