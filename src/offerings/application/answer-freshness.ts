import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { hashLinkToken } from '../../platform/links/link-token.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import type { OfferingRecord } from '../offering-record.js';
import { FreshnessRequestRepository } from '../persistence/freshness-request.repository.js';
import { withPlaces, type TakenPlaces } from './change-offering.js';
import { FindOfferings } from './find-offerings.js';
import { ReviseOffering } from './revise-offering.js';

/** Figures of some offerings, as they came with a link. */
export interface FreshnessAnswer {
  readonly offerings: readonly (TakenPlaces & { readonly id: string })[];
}

/** “Stimmt noch”: what the holder of a mailed link may see and do: the free places of one provider's live offerings. */
@Injectable()
export class AnswerFreshness {
  constructor(
    private readonly transaction: Transaction,
    private readonly requests: FreshnessRequestRepository,
    private readonly offerings: FindOfferings,
    private readonly revise: ReviseOffering,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** The offerings that the link asks about. Throws `not-found` for a link that is wrong or has expired. */
  async read(
    token: string,
  ): Promise<{ readonly providerId: string; readonly offerings: readonly OfferingRecord[] }> {
    const providerId = await this.requests.findProvider(hashLinkToken(token), this.clock.today());
    if (providerId === null) throw notFound('Diesen Link');
    return { providerId, offerings: await this.offerings.liveOf(providerId) };
  }

  /** Takes the figures over and confirms them as of today, all or none. */
  execute(token: string, answer: FreshnessAnswer): Promise<void> {
    return this.transaction.run(async () => {
      const { providerId, offerings } = await this.read(token);
      const live = new Set(offerings.map(({ id }) => id));
      for (const places of answer.offerings) {
        if (!live.has(places.id)) throw foreignOffering();
        await this.revise.execute({
          offeringId: places.id,
          seenVersion: null,
          permit: () => undefined,
          change: (offering) => withPlaces(offering, places),
        });
      }
      await this.audit.record({
        actor: null,
        act: 'freshness-answered',
        subjectKind: 'organisation',
        subjectId: providerId,
        owner: providerId,
        purpose: 'offering-care',
        facts: { offerings: answer.offerings.length },
      });
    });
  }
}

function foreignOffering(): Refused {
  return new Refused(
    'invalid',
    { code: 'unknown-offering', field: 'offerings' },
    'Dieser Link gilt nicht für diesen Kurs.',
  );
}
