import { Injectable } from '@nestjs/common';
import { lessonTimeIn, openActs, whatToBring } from '#libs/place-offer';
import { FindCourseTypes } from '../../course-types/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { notFound } from '../../platform/refusal/refused.js';
import { FindRegions } from '../../regions/index.js';
import type { NamedOffer } from '../named-offer.js';
import type { OfferForClient } from '../offer-for-client.js';
import { NamedOfferQuery } from '../persistence/named-offer.query.js';
import { FindClientLink } from './find-client-link.js';

/** “Platzangebot über den Link ansehen”: the place and the way to it, and nothing that the person did not know of themselves. */
@Injectable()
export class OpenClientLink {
  constructor(
    private readonly findLink: FindClientLink,
    private readonly namedOffers: NamedOfferQuery,
    private readonly courseTypes: FindCourseTypes,
    private readonly regions: FindRegions,
    private readonly clock: Clock,
  ) {}

  /** Throws `not-found` for a link that is wrong or over. */
  async execute(token: string): Promise<OfferForClient> {
    const named = await this.namedOffers.one(await this.findLink.offerId(token));
    if (named === null) throw notFound('Diesen Link');
    return this.describe(named);
  }

  private async describe(named: NamedOffer): Promise<OfferForClient> {
    const { offer, course } = named;
    const formats = await this.courseTypes.formats(course.startsOn);
    return {
      named,
      formatTitle: formats.find(({ code }) => code === course.formatCode)?.title ?? '',
      lessonTime: lessonTimeIn(course.timesNote),
      from: await this.regions.one(named.ags),
      bring: whatToBring(named.accessRoute),
      mayAnswer: openActs(offer, 'client', this.clock.now()).length > 0,
    };
  }
}
