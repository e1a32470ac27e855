import { Injectable } from '@nestjs/common';
import { dueCutOffs } from '#libs/indicator';
import { FindOrganisations } from '../../organisations/index.js';
import { Settings } from '../../platform/config/settings.js';
import { Post } from '../../platform/mail/post.js';
import { writeIndicatorMail } from '../mails/write-indicator-mail.js';
import { FindRaised } from './find-raised.js';
import { HoldIndicator, type HeldIndicator } from './hold-indicator.js';
import { ReminderMoment } from './reminder-moment.js';

/**
 * “An Messwerte erinnern”: the responsible organisation, once for each cut-off day that is over and has no value. The mail is known by its
 * fact, so that no second run writes again.
 */
@Injectable()
export class RemindOfValues {
  constructor(
    private readonly raised: FindRaised,
    private readonly hold: HoldIndicator,
    private readonly organisations: FindOrganisations,
    private readonly post: Post,
    private readonly settings: Settings,
    private readonly moment: ReminderMoment,
  ) {}

  async execute(): Promise<void> {
    for (const id of await this.raised.ids())
      await this.moment.transaction.run(async () => {
        const held = await this.hold.forPlatform(id);
        if (held !== null && held.series.source !== 'operational') await this.remind(held);
      });
  }

  private async remind({ indicator, series, known }: HeldIndicator): Promise<void> {
    const { id, responsibleOrganisationId, name } = indicator;
    const due = dueCutOffs({ indicator, series, values: known }, this.moment.clock.today()).at(-1);
    if (due === undefined || responsibleOrganisationId === null) return;
    const organisation = (await this.organisations.all()).find((one) => one.id === responsibleOrganisationId);
    if (organisation === undefined) return;
    const way = `/konzept/indikatoren/${id}`;
    await this.post.send({
      ...writeIndicatorMail({
        name,
        rhythm: series.rhythm,
        cutOffDay: due.day,
        link: `${this.settings.publicUrl}${way}`,
      }),
      kind: 'indicator-due',
      way,
      fact: `indicator-due.${id}.${due.day}`,
      recipientOrganisationId: organisation.id,
      toAddress: organisation.mailAddress,
      subjectIds: [],
    });
  }
}
