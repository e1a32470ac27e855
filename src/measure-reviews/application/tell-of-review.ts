import { Injectable } from '@nestjs/common';
import { FindMeasures } from '../../measures/index.js';
import { FindOrganisations } from '../../organisations/index.js';
import { Settings } from '../../platform/config/settings.js';
import { Post } from '../../platform/mail/post.js';
import { writeReviewMail } from '../mails/write-review-mail.js';
import { MeasureReviewRepository } from '../persistence/measure-review.repository.js';

/** “Vom Ergebnis schreiben”: to who carries and who proposed the measure, each once. Runs in the transaction of its event. */
@Injectable()
export class TellOfReview {
  constructor(
    private readonly repository: MeasureReviewRepository,
    private readonly measures: FindMeasures,
    private readonly organisations: FindOrganisations,
    private readonly post: Post,
    private readonly settings: Settings,
  ) {}

  async execute(reviewId: string): Promise<void> {
    const review = await this.repository.find(reviewId);
    const measure = review === null ? null : await this.measures.one(review.measureId);
    if (review === null || measure === null) return;
    const concerned = [measure.responsibleOrganisationId, measure.proposedBy];
    const way = `/konzept/massnahmen/${measure.id}/ueberpruefung`;
    const mail = writeReviewMail(review, measure, `${this.settings.publicUrl}${way}`);
    for (const { id, mailAddress } of await this.organisations.all()) {
      if (!concerned.includes(id) || id === review.reviewedBy) continue;
      await this.post.send({
        ...mail,
        kind: 'measure-news',
        way,
        fact: `measure-review.${review.id}.${id}`,
        recipientOrganisationId: id,
        toAddress: mailAddress,
        subjectIds: [],
      });
    }
  }
}
