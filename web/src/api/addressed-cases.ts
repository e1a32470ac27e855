import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import type { AddressedCase, MessageDraft, RejectReason, ReturnReason } from './types.js';

const KEY = ['addressed-cases'] as const;

/** Cases that offices addressed to one's own organisation and that wait for its answer, the longest waiting first. */
export function useAddressedCases() {
  return useQuery({
    queryKey: KEY,
    queryFn: async (): Promise<readonly AddressedCase[]> =>
      (await bodyOf(api.GET('/api/v1/referrals/addressed'))).items,
  });
}

/** Drafts of messages that the law asks of the provider for such a case. */
export function useAddressedMessages(id: string) {
  return useQuery({
    queryKey: [...KEY, id, 'messages'],
    queryFn: async (): Promise<readonly MessageDraft[]> =>
      (await bodyOf(api.GET('/api/v1/referrals/addressed/{id}/messages', { params: { path: { id } } })))
        .items,
  });
}

/** The answer to an addressed case. */
export type AddressedAnswer =
  | { readonly act: 'list' }
  | { readonly act: 'return'; readonly reasonCode: ReturnReason }
  | { readonly act: 'reject'; readonly reasonCode: RejectReason };

/** Answers a case; afterwards it is no longer among those that wait. */
export function useAnswerAddressed(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (answer: AddressedAnswer): Promise<void> => {
      const params = { path: { id } };
      if (answer.act === 'list') await bodyOf(api.POST('/api/v1/referrals/addressed/{id}/list', { params }));
      else if (answer.act === 'return')
        await bodyOf(
          api.POST('/api/v1/referrals/addressed/{id}/return', {
            params,
            body: { reasonCode: answer.reasonCode },
          }),
        );
      else
        await bodyOf(
          api.POST('/api/v1/referrals/addressed/{id}/reject', {
            params,
            body: { reasonCode: answer.reasonCode },
          }),
        );
    },
    onSuccess: () =>
      client.setQueryData<readonly AddressedCase[]>(KEY, (before) => before?.filter((one) => one.id !== id)),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: KEY, exact: true });
      void client.invalidateQueries({ queryKey: ['waiting-list'] });
    },
  });
}
