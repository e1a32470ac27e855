import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { mayWriteGoal, type Goal, type StrategicNeed } from '#libs/objective';
import { notFound } from '../../platform/refusal/refused.js';
import { GoalRepository } from '../persistence/goal.repository.js';
import type { WritingGround } from '../shown-objective.js';
import { FindObjectives } from './find-objectives.js';
import { objectiveRefused } from './objective-sentences.js';
import { refuseReplaced, StandOnGround } from './stand-on-ground.js';

/** A goal that is held until the transaction ends, where it stands, and all needs of its edition. */
export interface HeldGoal {
  readonly goal: Goal;
  readonly ground: WritingGround;
  readonly needs: readonly StrategicNeed[];
}

/** “Wirkungsziel festhalten”, for whoever may write it. Throws `not-found`, `field-not-led`, `concept-replaced`, `changed-meanwhile`. */
@Injectable()
export class HoldGoal {
  constructor(
    private readonly goals: GoalRepository,
    private readonly find: FindObjectives,
    private readonly grounds: StandOnGround,
  ) {}

  async execute(actor: Actor, id: string, seenVersion: number | null): Promise<HeldGoal> {
    const goal = await this.goals.lock(id);
    if (goal === null) throw notFound('Dieses Wirkungsziel');
    const ground = await this.grounds.of(goal.conceptId);
    const needs = await this.find.needs(goal.conceptId);
    refuseUnlessGoalLed({
      actor,
      ground,
      before: tied(needs, goal.needIds),
      after: tied(needs, goal.needIds),
    });
    if (seenVersion !== null && goal.version !== seenVersion)
      throw objectiveRefused({ code: 'changed-meanwhile' });
    return { goal, ground, needs };
  }
}

/** The needs with these ids. */
export function tied(needs: readonly StrategicNeed[], ids: readonly string[]): readonly StrategicNeed[] {
  return needs.filter(({ id }) => ids.includes(id));
}

interface GoalWriting {
  readonly actor: Actor;
  readonly ground: WritingGround;
  readonly before: readonly StrategicNeed[];
  readonly after: readonly StrategicNeed[];
}

/** Throws `concept-replaced` or `field-not-led`. */
export function refuseUnlessGoalLed({ actor, ground, before, after }: GoalWriting): void {
  refuseReplaced(ground);
  if (!mayWriteGoal(actor, { before, after }, ground.facts))
    throw objectiveRefused({ code: 'field-not-led' });
}
