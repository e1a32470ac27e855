import { Injectable } from '@nestjs/common';
import { parameterAt } from '#libs/rule-parameter';
import type { LocalDate } from '#libs/calendar';
import { FindOrganisations } from '../../organisations/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { FindSites } from '../../providers/index.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { offeringChanged } from '../events/offering-changed.event.js';
import { offeringDocument, type DocumentContext } from '../offering-document.js';
import type { OfferingRecord } from '../offering-record.js';
import { OfferingRepository } from '../persistence/offering.repository.js';

type Surroundings = (offering: OfferingRecord) => DocumentContext;

/** Writes records together with their documents. Only ever called within the transaction of an act. */
@Injectable()
export class SaveOffering {
  constructor(
    private readonly offerings: OfferingRepository,
    private readonly organisations: FindOrganisations,
    private readonly sites: FindSites,
    private readonly parameters: FindRuleParameters,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Saves one changed record and says so. */
  async execute(record: OfferingRecord): Promise<void> {
    const today = this.clock.today();
    const surroundings = await this.surroundings(today);
    await this.offerings.save({
      record,
      document: offeringDocument(record, surroundings(record)),
      documentDay: today,
    });
    await this.outbox.publish(offeringChanged, { offeringId: record.id });
  }

  /** Writes anew the documents that are of another day. Returns how many. */
  async refreshDocuments(): Promise<number> {
    const today = this.clock.today();
    const old = await this.offerings.findWithOldDocument(today);
    if (old.length === 0) return 0;
    const surroundings = await this.surroundings(today);
    for (const record of old) {
      await this.offerings.saveDocument(record.id, offeringDocument(record, surroundings(record)), today);
    }
    return old.length;
  }

  private async surroundings(today: LocalDate): Promise<Surroundings> {
    const parameters = await this.parameters.all();
    const limits = {
      today,
      atRiskDays: parameterAt(parameters, 'offering.at-risk-days', today),
      staleDays: parameterAt(parameters, 'freshness.stale-days', today),
      excludedDays: parameterAt(parameters, 'freshness.excluded-days', today),
    };
    const providers = new Map((await this.organisations.all(['provider'])).map((one) => [one.id, one]));
    const sites = new Map((await this.sites.all()).map((site) => [site.id, site]));
    return (offering) => {
      const provider = providers.get(offering.providerId);
      return {
        ...limits,
        providerName: provider?.name ?? '',
        isExample: provider?.isExample ?? false,
        sites: offering.siteIds.flatMap((siteId) => {
          const site = sites.get(siteId);
          return site === undefined ? [] : [{ id: site.id, name: site.name, town: site.town, ags: site.ags }];
        }),
      };
    };
  }
}
