import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import type { ClientOffer, DeclineReason } from './types.js';

/** The answer of a client: yes, or no with a reason. */
export type ClientAnswer =
  { readonly isYes: true } | { readonly isYes: false; readonly reasonCode: DeclineReason };

/** The place behind the link of a client. */
export function useClientOffer(token: string) {
  return useQuery({
    queryKey: ['client-offers', token],
    queryFn: () => bodyOf(api.GET('/api/v1/client-offers/{token}', { params: { path: { token } } })),
  });
}

/** Says yes or no. Where the server refuses, the offer is read anew: it has become something else meanwhile. */
export function useAnswerClientOffer(token: string) {
  const client = useQueryClient();
  const key = ['client-offers', token];
  return useMutation({
    mutationFn: (answer: ClientAnswer): Promise<ClientOffer> => {
      const params = { path: { token } };
      if (answer.isYes) return bodyOf(api.POST('/api/v1/client-offers/{token}/accept', { params }));
      const { reasonCode } = answer;
      return bodyOf(api.POST('/api/v1/client-offers/{token}/decline', { params, body: { reasonCode } }));
    },
    onSuccess: (offer) => client.setQueryData(key, offer),
    onError: () => client.invalidateQueries({ queryKey: key }),
  });
}

/** Where the first day can be fetched as a file for a calendar. */
export function clientCalendarAddress(token: string): string {
  return `/api/v1/client-offers/${encodeURIComponent(token)}/calendar`;
}
