import { Injectable } from '@nestjs/common';
import type { MatchContext } from '#libs/matching';
import { parameterAt } from '#libs/rule-parameter';
import { Clock } from '../../platform/clock/clock.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { FindReachability, type Reach } from './find-reachability.js';

/** “Wonach heute geurteilt wird”, who suits what: the day, the ways, the values in force. */
@Injectable()
export class FindMatchContext {
  constructor(
    private readonly reach: FindReachability,
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  /** With the places that it was made from, for those who name them. */
  async execute(): Promise<MatchContext & Pick<Reach, 'sites'>> {
    const today = this.clock.today();
    const { reachability, formats, sites } = await this.reach.execute(today);
    const minutes = new Map(formats.map(({ code, reachMinutes }) => [code, reachMinutes]));
    return {
      today,
      reachability,
      sites,
      reachMinutesOf: (formatCode) => minutes.get(formatCode) ?? -1,
      freshnessDays: parameterAt(await this.parameters.all(), 'freshness.excluded-days', today),
    };
  }
}
