import { Injectable, type OnModuleInit } from '@nestjs/common';
import { GoalIndicators } from '../../objectives/index.js';
import { IndicatorRepository } from '../persistence/indicator.repository.js';

/** “Zielen sagen, ob sie Indikatoren haben”: what has ended counts no more. */
@Injectable()
export class TellGoals implements OnModuleInit {
  constructor(
    private readonly goals: GoalIndicators,
    private readonly indicators: IndicatorRepository,
  ) {}

  onModuleInit(): void {
    this.goals.answerWith(async (goalIds) => {
      const known = await this.indicators.ofGoals(goalIds);
      return new Set(known.filter(({ endedOn }) => endedOn === null).map(({ goalId }) => goalId));
    });
  }
}
