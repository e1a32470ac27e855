import { Injectable } from '@nestjs/common';
import { NO_MARKS, sumCosts, type Funding, type Measure } from '#libs/measure';
import { FindOrganisations } from '../../organisations/index.js';
import type { ListedMeasure, MeasureFrame } from '../measure-reading.js';
import { MarkMeasures } from './mark-measures.js';
import { fieldsOfGoals } from './read-measure-frame.js';

/** “Mitglieder beim Namen nennen”, those too that have left. */
export type NameOf = (organisationId: string) => string;

/** Names who carries and who proposed measures, with their costs. */
@Injectable()
export class NameMeasures {
  constructor(
    private readonly organisations: FindOrganisations,
    private readonly mark: MarkMeasures,
  ) {}

  async names(): Promise<NameOf> {
    const names = new Map((await this.organisations.listed()).map(({ id, name }) => [id, name]));
    return (id) => names.get(id) ?? '';
  }

  async execute(
    measures: readonly Measure[],
    funding: readonly Funding[],
    frame: MeasureFrame,
  ): Promise<readonly ListedMeasure[]> {
    const nameOf = await this.names();
    const marks = await this.mark.execute(measures);
    const fields = fieldsOfGoals(frame);
    return measures.map((measure) => ({
      measure,
      fieldIds: [...new Set(measure.goalIds.flatMap((id) => fields.get(id) ?? []))],
      responsible:
        measure.responsibleOrganisationId === null
          ? measure.responsibleName
          : nameOf(measure.responsibleOrganisationId),
      proposer: nameOf(measure.proposedBy),
      costs: sumCosts([measure], funding),
      marks: marks.get(measure.id) ?? NO_MARKS,
    }));
  }
}
