import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import type { AnswerGap, ConfirmOfferings } from './types.js';

/** The notice behind the link of a mail. */
export function useNoticeToAnswer(token: string) {
  return useQuery({
    queryKey: ['gap-answers', token],
    queryFn: () => bodyOf(api.GET('/api/v1/gap-answers/{token}', { params: { path: { token } } })),
  });
}

export function useAnswerByLink(token: string, gapId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (answer: AnswerGap): Promise<void> => {
      const body = { gapId, ...answer };
      await bodyOf(api.POST('/api/v1/gap-answers/{token}', { params: { path: { token } }, body }));
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['gap-answers', token] }),
  });
}

/** The offerings that a provider is asked about. */
export function useOfferingsToConfirm(token: string) {
  return useQuery({
    queryKey: ['freshness-answers', token],
    queryFn: () => bodyOf(api.GET('/api/v1/freshness-answers/{token}', { params: { path: { token } } })),
    refetchOnWindowFocus: false,
  });
}

export function useConfirmOfferings(token: string) {
  return useMutation({
    mutationFn: async (body: ConfirmOfferings): Promise<void> => {
      await bodyOf(api.POST('/api/v1/freshness-answers/{token}', { params: { path: { token } }, body }));
    },
  });
}
