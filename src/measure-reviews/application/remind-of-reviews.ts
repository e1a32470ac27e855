import { Injectable } from '@nestjs/common';
import { FindOrganisations, type Organisation } from '../../organisations/index.js';
import { Settings } from '../../platform/config/settings.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Post } from '../../platform/mail/post.js';
import { writeReminderMail } from '../mails/write-review-mail.js';
import { FindDueReviews, type DueReview } from './find-due-reviews.js';

/**
 * “An Überprüfungen erinnern”: who carries a measure is asked for a report before it is due; the Kreisverwaltung and the Steuerungsgruppe hear
 * of those that are overdue. Each stage of each due day is told once, however often the job runs.
 */
@Injectable()
export class RemindOfReviews {
  constructor(
    private readonly transaction: Transaction,
    private readonly dueReviews: FindDueReviews,
    private readonly organisations: FindOrganisations,
    private readonly post: Post,
    private readonly settings: Settings,
  ) {}

  /** How many measures are near or past their day. */
  execute(): Promise<number> {
    return this.transaction.run(async () => {
      await this.transaction.holdLock('remind-of-reviews');
      const due = await this.dueReviews.execute();
      const organisations = await this.organisations.all();
      for (const one of due) {
        for (const recipient of organisations.filter((member) => isConcerned(member, one)))
          await this.remind(one, recipient);
      }
      return due.length;
    });
  }

  private async remind(due: DueReview, { id, mailAddress }: Organisation): Promise<void> {
    const way = `/konzept/massnahmen/${due.measure.id}/ueberpruefung`;
    await this.post.send({
      ...writeReminderMail(due, `${this.settings.publicUrl}${way}`),
      kind: 'measure-news',
      way,
      fact: `review-due.${due.measure.id}.${due.dueOn}.${due.stage}.${id}`,
      recipientOrganisationId: id,
      toAddress: mailAddress,
      subjectIds: [],
    });
  }
}

function isConcerned({ id, kind }: Organisation, { measure, stage }: DueReview): boolean {
  if (measure.responsibleOrganisationId === id) return true;
  return stage === 'overdue' && (kind === 'district' || kind === 'steering-group');
}
