import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { parameterAt } from '#libs/rule-parameter';
import { hideSmallReports, mayReadAllReports } from '#libs/waiting-list';
import { Clock } from '../../platform/clock/clock.js';
import { FindRegions } from '../../regions/index.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { DemandReportRepository } from '../persistence/demand-report.repository.js';

/**
 * “Verborgene Meldungen”: ids of the reports whose numbers this actor may not see. The whole of them is looked at, not a page, because
 * members know sums: of a Gemeinde, a Verbandsgemeinde and the Landkreis, for a Kurstyp with and without its level.
 */
@Injectable()
export class FindHiddenReports {
  constructor(
    private readonly reports: DemandReportRepository,
    private readonly regions: FindRegions,
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor): Promise<ReadonlySet<string>> {
    if (!mayReadAllReports(actor)) return new Set();
    const [parameters, municipalities, reports] = await Promise.all([
      this.parameters.all(),
      this.regions.municipalities(),
      this.reports.readAll(),
    ]);
    const threshold = parameterAt(parameters, 'small-cell.member-threshold', this.clock.today());
    const association = new Map(municipalities.map(({ ags, associationKey }) => [ags, associationKey]));
    return hideSmallReports(reports, threshold, ({ ags, formatCode, level }) => [
      `${ags} ${formatCode} ${level}`,
      `${ags} ${formatCode}`,
      `${association.get(ags)} ${formatCode} ${level}`,
      `${association.get(ags)} ${formatCode}`,
      `${formatCode} ${level}`,
      formatCode,
    ]);
  }
}
