import { Injectable } from '@nestjs/common';
import { Settings } from '../../platform/config/settings.js';
import { Post } from '../../platform/mail/post.js';
import { writeOfferMail, type OfferNews } from '../mails/write-offer-mail.js';
import type { NamedOffer, OfferSide } from '../named-offer.js';

/** The place goes elsewhere, or stays empty, while nobody answers these. */
const WAITS_FOR_SOMEBODY: readonly OfferNews[] = ['made', 'reminder', 'accepted'];

/** “Über ein Platzangebot schreiben”: to the office of the case or to the provider, each news once, without a word about the person. */
@Injectable()
export class TellOfOffer {
  constructor(
    private readonly post: Post,
    private readonly settings: Settings,
  ) {}

  office(news: OfferNews, offer: NamedOffer): Promise<void> {
    return this.send(news, offer, { to: offer.office, way: '/platzangebote' });
  }

  provider(news: OfferNews, offer: NamedOffer): Promise<void> {
    const way = `/kurse/${offer.offer.offeringId}/warteliste`;
    return this.send(news, offer, { to: offer.provider, way });
  }

  private async send(
    news: OfferNews,
    offer: NamedOffer,
    { to, way }: { readonly to: OfferSide; readonly way: string },
  ): Promise<void> {
    await this.post.send({
      ...writeOfferMail(news, offer, `${this.settings.publicUrl}/platzangebote`),
      kind: WAITS_FOR_SOMEBODY.includes(news) ? 'place-offer' : 'place-offer-news',
      way,
      fact: `place-offer.${news}.${offer.offer.id}`,
      recipientOrganisationId: to.id,
      toAddress: to.mailAddress,
      subjectIds: [offer.offer.referralId],
    });
  }
}
