import { Injectable } from '@nestjs/common';
import { FindOfferings } from '../../offerings/index.js';
import { FindOrganisations } from '../../organisations/index.js';
import { FindSites, type Site } from '../../providers/index.js';
import type { OutsideReferral } from '../outside-referral.js';
import { LiveOfferQuery, type LiveOffer } from '../persistence/live-offer.query.js';
import { OutsideReferralRepository } from '../persistence/outside-referral.repository.js';
import type { SheetCourse } from '../sheet.js';

/** “Kurs des Merkblatts”: that of the live offer, else the latest one outside; null where nothing was offered or logged. */
@Injectable()
export class FindSheetCourse {
  constructor(
    private readonly liveOffers: LiveOfferQuery,
    private readonly outside: OutsideReferralRepository,
    private readonly offerings: FindOfferings,
    private readonly sites: FindSites,
    private readonly organisations: FindOrganisations,
  ) {}

  async execute(id: string): Promise<SheetCourse | null> {
    const offer = await this.liveOffers.of(id);
    if (offer !== null) return this.offeredCourse(offer);
    const [latest] = await this.outside.findOf(id);
    return latest === undefined ? null : outsideCourse(latest);
  }

  private async offeredCourse(offer: LiveOffer): Promise<SheetCourse | null> {
    const offering = await this.offerings.one(offer.offeringId);
    if (offering === null) return null;
    const site = (await this.sites.all()).find(({ id }) => id === offering.siteIds[0]);
    return {
      source: 'offer',
      title: offering.title,
      providerName: (await this.organisations.one(offer.providerId))?.name ?? '',
      formatCode: offering.formatCode,
      level: offer.level,
      ...whereabouts(site),
      startsOn: offer.startsOn,
      dayparts: offering.dayparts,
      timesNote: offering.timesNote,
      weeklyUnits: offering.weeklyUnits,
      answerUntil: offer.state === 'open' ? offer.answerUntil : null,
    };
  }
}

type Whereabouts = Pick<SheetCourse, 'siteName' | 'street' | 'postcode' | 'town' | 'isStepFree'>;

function whereabouts(site: Site | undefined): Whereabouts {
  if (site === undefined) return { siteName: null, street: null, postcode: null, town: '', isStepFree: null };
  const { name: siteName, street, postcode, town, isStepFree } = site;
  return { siteName, street, postcode, town, isStepFree };
}

function outsideCourse({ courseTitle, providerName, town, startsOn }: OutsideReferral): SheetCourse {
  return {
    source: 'outside',
    title: courseTitle,
    providerName,
    formatCode: null,
    level: null,
    siteName: null,
    street: null,
    postcode: null,
    town,
    isStepFree: null,
    startsOn,
    dayparts: [],
    timesNote: null,
    weeklyUnits: null,
    answerUntil: null,
  };
}
