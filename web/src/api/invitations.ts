import { useMutation, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import { useAct } from './keep.js';
import type { AccountInvitation, InviteToAccount } from './types.js';

const KEY = 'account-invitations';

/** Those that nobody has accepted, for administrators. */
export function useInvitations() {
  return useQuery({
    queryKey: [KEY],
    queryFn: async (): Promise<readonly AccountInvitation[]> =>
      (await bodyOf(api.GET('/api/v1/account-invitations'))).items,
  });
}

export function useInvite() {
  return useAct([KEY, 'organisations'], (body: InviteToAccount) =>
    bodyOf(api.POST('/api/v1/account-invitations', { body })),
  );
}

export function useWithdrawInvitation() {
  return useAct([KEY], (id: string) =>
    bodyOf(api.DELETE('/api/v1/account-invitations/{id}', { params: { path: { id } } })),
  );
}

/** The invitation behind the link of a mail. */
export function useOpenedInvitation(token: string) {
  return useQuery({
    queryKey: ['open-invitation', token],
    queryFn: () => bodyOf(api.GET('/api/v1/open-invitations/{token}', { params: { path: { token } } })),
    retry: false,
    staleTime: Infinity,
  });
}

export function useAcceptInvitation(token: string) {
  return useMutation({
    mutationFn: (password: string) =>
      bodyOf(
        api.POST('/api/v1/open-invitations/{token}/accept', {
          params: { path: { token } },
          body: { password },
        }),
      ),
  });
}
