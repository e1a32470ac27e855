import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { maySeeMeasure, type Measure } from '#libs/measure';
import { FindReadableGaps } from '../../gap-notifications/index.js';
import { notFound } from '../../platform/refusal/refused.js';
import { judgeRights } from '../judge-rights.js';
import type { MeasureFrame, WholeReading } from '../measure-reading.js';
import { MeasureLifeRepository } from '../persistence/measure-life.repository.js';
import { MeasureRepository } from '../persistence/measure.repository.js';
import { NameMeasures } from './name-measures.js';
import { ReadMeasureFrame } from './read-measure-frame.js';

/** “Maßnahme ansehen”: with what it belongs to, who pays, what was done and said, and what the actor may do. */
@Injectable()
export class ReadMeasure {
  constructor(
    private readonly measures: MeasureRepository,
    private readonly life: MeasureLifeRepository,
    private readonly readFrame: ReadMeasureFrame,
    private readonly nameMeasures: NameMeasures,
    private readonly findGaps: FindReadableGaps,
  ) {}

  /** Throws `not-found`, also for a proposal that is not for the actor's eyes. */
  async execute(
    actor: Actor,
    id: string,
  ): Promise<{ readonly reading: WholeReading; readonly frame: MeasureFrame }> {
    const [measure] = await this.measures.findByIds([id]);
    if (measure === undefined || !maySeeMeasure(measure, actor)) throw notFound('Diese Maßnahme');
    const frame = await this.readFrame.of(measure.conceptId);
    const funding = await this.measures.findFunding([id]);
    const [listed] = await this.nameMeasures.execute([measure], funding, frame);
    if (listed === undefined) throw notFound('Diese Maßnahme');
    const [proposal] = await this.life.findProposals([id]);
    const reading: WholeReading = {
      ...listed,
      funding,
      ...(await this.told(id)),
      proposal: proposal ?? null,
      gaps: await this.findGaps.among(actor, measure.gapIds),
      gapCount: measure.gapIds.length,
      carriedFrom: await this.originOf(measure),
      rights: judgeRights(measure, actor, frame.concept?.isChangeable === true),
    };
    return { reading, frame };
  }

  private async told(id: string): Promise<Pick<WholeReading, 'partners' | 'notes' | 'steps'>> {
    const nameOf = await this.nameMeasures.names();
    return {
      partners: (await this.measures.findPartners([id])).map((partner) => ({
        ...partner,
        shownName: partner.name ?? nameOf(partner.organisationId ?? ''),
      })),
      notes: (await this.life.findNotes([id])).map((note) => ({
        ...note,
        organisation: nameOf(note.organisationId),
      })),
      steps: (await this.life.findSteps(id)).map((step) => ({
        ...step,
        organisation: step.organisationId === null ? null : nameOf(step.organisationId),
      })),
    };
  }

  private async originOf({ id }: Measure): Promise<WholeReading['carriedFrom']> {
    const originId = await this.life.findOrigin(id);
    const [origin] = originId === null ? [] : await this.measures.findByIds([originId]);
    if (origin === undefined) return null;
    const { concept } = await this.readFrame.of(origin.conceptId);
    return { id: origin.id, number: origin.number, edition: concept?.edition ?? '' };
  }
}
