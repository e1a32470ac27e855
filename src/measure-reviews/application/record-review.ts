import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { Measure } from '#libs/measure';
import { REVIEW_ASPECTS, type MeasureReview } from '#libs/measure-review';
import { Audit } from '../../platform/audit/audit.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { measureReviewed } from '../events/measure-reviewed.event.js';

/** Writes a review into the protocol and says that it is there. Only within the transaction that made it. */
@Injectable()
export class RecordReview {
  constructor(
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  async execute(actor: Actor, measure: Measure, review: MeasureReview): Promise<void> {
    await this.audit.record({
      actor,
      act: 'measure-reviewed',
      subjectKind: 'measure',
      subjectId: measure.id,
      owner: measure.responsibleOrganisationId ?? measure.proposedBy,
      purpose: 'administration',
      facts: Object.fromEntries(REVIEW_ASPECTS.map((aspect) => [aspect, review[aspect].light])),
    });
    await this.outbox.publish(measureReviewed, { reviewId: review.id, measureId: measure.id });
  }
}
