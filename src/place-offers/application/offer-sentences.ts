import type { Refusal } from '#libs/kernel';
import { PLACE_OFFER_STATE_WORDS, type PlaceOfferState } from '#libs/place-offer';

/** Why an offer cannot be acted upon, for people. */
export function offerSentence({ code, facts }: Refusal): string {
  switch (code) {
    case 'offer-not-now':
      return `Das geht jetzt nicht: Dieses Platzangebot ist ${PLACE_OFFER_STATE_WORDS[facts?.['state'] as PlaceOfferState].predicate}.`;
    case 'offer-expired':
      return 'Die Frist dieses Platzangebots ist abgelaufen. Der Platz geht an die nächste Person.';
    case 'act-not-for-party':
      return 'Diesen Schritt kann nur eine andere Stelle tun.';
    case 'begins-too-soon':
      return 'Dieser Abschnitt beginnt zu bald: Niemand könnte rechtzeitig antworten.';
    default:
      throw new Error(`no sentence for ${code}`);
  }
}
