import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { suggestOfferings, type Match, type SupplyEntry } from '#libs/matching';
import { FindOfferings, type OfferingRecord } from '../../offerings/index.js';
import { FindOrganisations } from '../../organisations/index.js';
import type { Site } from '../../providers/index.js';
import { FindReferral } from '../../referrals/index.js';
import { FindStops } from '../../stops/index.js';
import type { Suggestion } from '../suggestion.js';
import { FindMatchContext } from './find-match-context.js';
import { ReadSupply } from './read-supply.js';

/** Nobody reads more than this. */
const MOST_FITTING = 30;
const MOST_NEAR_MISSES = 20;

/**
 * “Passende Kurse vorschlagen” for a case of one's own office (IntV §7(3)): what fits, best first, and what would fit but for one thing.
 * Somebody else's case is not there.
 */
@Injectable()
export class SuggestOfferings {
  constructor(
    private readonly findReferral: FindReferral,
    private readonly offerings: FindOfferings,
    private readonly supply: ReadSupply,
    private readonly matchContext: FindMatchContext,
    private readonly organisations: FindOrganisations,
    private readonly findStops: FindStops,
  ) {}

  async execute(referralId: string, actor: Actor): Promise<readonly Suggestion[]> {
    const referral = await this.findReferral.own(referralId, actor);
    const offerings = await this.offerings.live();
    const entries = await this.supply.bookable(offerings);
    const context = await this.matchContext.execute();
    const matches = suggestOfferings(referral, entries, context);
    return this.withNames(
      [
        ...matches.filter(({ isFitting }) => isFitting).slice(0, MOST_FITTING),
        ...matches.filter(({ isFitting }) => !isFitting).slice(0, MOST_NEAR_MISSES),
      ],
      { entries, offerings, sites: context.sites },
    );
  }

  private async withNames(
    matches: readonly Match[],
    given: {
      readonly entries: readonly SupplyEntry[];
      readonly offerings: readonly OfferingRecord[];
      readonly sites: readonly Site[];
    },
  ): Promise<readonly Suggestion[]> {
    const offeringOf = new Map(given.offerings.map((offering) => [offering.id, offering]));
    const entryOf = new Map(given.entries.map((entry) => [keyOf(entry), entry]));
    const siteOf = new Map(given.sites.map((site) => [site.id, site]));
    const members = await this.organisations.all(['provider']);
    const { nearestTo } = await this.findStops.execute();
    const names = new Map(members.map(({ id, name }) => [id, name]));
    return matches.flatMap((match) => {
      const offering = offeringOf.get(match.offeringId);
      const entry = entryOf.get(keyOf(match));
      if (offering === undefined || entry === undefined) return [];
      const site = siteOf.get(match.siteId ?? entry.siteIds[0] ?? '') ?? null;
      return {
        match,
        offering,
        level: entry.level,
        providerName: names.get(offering.providerId) ?? '',
        site,
        nearestStop: site === null ? null : nearestTo(site.place),
      };
    });
  }
}

function keyOf(entry: { readonly offeringId: string; readonly sectionNumber: number }): string {
  return `${entry.offeringId} ${entry.sectionNumber}`;
}
