import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { demandOwnOffering, FindOfferings } from '../../offerings/index.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound } from '../../platform/refusal/refused.js';
import { PublicationRepository } from '../persistence/publication.repository.js';

/**
 * “Im öffentlichen Kursfinder zeigen” or not, by the provider of the course. Shown is what nobody withholds: people are to find a course
 * without an account. It changes nothing else of the course; its figures are not confirmed by it.
 */
@Injectable()
export class PublishOffering {
  constructor(
    private readonly transaction: Transaction,
    private readonly offerings: FindOfferings,
    private readonly publications: PublicationRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  execute(offeringId: string, isShown: boolean, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      const offering = await this.offerings.one(offeringId);
      if (offering === null) throw notFound('Das Kursangebot');
      demandOwnOffering(actor, offering);
      const isNew = isShown
        ? await this.publications.show(offeringId)
        : await this.publications.withhold(offeringId, this.clock.now());
      if (!isNew) return;
      await this.audit.record({
        actor,
        act: isShown ? 'offering-published' : 'offering-withheld',
        subjectKind: 'offering',
        subjectId: offeringId,
      });
    });
  }
}
