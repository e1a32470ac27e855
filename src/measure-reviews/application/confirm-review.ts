import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { Measure } from '#libs/measure';
import { judgeReview, type MeasureReview, type ReviewDraft } from '#libs/measure-review';
import { FindMeasures } from '../../measures/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound } from '../../platform/refusal/refused.js';
import { MeasureReviewRepository } from '../persistence/measure-review.repository.js';
import { alreadyCorrected, neverBegun, refusedReview } from '../review-sentences.js';
import { isReviewable } from './read-measure-reviewing.js';
import { RecordReview } from './record-review.js';
import { TakeReviewSnapshot } from './take-review-snapshot.js';

/** What is sent to confirm a review. */
export interface ConfirmReviewCommand extends ReviewDraft {
  readonly correctsId: string | null;
}

/** “Überprüfung bestätigen”: freezes what was found out together with what the measure is today. */
@Injectable()
export class ConfirmReview {
  constructor(
    private readonly transaction: Transaction,
    private readonly repository: MeasureReviewRepository,
    private readonly measures: FindMeasures,
    private readonly takeSnapshot: TakeReviewSnapshot,
    private readonly record: RecordReview,
    private readonly clock: Clock,
  ) {}

  /**
   * Returns the id. Throws `not-found`, `measure-not-begun`, `already-corrected`, and all wrong fields of `judgeReview` at once. Two who
   * review the same measure at once both stand; the later one counts.
   */
  execute(actor: Actor, measureId: string, { correctsId, ...draft }: ConfirmReviewCommand): Promise<string> {
    return this.transaction.run(async () => {
      await this.transaction.holdLock(`measure-review ${measureId}`);
      const measure = await this.reviewable(measureId);
      const wrong = judgeReview(draft, this.clock.today());
      if (wrong.length > 0) throw refusedReview(wrong);
      if (correctsId !== null) await this.expectCorrectable(measureId, correctsId);
      const review: MeasureReview = {
        ...draft,
        id: randomUUID(),
        measureId,
        conceptId: measure.conceptId,
        snapshot: await this.takeSnapshot.execute(measure),
        correctsId,
        reviewedBy: actor.organisationId,
        reviewedAt: this.clock.now(),
      };
      await this.repository.insert([review]);
      await this.record.execute(actor, measure, review);
      return review.id;
    });
  }

  private async reviewable(measureId: string): Promise<Measure> {
    const measure = await this.measures.one(measureId);
    if (measure === null) throw notFound('Diese Maßnahme');
    if (!isReviewable(measure)) throw neverBegun();
    return measure;
  }

  private async expectCorrectable(measureId: string, correctsId: string): Promise<void> {
    const reviews = await this.repository.findOfMeasures([measureId]);
    if (!reviews.some(({ id }) => id === correctsId)) throw notFound('Diese Überprüfung');
    if (reviews.some((review) => review.correctsId === correctsId)) throw alreadyCorrected();
  }
}
