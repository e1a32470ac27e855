import { Injectable } from '@nestjs/common';
import { judgeIndicatorForm, type IndicatorForm } from '#libs/indicator';
import { FindCourseTypes } from '../../course-types/index.js';
import { FindOrganisations } from '../../organisations/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { FindRegions } from '../../regions/index.js';
import { indicatorRefused } from './indicator-sentences.js';

/** “Eingaben zum Indikator prüfen”: by the rules, and against what there is to choose from. */
@Injectable()
export class CheckIndicator {
  constructor(
    private readonly courseTypes: FindCourseTypes,
    private readonly regions: FindRegions,
    private readonly organisations: FindOrganisations,
    private readonly clock: Clock,
  ) {}

  /** Throws what `judgeIndicatorForm` refuses, `unknown-format`, `unknown-area`, `unknown-organisation`. `before`: who was responsible. */
  async execute(form: IndicatorForm, before: string | null): Promise<IndicatorForm> {
    const judged = judgeIndicatorForm(form);
    if (!judged.ok) throw indicatorRefused(judged.refusal);
    await this.checkScope(judged.value);
    const { responsibleOrganisationId } = form;
    if (responsibleOrganisationId !== null && responsibleOrganisationId !== before) {
      const known = await this.organisations.all();
      if (!known.some(({ id }) => id === responsibleOrganisationId))
        throw indicatorRefused({ code: 'unknown-organisation', field: 'responsibleOrganisationId' });
    }
    return judged.value;
  }

  /** Throws `unknown-format`, `unknown-area`. */
  async checkScope({ formatCode, areaKey }: Pick<IndicatorForm, 'formatCode' | 'areaKey'>): Promise<void> {
    if (formatCode !== null) {
      const formats = await this.courseTypes.formats(this.clock.today());
      if (!formats.some(({ code }) => code === formatCode))
        throw indicatorRefused({ code: 'unknown-format', field: 'formatCode' });
    }
    if (areaKey !== null) {
      const areas = await this.regions.municipalities();
      if (!areas.some(({ associationKey }) => associationKey === areaKey))
        throw indicatorRefused({ code: 'unknown-area', field: 'areaKey' });
    }
  }
}
