import { Injectable } from '@nestjs/common';
import { Settings } from '../../platform/config/settings.js';
import { Post } from '../../platform/mail/post.js';
import { writeOfferMail, type OfferNews } from '../mails/write-offer-mail.js';
import type { NamedOffer, OfferSide } from '../named-offer.js';

/** “Über ein Platzangebot schreiben”: to the office of the case or to the provider, each news once, without a word about the person. */
@Injectable()
export class TellOfOffer {
  constructor(
    private readonly post: Post,
    private readonly settings: Settings,
  ) {}

  office(news: OfferNews, offer: NamedOffer): Promise<void> {
    return this.send(news, offer, offer.office);
  }

  provider(news: OfferNews, offer: NamedOffer): Promise<void> {
    return this.send(news, offer, offer.provider);
  }

  private async send(news: OfferNews, offer: NamedOffer, to: OfferSide): Promise<void> {
    await this.post.send({
      ...writeOfferMail(news, offer, `${this.settings.publicUrl}/platzangebote`),
      fact: `place-offer.${news}.${offer.offer.id}`,
      recipientOrganisationId: to.id,
      toAddress: to.mailAddress,
      subjectIds: [offer.offer.referralId],
    });
  }
}
