import { Injectable } from '@nestjs/common';
import { isLive } from '#libs/course-catalogue';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import { OfferingRepository } from '../persistence/offering.repository.js';
import { demandOwnOffering } from './edit-offering.js';
import { faultSentence } from './fault-sentences.js';
import { SaveOffering } from './save-offering.js';
import { StateOfDay } from './state-of-day.js';

/**
 * “Aus der gemeinsamen Warteliste füllen” an- oder abschalten, by the provider of the course. It says nothing of the figures: they are
 * not confirmed by it, and an import may still bring others.
 */
@Injectable()
export class FillFromList {
  constructor(
    private readonly transaction: Transaction,
    private readonly offerings: OfferingRepository,
    private readonly saveOffering: SaveOffering,
    private readonly stateOfDay: StateOfDay,
    private readonly audit: Audit,
  ) {}

  execute(offeringId: string, isFilledFromList: boolean, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      const offering = await this.offerings.findForChange(offeringId);
      if (offering === null) throw notFound('Das Kursangebot');
      demandOwnOffering(actor, offering);
      if (offering.isFilledFromList === isFilledFromList) return;
      const { stateToday } = (await this.stateOfDay.read())(offering);
      if (isFilledFromList && !isLive(stateToday)) throw nobodyRegisters(stateToday);
      const changed = { ...offering, isFilledFromList, version: offering.version + 1 };
      await this.saveOffering.execute(changed, offering);
      await this.audit.record({
        actor,
        act: isFilledFromList ? 'offering-filling-begun' : 'offering-filling-stopped',
        subjectKind: 'offering',
        subjectId: offeringId,
      });
    });
  }
}

function nobodyRegisters(state: string): Refused {
  const refusal = { code: 'nobody-registers', facts: { state } };
  return new Refused('conflict', refusal, faultSentence(refusal));
}
