import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { judgeMeasure } from '#libs/measure';
import { Transaction } from '../../platform/database/transaction.js';
import type { MeasureForm } from '../measure-form.js';
import { MeasureChangesRepository } from '../persistence/measure-changes.repository.js';
import { MeasureRepository } from '../persistence/measure.repository.js';
import { CheckChoices } from './check-choices.js';
import { HoldMeasure } from './hold-measure.js';
import { refusedMeasure } from './measure-sentences.js';
import { RecordMeasureStep } from './record-measure-step.js';

/** “Maßnahme vervollständigen und ändern”, by the Kreisverwaltung. Who becomes responsible is told, because a promise is theirs to give. */
@Injectable()
export class ChangeMeasure {
  constructor(
    private readonly transaction: Transaction,
    private readonly hold: HoldMeasure,
    private readonly checkChoices: CheckChoices,
    private readonly measures: MeasureRepository,
    private readonly changes: MeasureChangesRepository,
    private readonly recordStep: RecordMeasureStep,
  ) {}

  /** Throws `not-found`, `changed-meanwhile`, `unknown-choice` and what `judgeMeasure` refuses. */
  execute(
    actor: Actor,
    id: string,
    { version, ...form }: MeasureForm & { readonly version: number },
  ): Promise<void> {
    return this.transaction.run(async () => {
      const before = await this.hold.execute(actor, id, version);
      const judged = judgeMeasure(form);
      if (!judged.ok) throw refusedMeasure(judged.refusal);
      await this.check(before.conceptId, id, before.responsibleOrganisationId, form);
      const { funding, partners, ...details } = form;
      const measure = { ...before, ...details, version: version + 1 };
      await this.changes.replace({
        measure,
        funding: funding.map((line) => ({ ...line, id: randomUUID(), measureId: id })),
        partners: partners.map((partner) => ({ ...partner, id: randomUUID(), measureId: id })),
      });
      const isNewlyNamed =
        form.responsibleOrganisationId !== null &&
        form.responsibleOrganisationId !== before.responsibleOrganisationId;
      const act = isNewlyNamed ? 'name-responsible' : 'change';
      await this.recordStep.execute(actor, measure, { done: act, reason: null });
    });
  }

  private async check(
    conceptId: string,
    id: string,
    responsibleBefore: string | null,
    form: MeasureForm,
  ): Promise<void> {
    const { responsibleOrganisationId, partners } = form;
    const known = (await this.measures.findPartners([id])).map(({ organisationId }) => organisationId);
    const named = [
      { field: 'responsibleOrganisationId', id: responsibleOrganisationId },
      ...partners.map(({ organisationId }, line) => ({
        field: `partners.${line}.organisationId`,
        id: organisationId,
      })),
    ].flatMap(({ field, id: organisationId }) =>
      organisationId === null ? [] : [{ field, id: organisationId }],
    );
    await this.checkChoices.execute(conceptId, { ...form, organisations: named }, [
      responsibleBefore,
      ...known,
    ]);
  }
}
