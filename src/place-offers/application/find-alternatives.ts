import { Injectable } from '@nestjs/common';
import { suggestOfferings, type MatchContext, type SupplyEntry } from '#libs/matching';
import type { Referral } from '#libs/referral';
import { FindMatchContext, ReadSupply } from '../../matching/index.js';
import { FindOfferings } from '../../offerings/index.js';
import { FindProviders } from '../../providers/index.js';
import type { Alternative } from '../called-off.js';

/** More than these nobody reads in a mail. */
const MOST_ALTERNATIVES = 3;

/** What is looked up once, for however many cases. */
interface Market {
  readonly entries: readonly SupplyEntry[];
  readonly context: MatchContext;
  readonly describe: (
    entry: Pick<SupplyEntry, 'offeringId'>,
  ) => Pick<Alternative, 'title' | 'providerName' | 'town'>;
}

/**
 * “Andere Kurse vorschlagen”, for cases whose course does not come about: those of the Kurstyp they need that fit and have a place now,
 * best first, whatever was wished. Suggestions only: places are offered in the order of the list.
 */
@Injectable()
export class FindAlternatives {
  constructor(
    private readonly supply: ReadSupply,
    private readonly matchContext: FindMatchContext,
    private readonly offerings: FindOfferings,
    private readonly providers: FindProviders,
  ) {}

  /** By the id of the case. */
  async execute(referrals: readonly Referral[]): Promise<ReadonlyMap<string, readonly Alternative[]>> {
    const market = await this.market();
    return new Map(referrals.map((referral) => [referral.id, alternativesFor(referral, market)]));
  }

  private async market(): Promise<Market> {
    const context = await this.matchContext.execute();
    const live = await this.offerings.live();
    const offerings = new Map(live.map((each) => [each.id, each]));
    const providers = new Map((await this.providers.all()).map(({ id, name }) => [id, name]));
    const sites = new Map(context.sites.map((site) => [site.id, site.town]));
    return {
      entries: await this.supply.bookable(live),
      context,
      describe: ({ offeringId }) => {
        const offering = offerings.get(offeringId);
        return {
          title: offering?.title ?? '',
          providerName: providers.get(offering?.providerId ?? '') ?? '',
          town: sites.get(offering?.siteIds[0] ?? '') ?? '',
        };
      },
    };
  }
}

/** The first entry of each course; nobody need read a course twice. */
function alternativesFor(referral: Referral, { entries, context, describe }: Market): readonly Alternative[] {
  const courses = new Set<string>();
  return suggestOfferings({ ...referral, wishes: [] }, entries, context)
    .filter(({ isFitting }) => isFitting)
    .filter(({ offeringId }) => !courses.has(offeringId) && courses.add(offeringId))
    .slice(0, MOST_ALTERNATIVES)
    .map((match) => ({
      ...describe(match),
      startsOn: match.startsOn,
      freePlaces: match.freePlaces,
    }));
}
