import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { Goal, StrategicNeed } from '#libs/objective';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { GoalRepository } from '../persistence/goal.repository.js';
import type { WritingGround } from '../shown-objective.js';
import { FindObjectives } from './find-objectives.js';
import { refuseUnlessGoalLed, tied } from './hold-goal.js';
import { objectiveRefused } from './objective-sentences.js';
import { StandOnGround } from './stand-on-ground.js';

/** What may be written of a goal. */
export type GoalContent = Omit<
  Goal,
  'id' | 'conceptId' | 'state' | 'stateReason' | 'version' | 'carriedFromId'
>;

/** “Wirkungsziel aufnehmen”. Throws `field-not-led`, `concept-replaced`, `goal-without-need`, `unknown-need`, `unknown-committee`. */
@Injectable()
export class AddGoal {
  constructor(
    private readonly transaction: Transaction,
    private readonly grounds: StandOnGround,
    private readonly find: FindObjectives,
    private readonly goals: GoalRepository,
    private readonly audit: Audit,
  ) {}

  execute(actor: Actor, conceptId: string, content: GoalContent): Promise<Goal> {
    return this.transaction.run(async () => {
      const ground = await this.grounds.of(conceptId);
      const needs = await this.find.needs(conceptId);
      refuseWrongGoal(ground, needs, content);
      refuseUnlessGoalLed({ actor, ground, before: [], after: tied(needs, content.needIds) });
      const state = { state: 'open', stateReason: null } as const;
      const goal = { ...content, ...state, id: randomUUID(), conceptId, version: 1, carriedFromId: null };
      await this.goals.insert([goal]);
      await this.audit.record({ actor, act: 'goal-added', subjectKind: 'goal', subjectId: goal.id });
      return goal;
    });
  }
}

/** Throws what does not belong to the edition. */
export function refuseWrongGoal(
  { committees }: WritingGround,
  needs: readonly StrategicNeed[],
  { needIds, committeeId }: GoalContent,
): void {
  if (needIds.length === 0) throw objectiveRefused({ code: 'goal-without-need', field: 'needIds' });
  if (tied(needs, needIds).length < needIds.length)
    throw objectiveRefused({ code: 'unknown-need', field: 'needIds' });
  const isKnown = committeeId === null || committees.some(({ id }) => id === committeeId);
  if (!isKnown) throw objectiveRefused({ code: 'unknown-committee', field: 'committeeId' });
}
