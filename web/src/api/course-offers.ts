import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import { forgetCourses } from './own-courses.js';
import type { PlaceOffer, StartRun, TurnAwayReason, WithdrawReason } from './types.js';

const MOST = 200;

/** Every offered place of one's own courses: a provider looks at them by course. */
export function useOffersOfOwnCourses() {
  return useQuery({ queryKey: ['place-offers', 'own-courses'], queryFn: readAll });
}

async function readAll(): Promise<readonly PlaceOffer[]> {
  const offers: PlaceOffer[] = [];
  let cursor: string | null = null;
  do {
    const query = { state: 'all' as const, limit: MOST, ...(cursor === null ? {} : { cursor }) };
    const page: { items: PlaceOffer[]; nextCursor: string | null } = await bodyOf(
      api.GET('/api/v1/place-offers', { params: { query } }),
    );
    offers.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return offers;
}

/** What a provider says to an offer of its course. */
export type OfferConfirmation =
  | { readonly act: 'enrol' }
  | { readonly act: 'turn-away'; readonly reasonCode: TurnAwayReason }
  | { readonly act: 'withdraw'; readonly reasonCode: WithdrawReason };

/** Registers somebody, does not take them on, or takes the offer back; afterwards the pages show what the server knows now. */
export function useConfirmOffer(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (given: OfferConfirmation): Promise<PlaceOffer> => send(id, given),
    onSettled: () => forgetCourses(client),
  });
}

function send(id: string, given: OfferConfirmation): Promise<PlaceOffer> {
  const params = { path: { id } };
  if (given.act === 'enrol') return bodyOf(api.POST('/api/v1/place-offers/{id}/enrol', { params }));
  if (given.act === 'turn-away') {
    const { reasonCode } = given;
    return bodyOf(api.POST('/api/v1/place-offers/{id}/turn-away', { params, body: { reasonCode } }));
  }
  const { reasonCode } = given;
  return bodyOf(api.POST('/api/v1/place-offers/{id}/withdraw', { params, body: { reasonCode } }));
}

/** “Nächsten Platz anbieten”: to whoever is next, never to somebody of one's choice. */
export function useOfferNextPlace(offeringId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (): Promise<PlaceOffer> =>
      bodyOf(api.POST('/api/v1/offerings/{id}/next-offer', { params: { path: { id: offeringId } } })),
    onSettled: () => forgetCourses(client),
  });
}

/** “Startlauf”: tries or makes all offers of several courses at once. */
export function useStartRun() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { offeringIds: string[]; isPreview: boolean }): Promise<StartRun> =>
      bodyOf(api.POST('/api/v1/start-runs', { body })),
    onSuccess: ({ isPreview }) => (isPreview ? undefined : forgetCourses(client)),
  });
}
