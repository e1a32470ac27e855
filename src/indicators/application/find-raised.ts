import { Injectable } from '@nestjs/common';
import type { Concept } from '#libs/concept';
import { isRaisedIn, type Indicator } from '#libs/indicator';
import { FindConcepts } from '../../concepts/index.js';
import { FindObjectives } from '../../objectives/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { IndicatorRepository } from '../persistence/indicator.repository.js';

/** “Was erhoben wird”: in which edition an indicator stands, and whether that one raises it. */
@Injectable()
export class FindRaised {
  constructor(
    private readonly concepts: FindConcepts,
    private readonly objectives: FindObjectives,
    private readonly indicators: IndicatorRepository,
    private readonly clock: Clock,
  ) {}

  /** Of all editions: what is still raised, or ended not long ago. */
  async ids(): Promise<readonly string[]> {
    const editionOf = await this.editions();
    const live = await this.indicators.live(this.clock.today());
    return live.filter((one) => isRaised(one, editionOf)).map(({ id }) => id);
  }

  /** The edition of each goal. */
  async editions(): Promise<ReadonlyMap<string, Concept>> {
    const editionOf = new Map<string, Concept>();
    for (const concept of await this.concepts.all())
      for (const { id } of await this.objectives.goals(concept.id)) editionOf.set(id, concept);
    return editionOf;
  }
}

/** Whether the edition in which an indicator stands raises it. */
export function isRaised(indicator: Indicator, editionOf: ReadonlyMap<string, Concept>): boolean {
  const edition = editionOf.get(indicator.goalId);
  return edition !== undefined && isRaisedIn(edition, indicator);
}
