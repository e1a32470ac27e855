import type { ReactElement } from 'react';
import type { PlaceOffer } from '../../api/types.js';
import { placeOfferTexts } from '../../texts/place-offer.js';
import { Badge } from '../show/badge.js';

const KINDS: Readonly<Record<PlaceOffer['state'], 'info' | 'success' | 'warning'>> = {
  open: 'warning',
  accepted: 'success',
  enrolled: 'success',
  declined: 'info',
  expired: 'info',
  withdrawn: 'info',
};

/** What became of an offered place. */
export function OfferStateBadge({ state }: Pick<PlaceOffer, 'state'>): ReactElement {
  return <Badge kind={KINDS[state]}>{placeOfferTexts.state[state]}</Badge>;
}
