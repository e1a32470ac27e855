import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import { useAct } from './keep.js';
import type { AddressedFeed, CalendarFeed, EnterFeed } from './types.js';

const KEY = 'calendar-feeds';

/** Calendars that one's own organisation subscribed to. */
export function useCalendarFeeds() {
  return useQuery({
    queryKey: [KEY],
    queryFn: async (): Promise<readonly CalendarFeed[]> =>
      (await bodyOf(api.GET('/api/v1/calendar-feeds'))).items,
  });
}

/** Makes a calendar; its address is said this once. */
export function useAddFeed() {
  return useAct([KEY], (body: EnterFeed): Promise<AddressedFeed> =>
    bodyOf(api.POST('/api/v1/calendar-feeds', { body })),
  );
}

/** Makes a new address; the one before opens nothing any more. */
export function useRenewFeed() {
  return useAct([KEY], (id: string): Promise<AddressedFeed> =>
    bodyOf(api.POST('/api/v1/calendar-feeds/{id}/renewal', { params: { path: { id } } })),
  );
}

/** Ends a calendar. */
export function useEndFeed() {
  return useAct([KEY], (id: string) =>
    bodyOf(api.DELETE('/api/v1/calendar-feeds/{id}', { params: { path: { id } } })),
  );
}
