import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import {
  discloseReport,
  mayChangeReport,
  mayReadAllReports,
  overlapsWithCases,
  type DemandReport,
  type DisclosedReport,
} from '#libs/waiting-list';
import { FindOrganisations, type Organisation } from '../../organisations/index.js';
import { OpenDemand } from '../../referrals/index.js';
import { DemandReportRepository, type ReportPage } from '../persistence/demand-report.repository.js';
import { FindHiddenReports } from './find-hidden-reports.js';

/** A report as the asking organisation may see it. */
export interface ListedReport extends DisclosedReport {
  readonly officeName: string;
  readonly isOwn: boolean;
  /** Open cases of the same office that may be the same people; null for the reports of others. */
  readonly overlappingCases: number | null;
}

/** One page, and whether others follow. */
export interface ReportList {
  readonly reports: readonly ListedReport[];
  readonly hasMore: boolean;
}

/** “Bedarfsmeldungen auflisten”: offices see their own, the district sees all, small numbers hidden. */
@Injectable()
export class ListDemandReports {
  constructor(
    private readonly reports: DemandReportRepository,
    private readonly organisations: FindOrganisations,
    private readonly openDemand: OpenDemand,
    private readonly hiddenReports: FindHiddenReports,
  ) {}

  async execute(page: Omit<ReportPage, 'officeId'>, actor: Actor): Promise<ReportList> {
    const officeId = mayReadAllReports(actor) ? null : actor.organisationId;
    const found = await this.reports.findPage({ ...page, officeId, limit: page.limit + 1 });
    const show = await this.disclosureTo(actor);
    return { reports: found.slice(0, page.limit).map(show), hasMore: found.length > page.limit };
  }

  /** One report, shown like those of the list. */
  async one(report: DemandReport, actor: Actor): Promise<ListedReport> {
    return (await this.disclosureTo(actor))(report);
  }

  /** How one report looks to this actor. */
  private async disclosureTo(actor: Actor): Promise<(report: DemandReport) => ListedReport> {
    const hidden = await this.hiddenReports.execute(actor);
    const names = namesById(await this.organisations.all());
    const cases = await this.openDemand.ofOffice(actor.organisationId);
    return (report) => {
      const isOwn = mayChangeReport(actor, report);
      return {
        ...discloseReport(report, !isOwn && hidden.has(report.id)),
        officeName: names.get(report.officeId) ?? '',
        isOwn,
        overlappingCases: isOwn ? cases.filter((open) => overlapsWithCases(report, open)).length : null,
      };
    };
  }
}

function namesById(organisations: readonly Organisation[]): ReadonlyMap<string, string> {
  return new Map(organisations.map(({ id, name }) => [id, name]));
}
