import { Injectable } from '@nestjs/common';
import { freshnessOn, offeringStateOn } from '#libs/course-catalogue';
import type { SupplyEntry } from '#libs/matching';
import { publicationOf, type Publication } from '#libs/public-course';
import { parameterAt } from '#libs/rule-parameter';
import { ReadSupply } from '../../matching/index.js';
import type { OfferingRecord } from '../../offerings/index.js';
import { FindOrganisations, type Organisation } from '../../organisations/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { PublicationRepository } from '../persistence/publication.repository.js';

/** A course with what stands in the way of its being public, and the entries into it that count. */
export interface JudgedCourse {
  readonly offering: OfferingRecord;
  readonly provider: Organisation | undefined;
  readonly publication: Publication;
  /** At approved sites. */
  readonly entries: readonly SupplyEntry[];
}

/** “Was ist öffentlich?”, of some courses today. */
@Injectable()
export class JudgePublications {
  constructor(
    private readonly supply: ReadSupply,
    private readonly organisations: FindOrganisations,
    private readonly parameters: FindRuleParameters,
    private readonly publications: PublicationRepository,
    private readonly clock: Clock,
  ) {}

  async execute(offerings: readonly OfferingRecord[]): Promise<readonly JudgedCourse[]> {
    const today = this.clock.today();
    const parameters = await this.parameters.all();
    const atRiskDays = parameterAt(parameters, 'offering.at-risk-days', today);
    const limits = {
      staleDays: parameterAt(parameters, 'freshness.stale-days', today),
      excludedDays: parameterAt(parameters, 'freshness.excluded-days', today),
    };
    const withheld = await this.publications.withheld();
    const providers = new Map((await this.organisations.all(['provider'])).map((one) => [one.id, one]));
    const entriesOf = byOffering(await this.supply.bookable(offerings));
    return offerings.map((offering) => {
      const entries = entriesOf.get(offering.id) ?? [];
      const provider = providers.get(offering.providerId);
      const publication = publicationOf({
        state: offeringStateOn(offering, today, atRiskDays),
        // whoever left the Arbeitskreis answers for nothing any more
        isWithheld: withheld.has(offering.id) || provider === undefined,
        freshness: freshnessOn(offering.confirmedOn, today, limits),
        entries,
      });
      return { offering, provider, publication, entries: entries.filter(({ isApproved }) => isApproved) };
    });
  }
}

function byOffering(entries: readonly SupplyEntry[]): ReadonlyMap<string, readonly SupplyEntry[]> {
  const groups = new Map<string, SupplyEntry[]>();
  for (const entry of entries) groups.set(entry.offeringId, [...(groups.get(entry.offeringId) ?? []), entry]);
  return groups;
}
