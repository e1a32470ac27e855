import { Injectable } from '@nestjs/common';
import { parameterAt } from '#libs/rule-parameter';
import { FindOrganisations } from '../../organisations/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { FindSites } from '../../providers/index.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { offeringDocument } from '../offering-document.js';
import type { OfferingRecord } from '../offering-record.js';
import type { WrittenOffering } from '../persistence/offering.repository.js';

/** Writes records as they read today, with the names of their providers and sites. */
@Injectable()
export class WriteDocuments {
  constructor(
    private readonly organisations: FindOrganisations,
    private readonly sites: FindSites,
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  /** Looks names and limits up once, for however many records follow. */
  async asOfToday(): Promise<(record: OfferingRecord) => WrittenOffering> {
    const today = this.clock.today();
    const parameters = await this.parameters.all();
    const limits = {
      today,
      atRiskDays: parameterAt(parameters, 'offering.at-risk-days', today),
      staleDays: parameterAt(parameters, 'freshness.stale-days', today),
      excludedDays: parameterAt(parameters, 'freshness.excluded-days', today),
    };
    const providers = new Map((await this.organisations.all(['provider'])).map((one) => [one.id, one]));
    const sites = new Map((await this.sites.all()).map((site) => [site.id, site]));
    return (record) => {
      const provider = providers.get(record.providerId);
      const context = {
        ...limits,
        providerName: provider?.name ?? '',
        isExample: provider?.isExample ?? false,
        sites: record.siteIds.flatMap((siteId) => {
          const site = sites.get(siteId);
          return site === undefined ? [] : [{ id: site.id, name: site.name, town: site.town, ags: site.ags }];
        }),
      };
      return { record, document: offeringDocument(record, context) };
    };
  }
}
