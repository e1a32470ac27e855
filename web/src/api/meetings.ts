import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import { useAct } from './keep.js';
import type {
  ActionPoint,
  AnswerMeeting,
  Meeting,
  MeetingDetails,
  OpenedMeeting,
  PlanMeeting,
} from './types.js';

const KEY = 'meetings';
const TASKS = 'tasks';

/** Meetings of the own committees, the latest first. */
export function useMeetings() {
  return useQuery({
    queryKey: [KEY, 'list'],
    queryFn: async (): Promise<readonly Meeting[]> => (await bodyOf(api.GET('/api/v1/meetings'))).items,
  });
}

export function useMeeting(id: string, isAsked = true) {
  return useQuery({
    queryKey: [KEY, id],
    queryFn: (): Promise<MeetingDetails> =>
      bodyOf(api.GET('/api/v1/meetings/{id}', { params: { path: { id } } })),
    enabled: isAsked,
  });
}

/** Plans a meeting, or changes the one that was seen. Returns its id. */
export function useSaveMeeting(seen: Pick<Meeting, 'id' | 'version'> | null) {
  return useAct([KEY], async (body: PlanMeeting): Promise<string> => {
    if (seen === null) return (await bodyOf(api.POST('/api/v1/meetings', { body }))).id;
    const { id, version } = seen;
    const { committeeId: _committee, likeMeetingId: _like, ...details } = body;
    await bodyOf(
      api.PUT('/api/v1/meetings/{id}', { params: { path: { id } }, body: { ...details, version } }),
    );
    return id;
  });
}

/** Inviting, beginning the minutes, releasing them. */
export function useStepMeeting({ id, version }: Pick<Meeting, 'id' | 'version'>) {
  return useAct([KEY, TASKS], (act: 'invite' | 'hold' | 'release') => {
    const params = { path: { id } };
    if (act === 'invite')
      return bodyOf(api.POST('/api/v1/meetings/{id}/invite', { params, body: { version } }));
    return bodyOf(
      act === 'hold'
        ? api.POST('/api/v1/meetings/{id}/hold', { params })
        : api.POST('/api/v1/meetings/{id}/release', { params }),
    );
  });
}

export function useCancelMeeting(id: string) {
  return useAct([KEY], (reason: string) =>
    bodyOf(api.POST('/api/v1/meetings/{id}/cancel', { params: { path: { id } }, body: { reason } })),
  );
}

export function useAnswerMeeting(id: string) {
  return useAct([KEY, 'start-page'], (body: AnswerMeeting) =>
    bodyOf(api.POST('/api/v1/meetings/{id}/answer', { params: { path: { id } }, body })),
  );
}

/** What the link of a mail opens. */
export function useOpenedMeeting(token: string) {
  return useQuery({
    queryKey: ['meeting-link', token],
    queryFn: (): Promise<OpenedMeeting> =>
      bodyOf(api.GET('/api/v1/meeting-answers/{token}', { params: { path: { token } } })),
    retry: false,
  });
}

export function useAnswerMeetingByLink(token: string) {
  return useAct(['meeting-link'], (body: AnswerMeeting) =>
    bodyOf(api.POST('/api/v1/meeting-answers/{token}', { params: { path: { token } }, body })),
  );
}

/** A calendar of all own meetings; its address is shown this once. */
export function useSubscribeMeetings() {
  return useAct(
    [],
    async (): Promise<string> => (await bodyOf(api.POST('/api/v1/meeting-calendars'))).address,
  );
}

/** Where a meeting can be fetched as a file for a calendar. */
export function meetingCalendarAddress(id: string): string {
  return `/api/v1/meetings/${encodeURIComponent(id)}/calendar`;
}

/** Own tasks; all for the Kreisverwaltung. */
export function useTasks() {
  return useQuery({
    queryKey: [TASKS],
    queryFn: async (): Promise<readonly ActionPoint[]> => (await bodyOf(api.GET('/api/v1/tasks'))).items,
  });
}

export function useSettleTask(id: string) {
  return useAct([TASKS, KEY, 'start-page'], (note: string) =>
    bodyOf(api.POST('/api/v1/tasks/{id}/settle', { params: { path: { id } }, body: { note } })),
  );
}
