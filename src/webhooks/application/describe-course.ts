import { Injectable } from '@nestjs/common';
import { offeringStateOn, placesFrom } from '#libs/course-catalogue';
import { parameterAt } from '#libs/rule-parameter';
import { FindOfferings, type OfferingRecord } from '../../offerings/index.js';
import { FindOrganisations } from '../../organisations/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { FindSites } from '../../providers/index.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';

/** “Kurs in einer Zustellung”: what every member may read of it. */
@Injectable()
export class DescribeCourse {
  constructor(
    private readonly offerings: FindOfferings,
    private readonly sites: FindSites,
    private readonly organisations: FindOrganisations,
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Null where there is none. */
  async execute(offeringId: string): Promise<object | null> {
    const offering = await this.offerings.one(offeringId);
    if (offering === null) return null;
    const sites = await this.sites.all();
    const names = await this.organisations.names();
    return {
      offeringId,
      title: offering.title,
      url: `${this.settings.publicUrl}/angebote/${offeringId}`,
      providerId: offering.providerId,
      providerName: names.get(offering.providerId) ?? '',
      state: await this.stateOf(offering),
      ...factsOf(offering),
      sites: sites
        .filter(({ id }) => offering.siteIds.includes(id))
        .map(({ id, name, street, postcode, town, ags }) => ({ id, name, street, postcode, town, ags })),
    };
  }

  private async stateOf(offering: OfferingRecord): Promise<string> {
    const today = this.clock.today();
    const atRiskDays = parameterAt(await this.parameters.all(), 'offering.at-risk-days', today);
    return offeringStateOn(offering, today, atRiskDays);
  }
}

function factsOf(offering: OfferingRecord): object {
  const { courseTypeCode, formatCode, form, dayparts, startsOn, endsOn, confirmedOn, version } = offering;
  const sections = offering.sections.map(({ number, level, startsOn: day }) => {
    return { number, level, startsOn: day, freePlaces: placesFrom(offering, number) };
  });
  return { courseTypeCode, formatCode, form, dayparts, startsOn, endsOn, confirmedOn, version, sections };
}
