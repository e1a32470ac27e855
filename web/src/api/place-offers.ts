import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import type { ClientLink, DeclineReason, PlaceOffer } from './types.js';

const MOST = 200;

/** Which offers: those somebody has to act on, those decided, or both. */
export type OfferFilter = 'live' | 'decided' | 'all';

/** Offered places of one's own cases, or of one's own courses. */
export function usePlaceOffers(state: OfferFilter) {
  return useQuery({
    queryKey: ['place-offers', state],
    queryFn: async (): Promise<readonly PlaceOffer[]> => {
      const query = { state, limit: MOST };
      return (await bodyOf(api.GET('/api/v1/place-offers', { params: { query } }))).items;
    },
  });
}

/** An answer of the office to an offered place. */
export type OfferAnswer =
  { readonly act: 'accept' } | { readonly act: 'decline' | 'give-back'; readonly reasonCode: string };

/** Answers for the person; afterwards, whatever came of it, the pages show what the server knows now. */
export function useAnswerOffer(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (answer: OfferAnswer): Promise<PlaceOffer> => sendAnswer(id, answer),
    // not awaited: whoever answered hears what came of it before the offer leaves the page
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['place-offers'] });
      void client.invalidateQueries({ queryKey: ['cases'] });
    },
  });
}

function sendAnswer(id: string, answer: OfferAnswer): Promise<PlaceOffer> {
  const params = { path: { id } };
  if (answer.act === 'accept') return bodyOf(api.POST('/api/v1/place-offers/{id}/accept', { params }));
  const body = { reasonCode: answer.reasonCode as DeclineReason };
  return answer.act === 'decline'
    ? bodyOf(api.POST('/api/v1/place-offers/{id}/decline', { params, body }))
    : bodyOf(api.POST('/api/v1/place-offers/{id}/give-back', { params, body }));
}

const linkKey = (offerId: string) => ['client-link', offerId] as const;

/**
 * Makes a link for the person. It is shown once: the server keeps only its hash, and so this browser keeps it in memory alone, until
 * the page is left. The one before stops working.
 */
export function useMakeClientLink(offerId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (): Promise<ClientLink> =>
      bodyOf(api.POST('/api/v1/place-offers/{id}/client-link', { params: { path: { id: offerId } } })),
    onSuccess: (link) => {
      client.setQueryData(linkKey(offerId), link);
      return client.invalidateQueries({ queryKey: ['place-offers'] });
    },
  });
}

/** The link that was just made here, if there is one. */
export function useClientLink(offerId: string | undefined): ClientLink | null {
  const made = useQuery<ClientLink | null>({
    queryKey: linkKey(offerId ?? ''),
    queryFn: () => null,
    enabled: false,
    gcTime: 30 * 60_000,
  });
  return made.data ?? null;
}
