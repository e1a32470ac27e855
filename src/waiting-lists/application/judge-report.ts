import { Injectable } from '@nestjs/common';
import { acceptReport, overlapsWithCases, type CountedNeed } from '#libs/waiting-list';
import { Clock } from '../../platform/clock/clock.js';
import { Refused } from '../../platform/refusal/refused.js';
import { CheckNeed, OpenDemand } from '../../referrals/index.js';

/** “Meldung prüfen”: says no, in German, to what cannot be or may be counted twice. */
@Injectable()
export class JudgeReport {
  constructor(
    private readonly checkNeed: CheckNeed,
    private readonly openDemand: OpenDemand,
    private readonly clock: Clock,
  ) {}

  /** Returns the report as the rules accepted it. */
  async accept(given: CountedNeed): Promise<CountedNeed> {
    const judged = acceptReport(given, this.clock.today());
    if (!judged.ok && judged.refusal.code === 'people-out-of-range')
      throw new Refused(
        'invalid',
        judged.refusal,
        `Die Zahl der Menschen muss zwischen 1 und ${judged.refusal.facts?.['maximum']} liegen.`,
      );
    return this.checkNeed.execute(judged);
  }

  /** Throws `counted-twice` where the office has open cases that may be the same people. */
  async refuseCountedTwice(officeId: string, need: CountedNeed): Promise<void> {
    const openCases = await this.openDemand.ofOffice(officeId, need);
    const cases = openCases.filter((open) => overlapsWithCases(need, open)).length;
    if (cases === 0) return;
    const known =
      cases === 1
        ? 'Ihre Stelle hat schon einen offenen Fall mit demselben Bedarf.'
        : `Ihre Stelle hat schon ${cases} offene Fälle mit demselben Bedarf.`;
    throw new Refused(
      'conflict',
      { code: 'counted-twice', facts: { cases } },
      `${known} Fälle und Meldungen werden zusammengezählt. Bitte melden Sie hier nur Menschen, die nicht als Fall erfasst sind, und bestätigen Sie das.`,
    );
  }
}
