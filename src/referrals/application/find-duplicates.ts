import { Injectable } from '@nestjs/common';
import type { Referral } from '#libs/referral';
import { parameterAt } from '#libs/rule-parameter';
import { Clock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { DuplicateQuery } from '../persistence/duplicate.query.js';

/**
 * “Mögliche doppelte Fälle”: open cases of different offices with the same key. Each office is told of its own cases, never of whom
 * else; the district gets a number. Nobody is told anything while the county has the search switched off.
 */
@Injectable()
export class FindDuplicates {
  constructor(
    private readonly duplicates: DuplicateQuery,
    private readonly parameters: FindRuleParameters,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Ids of those of these cases whose key an open case of another office has. */
  async among(referrals: readonly Referral[]): Promise<ReadonlySet<string>> {
    const keyed = referrals.filter(({ duplicateKey, endedAt }) => duplicateKey !== null && endedAt === null);
    if (!this.isOn || keyed.length === 0) return new Set();
    return this.duplicates.among(keyed.map(({ id }) => id));
  }

  /** How many people several offices may have; null where nobody looks, and where the number is small enough to tell of somebody. */
  async count(): Promise<number | null> {
    if (!this.isOn) return null;
    const threshold = parameterAt(
      await this.parameters.all(),
      'small-cell.member-threshold',
      this.clock.today(),
    );
    const people = await this.duplicates.count();
    return people > 0 && people < threshold ? null : people;
  }

  get isOn(): boolean {
    return this.settings.DUPLICATE_CHECK === 'on';
  }
}
