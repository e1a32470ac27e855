import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { CoverageSettings, CoverageSnapshot, DemandCell } from '#libs/coverage';
import { parameterAt, type ParameterKey, type RuleParameter } from '#libs/rule-parameter';
import { Refused } from '../../platform/refusal/refused.js';
import { FindReachability, ReadSupply } from '../../matching/index.js';
import { OpenDemand } from '../../referrals/index.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { ReportedDemand } from '../../waiting-lists/index.js';

/**
 * “Momentaufnahme”: all that coverage is computed from, for one day. Whoever wants it to be of one moment opens
 * `Transaction.runOnSnapshot` around it. Refuses `day-without-parameters`.
 */
@Injectable()
export class TakeSnapshot {
  constructor(
    private readonly findReachability: FindReachability,
    private readonly readSupply: ReadSupply,
    private readonly openDemand: OpenDemand,
    private readonly reportedDemand: ReportedDemand,
    private readonly parameters: FindRuleParameters,
  ) {}

  async execute(today: LocalDate): Promise<CoverageSnapshot> {
    const settings = settingsAt(await this.parameters.all(), today);
    const { municipalities, formats, reachability } = await this.findReachability.execute(today);
    return {
      today,
      municipalities,
      formats,
      demand: await this.readDemand(today),
      supply: await this.readSupply.execute(today),
      reachability,
      settings,
    };
  }

  /** Cases and reported counts add up: an office that enters cases does not report the same people. */
  private async readDemand(today: LocalDate): Promise<readonly DemandCell[]> {
    const cells = [...(await this.openDemand.all()), ...(await this.reportedDemand.all())];
    return cells.filter(({ waitingSince }) => waitingSince <= today);
  }
}

function settingsAt(parameters: readonly RuleParameter[], day: LocalDate): CoverageSettings {
  const at = (key: ParameterKey): number => {
    try {
      return parameterAt(parameters, key, day);
    } catch (error) {
      if (error instanceof RangeError) throw withoutParameters(day);
      throw error;
    }
  };
  return {
    horizonDays: at('waiting.deadline-days'),
    freshnessDays: at('freshness.excluded-days'),
    gapMinimumPeople: at('gap.minimum-people'),
    gapLongestWaitDays: at('gap.longest-wait-days'),
    checksUntilClosed: at('gap.checks-until-closed'),
  };
}

function withoutParameters(day: LocalDate): Refused {
  return new Refused(
    'invalid',
    { code: 'day-without-parameters', field: 'date', facts: { day } },
    'Für diesen Tag sind keine Regelwerte hinterlegt.',
  );
}
