import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import { completeness, type CoverageSnapshot } from '#libs/coverage';
import { FindOfferings } from '../../offerings/index.js';
import { FindOrganisations } from '../../organisations/index.js';
import { FindProviders } from '../../providers/index.js';
import { FindStatements, ReportedDemand } from '../../waiting-lists/index.js';

/** “Gemeldet von wie vielen”: the numbers that stand beside every map. */
export type Completeness = ReturnType<typeof completeness>;

/** The kinds that know of people who need a course. */
const REPORTING_KINDS = ['counselling', 'jobcenter', 'social-welfare-office', 'immigration-office'] as const;

/** “Vollständigkeit feststellen”: which providers confirmed their places and which offices their figures lately. */
@Injectable()
export class CountReporters {
  constructor(
    private readonly organisations: FindOrganisations,
    private readonly providers: FindProviders,
    private readonly offerings: FindOfferings,
    private readonly reportedDemand: ReportedDemand,
    private readonly statements: FindStatements,
  ) {}

  async execute({ today, settings }: CoverageSnapshot): Promise<Completeness> {
    const confirmed = (await this.offerings.live()).map(({ providerId, confirmedOn }) => ({
      by: providerId,
      on: confirmedOn,
    }));
    const reported = [
      ...(await this.reportedDemand.all()).map(({ officeId, reportedOn }) => ({
        by: officeId,
        on: reportedOn,
      })),
      ...(await this.statements.all()).map(({ organisationId, confirmedOn }) => ({
        by: organisationId,
        on: confirmedOn,
      })),
    ];
    return completeness({
      providers: withLastDay(await this.providers.all(), confirmed),
      offices: withLastDay(await this.organisations.all(REPORTING_KINDS), reported),
      today,
      freshnessDays: settings.freshnessDays,
    });
  }
}

function withLastDay(
  reporters: readonly { readonly id: string }[],
  reports: readonly { readonly by: string; readonly on: LocalDate }[],
) {
  const last = new Map<string, LocalDate>();
  for (const { by, on } of reports) {
    const known = last.get(by);
    if (known === undefined || known < on) last.set(by, on);
  }
  return reporters.map(({ id }) => ({ id, lastReportedOn: last.get(id) ?? null }));
}
