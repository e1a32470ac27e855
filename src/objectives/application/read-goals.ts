import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { judgeGoal, mayWriteGoal, type Goal, type GoalHint, type JudgedGoal } from '#libs/objective';
import { parameterAt } from '#libs/rule-parameter';
import { Clock } from '../../platform/clock/clock.js';
import { notFound } from '../../platform/refusal/refused.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { GoalRepository } from '../persistence/goal.repository.js';
import type { ShownGoal } from '../shown-objective.js';
import { FindObjectives } from './find-objectives.js';
import { GoalIndicators } from './goal-indicators.js';
import { tied } from './hold-goal.js';
import { StandOnGround } from './stand-on-ground.js';

/** “Wirkungsziele ansehen”: those of an edition, the one due first before, each with its needs and its hints. */
@Injectable()
export class ReadGoals {
  constructor(
    private readonly grounds: StandOnGround,
    private readonly find: FindObjectives,
    private readonly goals: GoalRepository,
    private readonly parameters: FindRuleParameters,
    private readonly indicators: GoalIndicators,
    private readonly clock: Clock,
  ) {}

  async all(actor: Actor, conceptId: string | null): Promise<readonly ShownGoal[]> {
    const ground = await this.grounds.current(conceptId);
    if (ground === null) return [];
    const needs = await this.find.needs(ground.concept.id);
    const goals = await this.find.goals(ground.concept.id);
    const indicated = await this.indicators.of(goals.map(({ id }) => id));
    const longestStatement = await this.longestStatement();
    const shown = (goal: Goal): ShownGoal => {
      const own = tied(needs, goal.needIds);
      const needStates = own.map(({ state }) => state);
      return {
        goal,
        needs: own,
        hints: judgeGoal(goal, {
          ...this.facts(),
          hasIndicator: indicated?.has(goal.id) ?? null,
          needStates,
          longestStatement,
        }),
        mayWrite:
          ground.concept.state !== 'replaced' &&
          mayWriteGoal(actor, { before: own, after: own }, ground.facts),
      };
    };
    return goals.map(shown);
  }

  /** Throws `not-found`. */
  async one(actor: Actor, id: string): Promise<ShownGoal> {
    const conceptId = await this.goals.conceptOf(id);
    const shown = conceptId === null ? [] : await this.all(actor, conceptId);
    const found = shown.find(({ goal }) => goal.id === id);
    if (found === undefined) throw notFound('Dieses Wirkungsziel');
    return found;
  }

  /** “SMART-Prüfung eines Entwurfs”, while somebody types. */
  async hints(
    draft: JudgedGoal,
    conceptId: string,
    needIds: readonly string[],
  ): Promise<readonly GoalHint[]> {
    const needs = tied(await this.find.needs(conceptId), needIds);
    const longestStatement = await this.longestStatement();
    return judgeGoal(draft, {
      ...this.facts(),
      needStates: needs.map(({ state }) => state),
      longestStatement,
    });
  }

  /** A draft that somebody types has no indicator yet, and that is no fault of it. */
  private facts() {
    return { today: this.clock.today(), hasIndicator: null };
  }

  private async longestStatement(): Promise<number> {
    return parameterAt(await this.parameters.all(), 'goal.longest-statement', this.clock.today());
  }
}
