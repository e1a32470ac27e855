import { Injectable } from '@nestjs/common';
import type { Measure } from '#libs/measure';
import type { ProposalForm } from '../measure-form.js';
import { MeasureChangesRepository } from '../persistence/measure-changes.repository.js';
import { MeasureLifeRepository } from '../persistence/measure-life.repository.js';
import { MeasureRepository } from '../persistence/measure.repository.js';
import { CheckChoices } from './check-choices.js';

/** Saves a proposal with what its proposer wrote. Only within the transaction of an act. */
@Injectable()
export class KeepProposals {
  constructor(
    private readonly checkChoices: CheckChoices,
    private readonly measures: MeasureRepository,
    private readonly changes: MeasureChangesRepository,
    private readonly life: MeasureLifeRepository,
  ) {}

  /** A new one gets the next number of its edition. Throws `unknown-choice`. */
  async insert(draft: Omit<Measure, 'number'>, form: ProposalForm): Promise<Measure> {
    await this.checkChoices.execute(draft.conceptId, form);
    const measure = { ...draft, number: await this.changes.nextNumber(draft.conceptId) };
    await this.changes.insert([{ measure, funding: [], partners: [] }]);
    await this.saveWords(measure.id, form);
    return measure;
  }

  /** The same with other words and links; what the Kreisverwaltung entered beside them stays. Throws `unknown-choice`. */
  async replace(measure: Measure, form: ProposalForm): Promise<void> {
    await this.checkChoices.execute(measure.conceptId, form);
    const funding = await this.measures.findFunding([measure.id]);
    const partners = await this.measures.findPartners([measure.id]);
    await this.changes.replace({ measure, funding, partners });
    await this.saveWords(measure.id, form);
  }

  private saveWords(measureId: string, { forWhom, whoCould, needId }: ProposalForm): Promise<void> {
    return this.life.saveProposals([{ measureId, forWhom, whoCould, needId }]);
  }
}
