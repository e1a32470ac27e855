import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import type { NotificationChannel, NotificationKind } from './types.js';

const KEY = 'notifications';
/** Often enough for who leaves a page open. */
const ASK_AGAIN = 2 * 60_000;

/** Which notifications a list shows. */
export interface NotificationQuestion {
  readonly kind: NotificationKind | undefined;
  readonly isUnreadOnly: boolean;
}

/** What one's own organisation was told, newest first. */
export function useNotifications({ kind, isUnreadOnly }: NotificationQuestion) {
  return useInfiniteQuery({
    queryKey: [KEY, 'list', kind, isUnreadOnly],
    queryFn: ({ pageParam }) => {
      const query = {
        ...(kind === undefined ? {} : { kind }),
        ...(isUnreadOnly ? { unread: true } : {}),
        ...(pageParam === '' ? {} : { cursor: pageParam }),
      };
      return bodyOf(api.GET('/api/v1/notifications', { params: { query } }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    staleTime: 0,
  });
}

/** How many the account has not read. */
export function useUnread() {
  return useQuery({
    queryKey: [KEY, 'unread'],
    queryFn: async () => (await bodyOf(api.GET('/api/v1/notifications/unread'))).unread,
    refetchInterval: ASK_AGAIN,
  });
}

/** One with its words; who opened it has read it. */
export function useNotification(id: string) {
  const client = useQueryClient();
  return useQuery({
    queryKey: [KEY, 'one', id],
    queryFn: async () => {
      const params = { path: { id } };
      const found = await bodyOf(api.GET('/api/v1/notifications/{id}', { params }));
      if (!found.isRead) {
        await bodyOf(api.POST('/api/v1/notifications/{id}/read', { params }));
        void client.invalidateQueries({ queryKey: [KEY, 'unread'] });
      }
      return found;
    },
  });
}

export function useMarkAllRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      await bodyOf(api.POST('/api/v1/notifications/read'));
    },
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}

const SETTINGS = ['notification-settings'] as const;

/** By which way each kind comes to one's own organisation. */
export function useNotificationSettings() {
  return useQuery({
    queryKey: SETTINGS,
    queryFn: async () => (await bodyOf(api.GET('/api/v1/notification-settings'))).items,
  });
}

export function useChooseNotifications() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (choices: { kind: NotificationKind; channel: NotificationChannel }[]) =>
      (await bodyOf(api.PUT('/api/v1/notification-settings', { body: { choices } }))).items,
    onSuccess: (items) => client.setQueryData(SETTINGS, items),
  });
}
