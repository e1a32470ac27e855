import { api, bodyOf } from './client.js';
import { useAct } from './keep.js';
import type { AgendaItem, DecideInMeeting, EnterActionPoint, EnterAgendaItem } from './types.js';

const KEY = 'meetings';

/** Returns how many items were proposed. */
export function useRefillAgenda(id: string) {
  return useAct(
    [KEY],
    async (): Promise<number> =>
      (await bodyOf(api.POST('/api/v1/meetings/{id}/agenda/refill', { params: { path: { id } } }))).added,
  );
}

export function useAddAgendaItem(id: string) {
  return useAct([KEY], (body: EnterAgendaItem) =>
    bodyOf(api.POST('/api/v1/meetings/{id}/agenda', { params: { path: { id } }, body })),
  );
}

/** Other words for an item that was seen, or what becomes of it. */
export function useChangeAgendaItem(id: string, { id: itemId, ...seen }: AgendaItem) {
  return useAct([KEY], (change: Partial<Pick<AgendaItem, 'title' | 'note' | 'plannedMinutes' | 'state'>>) => {
    const { title, note, plannedMinutes, state, version } = seen;
    const body = { title, note, plannedMinutes, state, version, ...change };
    return bodyOf(
      api.PUT('/api/v1/meetings/{id}/agenda/{itemId}', { params: { path: { id, itemId } }, body }),
    );
  });
}

export function useMoveAgendaItem(id: string, itemId: string) {
  return useAct([KEY], (direction: 'up' | 'down') =>
    bodyOf(
      api.POST('/api/v1/meetings/{id}/agenda/{itemId}/move', {
        params: { path: { id, itemId } },
        body: { direction },
      }),
    ),
  );
}

/** The draft of the minutes under one item, by the version of the item that was seen. */
export function useWriteMinutes(id: string, itemId: string) {
  return useAct([KEY], (body: { readonly minutes: string; readonly version: number }) =>
    bodyOf(
      api.PUT('/api/v1/meetings/{id}/agenda/{itemId}/minutes', { params: { path: { id, itemId } }, body }),
    ),
  );
}

export function useCorrectMinutes(id: string, itemId: string) {
  return useAct(
    [KEY],
    (body: { readonly minutes: string; readonly reason: string; readonly version: number }) =>
      bodyOf(
        api.POST('/api/v1/meetings/{id}/agenda/{itemId}/corrections', {
          params: { path: { id, itemId } },
          body,
        }),
      ),
  );
}

export function useAddTask(id: string, itemId: string) {
  return useAct([KEY, 'tasks'], (body: EnterActionPoint) =>
    bodyOf(
      api.POST('/api/v1/meetings/{id}/agenda/{itemId}/tasks', { params: { path: { id, itemId } }, body }),
    ),
  );
}

export function useDecideInMeeting(id: string, itemId: string) {
  return useAct([KEY, 'decisions'], (body: DecideInMeeting) =>
    bodyOf(
      api.POST('/api/v1/meetings/{id}/agenda/{itemId}/decisions', {
        params: { path: { id, itemId } },
        body,
      }),
    ),
  );
}

export function useNoteAttendance(id: string, inviteeId: string) {
  return useAct([KEY], (present: number) =>
    bodyOf(
      api.PUT('/api/v1/meetings/{id}/attendance/{inviteeId}', {
        params: { path: { id, inviteeId } },
        body: { present },
      }),
    ),
  );
}

export function useAddAttendant(id: string) {
  return useAct([KEY], (body: { readonly guestName: string; readonly present: number }) =>
    bodyOf(api.POST('/api/v1/meetings/{id}/attendance', { params: { path: { id } }, body })),
  );
}
