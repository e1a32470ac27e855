import { Injectable } from '@nestjs/common';
import type { LanguageLevel } from '#libs/course-catalogue';
import type { Actor } from '#libs/kernel';
import type { Referral } from '#libs/referral';
import { FindCourseTypes } from '../../course-types/index.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import { referralChanged } from '../events/referral-stepped.event.js';
import { ReferralRepository } from '../persistence/referral.repository.js';
import { caseRefused } from './case-sentences.js';

/** What an Einstufungstest showed of a case. */
export interface TestResult {
  readonly referralId: string;
  readonly level: LanguageLevel;
  /** The Kurstyp that suits better than the one that was entered; null where that stays. */
  readonly formatCode: string | null;
}

/**
 * “Ergebnis des Einstufungstests eintragen”: the level of a case, and the Kurstyp where the test showed another. That this provider
 * tested this case is checked by the room of the tests. Wishes stay: the office may change them.
 */
@Injectable()
export class EnterTestResult {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly courseTypes: FindCourseTypes,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Throws `not-found`, `unknown-format`, or `referral-not-open` where the case is over. */
  execute({ referralId, level, formatCode }: TestResult, actor: Actor): Promise<Referral> {
    return this.transaction.run(async () => {
      await this.demandFormat(formatCode);
      const referral = await this.referrals.findForChange(referralId);
      if (referral === null) throw notFound('Diese Vermittlung');
      if (referral.endedAt !== null) throw notOpen();
      const after: Referral = {
        ...referral,
        level,
        formatCode: formatCode ?? referral.formatCode,
        version: referral.version + 1,
        changedAt: this.clock.now(),
      };
      await this.referrals.update(referralId, after);
      await this.audit.record({
        actor,
        act: 'referral-tested',
        subjectKind: 'referral',
        subjectId: referralId,
        owner: referral.officeId,
        purpose: 'placement-test',
      });
      await this.outbox.publish(referralChanged, { referralId, officeId: referral.officeId });
      return after;
    });
  }

  private async demandFormat(formatCode: string | null): Promise<void> {
    if (formatCode === null) return;
    const formats = await this.courseTypes.formats();
    if (!formats.some(({ code }) => code === formatCode))
      throw caseRefused({ code: 'unknown-format', field: 'formatCode' });
  }
}

function notOpen(): Refused {
  return new Refused('conflict', { code: 'referral-not-open' }, 'Diese Vermittlung ist schon abgeschlossen.');
}
