import { Injectable } from '@nestjs/common';
import { mayWriteField, type Concept } from '#libs/concept';
import type { Actor } from '#libs/kernel';
import { FindCommittees } from '../../committees/index.js';
import { FindConcepts } from '../../concepts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { notFound } from '../../platform/refusal/refused.js';
import type { WritingGround } from '../shown-objective.js';
import { objectiveRefused } from './objective-sentences.js';

/** “Fassung und Rechte nachschlagen”: what is read once before needs and goals of an edition are judged. */
@Injectable()
export class StandOnGround {
  constructor(
    private readonly concepts: FindConcepts,
    private readonly committees: FindCommittees,
    private readonly clock: Clock,
  ) {}

  /** Throws `not-found`. */
  async of(conceptId: string): Promise<WritingGround> {
    const concept = await this.concepts.get(conceptId);
    if (concept === null) throw notFound('Diese Fassung des Integrationskonzepts');
    return this.with(concept);
  }

  /** The edition asked for, else the one that is worked with; null where there is none at all. */
  async current(conceptId: string | null): Promise<WritingGround | null> {
    if (conceptId !== null) return this.of(conceptId);
    const concept = await this.concepts.current();
    return concept === null ? null : this.with(concept);
  }

  /** “Schreibt irgendwo”: whether the actor may write in any field of an edition that is not history. */
  async writesSomewhere(actor: Actor): Promise<boolean> {
    if (actor.organisationKind === 'district') return true;
    for (const concept of await this.concepts.all()) {
      const ground = await this.with(concept);
      if (ground.frame.fields.some(({ id }) => mayWriteOn(ground, actor, id))) return true;
    }
    return false;
  }

  private async with(concept: Concept): Promise<WritingGround> {
    const frame = await this.concepts.frame(concept.id);
    const committees = await this.committees.all();
    return {
      concept,
      frame,
      committees,
      facts: { committees, links: frame.fieldLinks, day: this.clock.today() },
    };
  }
}

/** Whether the actor may write in a field of this edition; nobody in one that was replaced. */
export function mayWriteOn({ concept, facts }: WritingGround, actor: Actor, fieldId: string): boolean {
  return concept.state !== 'replaced' && mayWriteField(actor, fieldId, facts, facts.day);
}

/** Throws `concept-replaced`: what was replaced is history. */
export function refuseReplaced({ concept }: WritingGround): void {
  if (concept.state === 'replaced') throw objectiveRefused({ code: 'concept-replaced' });
}

/** Throws `concept-replaced` or `field-not-led`. */
export function refuseUnlessLed(ground: WritingGround, actor: Actor, fieldId: string): void {
  refuseReplaced(ground);
  const { facts } = ground;
  if (!mayWriteField(actor, fieldId, facts, facts.day)) throw objectiveRefused({ code: 'field-not-led' });
}
