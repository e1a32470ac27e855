import { Injectable } from '@nestjs/common';
import { hardOnly, openMatcher } from '#libs/matching';
import type { Referral } from '#libs/referral';
import { Clock } from '../../platform/clock/clock.js';
import { FindMatchContext, ReadSupply } from '../../matching/index.js';

/** “Für wie viele ein Platz frei ist”: by the same criteria as suggestions. */
@Injectable()
export class CountServed {
  constructor(
    private readonly supply: ReadSupply,
    private readonly matchContext: FindMatchContext,
    private readonly clock: Clock,
  ) {}

  async execute(cases: readonly Referral[]): Promise<number> {
    if (cases.length === 0) return 0;
    const entries = await this.supply.execute(this.clock.today());
    const matcher = openMatcher(await this.matchContext.execute());
    const counting = entries.filter((entry) => hardOnly(matcher.missedByAnybody(entry)) === 0);
    return cases.filter((one) => counting.some((entry) => hardOnly(matcher.missed(one, entry)) === 0)).length;
  }
}
