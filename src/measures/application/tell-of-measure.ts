import { Injectable } from '@nestjs/common';
import type { Measure, MeasureStep } from '#libs/measure';
import { FindOrganisations, type Organisation } from '../../organisations/index.js';
import { Settings } from '../../platform/config/settings.js';
import { Post } from '../../platform/mail/post.js';
import { whomToTell } from '../mails/whom-to-tell.js';
import { writeMeasureMail } from '../mails/write-measure-mail.js';
import { MeasureLifeRepository } from '../persistence/measure-life.repository.js';
import { MeasureRepository } from '../persistence/measure.repository.js';

/** “Von einer Maßnahme schreiben”: each step to each recipient once. Runs in the transaction of its event. */
@Injectable()
export class TellOfMeasure {
  constructor(
    private readonly measures: MeasureRepository,
    private readonly life: MeasureLifeRepository,
    private readonly organisations: FindOrganisations,
    private readonly post: Post,
    private readonly settings: Settings,
  ) {}

  async execute(stepId: number): Promise<void> {
    const step = await this.life.findStep(stepId);
    const [measure] = step === null ? [] : await this.measures.findByIds([step.measureId]);
    if (step === null || measure === undefined) return;
    const recipients = await this.recipientsOf(step, measure);
    if (recipients.length === 0) return;
    const way = `/konzept/massnahmen/${measure.id}`;
    const mail = writeMeasureMail({
      ...step,
      label: `M ${measure.number}`,
      title: measure.title,
      by: await this.nameOf(step.organisationId),
      link: `${this.settings.publicUrl}${way}`,
    });
    for (const { id, mailAddress } of recipients)
      await this.post.send({
        ...mail,
        kind: 'measure-news',
        way,
        fact: `measure-step.${step.id}.${id}`,
        recipientOrganisationId: id,
        toAddress: mailAddress,
        subjectIds: [],
      });
  }

  private async recipientsOf(step: MeasureStep, measure: Measure): Promise<readonly Organisation[]> {
    const { isToldToDistrict, organisationIds } = whomToTell(step, measure);
    const active = await this.organisations.all();
    return active.filter(
      ({ id, kind }) =>
        id !== step.organisationId &&
        (organisationIds.includes(id) || (isToldToDistrict && kind === 'district')),
    );
  }

  private async nameOf(organisationId: string | null): Promise<string> {
    if (organisationId === null) return 'Der Arbeitskreis';
    return (await this.organisations.one(organisationId))?.name ?? '';
  }
}
