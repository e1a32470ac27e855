import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { notFound } from '../../platform/refusal/refused.js';
import { NeedRepository } from '../persistence/need.repository.js';
import type { ShownNeed } from '../shown-objective.js';
import { FindObjectives } from './find-objectives.js';
import { mayWriteOn, StandOnGround } from './stand-on-ground.js';

/** “Bedarfe ansehen”: those of an edition, in the order of their titles, each with its evidence and goals. */
@Injectable()
export class ReadNeeds {
  constructor(
    private readonly grounds: StandOnGround,
    private readonly find: FindObjectives,
    private readonly needs: NeedRepository,
  ) {}

  async all(actor: Actor, conceptId: string | null): Promise<readonly ShownNeed[]> {
    const ground = await this.grounds.current(conceptId);
    if (ground === null) return [];
    const needs = await this.find.needs(ground.concept.id);
    const goals = await this.find.goals(ground.concept.id);
    const evidence = await this.find.evidence(needs.map(({ id }) => id));
    return needs.map((need) => ({
      need,
      evidence: evidence.filter(({ needId }) => needId === need.id),
      goals: goals.filter(({ needIds }) => needIds.includes(need.id)),
      mayWrite: mayWriteOn(ground, actor, need.fieldId),
    }));
  }

  /** Throws `not-found`. */
  async one(actor: Actor, id: string): Promise<ShownNeed> {
    const conceptId = await this.needs.conceptOf(id);
    const shown = conceptId === null ? [] : await this.all(actor, conceptId);
    const found = shown.find(({ need }) => need.id === id);
    if (found === undefined) throw notFound('Diesen Bedarf');
    return found;
  }
}
