import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { findPersonalData, partyTo, type PersonalDataFinding } from '#libs/referral';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import type { OutsideReferral } from '../outside-referral.js';
import { OutsideReferralRepository } from '../persistence/outside-referral.repository.js';
import { ReferralRepository } from '../persistence/referral.repository.js';

/** Where somebody was sent. */
export type OutsideDestination = Pick<OutsideReferral, 'providerName' | 'town' | 'courseTitle' | 'startsOn'>;

const TEXTS = ['providerName', 'town', 'courseTitle'] as const;

/** “Vermittlung nach außen vermerken”: logged with its case, which stays as it is; the office ends it when the place is certain. */
@Injectable()
export class LogOutsideReferral {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly outside: OutsideReferralRepository,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Throws `personal-data` where a text looks like it, and says what it found. */
  execute(referralId: string, given: OutsideDestination, actor: Actor): Promise<OutsideReferral> {
    return this.transaction.run(async () => {
      const referral = await this.referrals.findForChange(referralId);
      if (referral === null || partyTo(actor, referral) !== 'office') throw notFound('Diese Vermittlung');
      if (referral.endedAt !== null) throw notOpen();
      demandNoPersonalData(given);
      const now = this.clock.now();
      const logged = { ...given, id: randomUUID(), referralId, loggedAt: now };
      await this.outside.insert(logged);
      await this.referrals.update(referralId, { changedAt: now });
      await this.audit.record({
        actor,
        act: 'referral-sent-outside',
        subjectKind: 'referral',
        subjectId: referralId,
        purpose: 'placement',
      });
      return logged;
    });
  }
}

function demandNoPersonalData(given: OutsideDestination): void {
  const wrong = TEXTS.flatMap((field) => {
    const [finding] = findPersonalData(given[field]);
    return finding === undefined ? [] : [{ field, code: 'personal-data', message: findingSentence(finding) }];
  });
  const [first] = wrong;
  if (first !== undefined)
    throw new Refused('invalid', { code: 'personal-data', field: first.field }, first.message, wrong);
}

/** What a finding is called, for the one who wrote it. */
const FINDINGS: Readonly<Record<PersonalDataFinding['kind'], string>> = {
  'date-of-birth': 'ein Geburtsdatum',
  email: 'eine E-Mail-Adresse',
  iban: 'eine Bankverbindung',
  'file-number': 'ein Aktenzeichen',
  phone: 'eine Telefonnummer',
  name: 'ein Name',
  digits: 'eine Kennziffer',
};

function findingSentence({ kind, excerpt }: PersonalDataFinding): string {
  return `„${excerpt}“ sieht aus wie ${FINDINGS[kind]}. Angaben, an denen jemand zu erkennen ist, dürfen hier nicht stehen.`;
}

function notOpen(): Refused {
  return new Refused('conflict', { code: 'referral-not-open' }, 'Diese Vermittlung ist schon abgeschlossen.');
}
