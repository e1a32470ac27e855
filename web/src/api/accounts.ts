import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import { useAct } from './keep.js';
import type { Account, OpenAccount } from './types.js';

const KEY = 'accounts';

/** All accounts, for administrators. */
export function useAccounts() {
  return useQuery({
    queryKey: [KEY, 'list'],
    queryFn: async (): Promise<readonly Account[]> => (await bodyOf(api.GET('/api/v1/accounts'))).items,
  });
}

/** Opens an account; the answer carries its first password, this once. */
export function useOpenAccount() {
  return useAct([KEY, 'organisations'], (body: OpenAccount) =>
    bodyOf(api.POST('/api/v1/accounts', { body })),
  );
}

/** Makes a new first password; the answer carries it, this once. */
export function useResetPassword() {
  return useAct([KEY], (id: string) =>
    bodyOf(api.POST('/api/v1/accounts/{id}/first-password', { params: { path: { id } } })),
  );
}

export function useSwitchAccount() {
  return useAct([KEY], ({ id, isActive }: { readonly id: string; readonly isActive: boolean }) => {
    const params = { params: { path: { id } } };
    return bodyOf(
      isActive
        ? api.POST('/api/v1/accounts/{id}/reactivate', params)
        : api.POST('/api/v1/accounts/{id}/deactivate', params),
    );
  });
}

/** One's own account and its sessions. */
export function useOwnAccount() {
  return useQuery({
    queryKey: ['own-account'],
    queryFn: () => bodyOf(api.GET('/api/v1/own-account')),
  });
}

export function useChangePassword() {
  return useAct(['own-account', 'session'], (body: { oldPassword: string; newPassword: string }) =>
    bodyOf(api.PUT('/api/v1/own-account/password', { body })),
  );
}

export function useEndSession() {
  return useAct(['own-account'], (handle: string) =>
    bodyOf(api.DELETE('/api/v1/own-account/sessions/{handle}', { params: { path: { handle } } })),
  );
}

export function useEndOtherSessions() {
  return useAct(['own-account'], () => bodyOf(api.DELETE('/api/v1/own-account/other-sessions')));
}

/** Removes the second factor of somebody whose phone is gone. */
export function useResetSecondFactor() {
  return useAct([KEY], (id: string) =>
    bodyOf(api.DELETE('/api/v1/accounts/{id}/second-factor', { params: { path: { id } } })),
  );
}

/** Binds an account to somebody at the identity provider, or unbinds it where no subject is given. */
export function useBindIdentity() {
  return useAct([KEY], ({ id, subject }: { readonly id: string; readonly subject: string | null }) => {
    const params = { params: { path: { id } } };
    return bodyOf(
      subject === null
        ? api.DELETE('/api/v1/accounts/{id}/identity', params)
        : api.PUT('/api/v1/accounts/{id}/identity', { ...params, body: { subject } }),
    );
  });
}
