import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/calendar';
import { parameterAt, type ParameterKey } from '#libs/rule-parameter';
import { Clock } from '../../platform/clock/clock.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import type { ErasureCounts } from '../erasure-rule.js';
import { ErasureRepository } from '../persistence/erasure.repository.js';
import { EraseCases } from './erase-cases.js';

/** What a run erased: counts by the names of the rules, and the ids of mails whose files are still to go. */
export interface Erasure {
  readonly counts: ErasureCounts;
  readonly mailIds: readonly string[];
}

/** Days that something stays, as they are in force on the day of the run. */
type DaysOf = (days: ParameterKey | number) => number;

/** “Löschregeln anwenden”: cases with all their traces first, then what goes by itself. Runs in the transaction of the erasure. */
@Injectable()
export class ApplyErasureRules {
  constructor(
    private readonly erasure: ErasureRepository,
    private readonly eraseCases: EraseCases,
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<Erasure> {
    const now = this.clock.now();
    const daysOf = await this.daysToday();
    const erased = [...(await this.applyToCases(now, daysOf)), ...(await this.applyToRows(now, daysOf))];
    const counts: Record<string, number> = {};
    for (const part of erased)
      for (const [name, count] of Object.entries(part.counts)) counts[name] = (counts[name] ?? 0) + count;
    return { counts, mailIds: erased.flatMap(({ mailIds }) => mailIds) };
  }

  private async daysToday(): Promise<DaysOf> {
    const parameters = await this.parameters.all();
    const today = this.clock.today();
    return (days) => (typeof days === 'number' ? days : parameterAt(parameters, days, today));
  }

  private async applyToCases(now: Instant, daysOf: DaysOf): Promise<readonly Erasure[]> {
    const erased: Erasure[] = [];
    for (const rule of this.erasure.caseRules) {
      const { ids, counts, mailIds } = await this.eraseCases.execute(rule, now, daysOf(rule.days));
      erased.push({ counts: { [rule.name]: ids.length, ...counts }, mailIds });
    }
    return erased;
  }

  private async applyToRows(now: Instant, daysOf: DaysOf): Promise<readonly Erasure[]> {
    const erased: Erasure[] = [];
    for (const rule of this.erasure.rules) {
      const { count, mailIds } = await this.erasure.apply(rule, now, daysOf(rule.days));
      erased.push({ counts: { [rule.name]: count }, mailIds });
    }
    return erased;
  }
}
