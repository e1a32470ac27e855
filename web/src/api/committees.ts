import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import { useAct } from './keep.js';
import type { AddCommittee, Committee, SeatMember } from './types.js';

const KEY = 'committees';

/** All committees, with who belongs to them. */
export function useCommittees() {
  return useQuery({
    queryKey: [KEY, 'list'],
    queryFn: async (): Promise<readonly Committee[]> => (await bodyOf(api.GET('/api/v1/committees'))).items,
  });
}

export function useCommittee(id: string) {
  return useQuery({
    queryKey: [KEY, id],
    queryFn: (): Promise<Committee> =>
      bodyOf(api.GET('/api/v1/committees/{id}', { params: { path: { id } } })),
  });
}

/** Adds a committee, or changes the one that was seen. Returns its id. */
export function useSaveCommittee(seen: Pick<Committee, 'id' | 'version'> | null) {
  return useAct([KEY], async ({ kind, ...words }: AddCommittee): Promise<string> => {
    if (seen === null) return (await bodyOf(api.POST('/api/v1/committees', { body: { kind, ...words } }))).id;
    const { id, version } = seen;
    await bodyOf(
      api.PUT('/api/v1/committees/{id}', { params: { path: { id } }, body: { ...words, version } }),
    );
    return id;
  });
}

export function useCloseCommittee({ id, version }: Pick<Committee, 'id' | 'version'>) {
  return useAct([KEY], () =>
    bodyOf(api.POST('/api/v1/committees/{id}/close', { params: { path: { id } }, body: { version } })),
  );
}

/** Joining and leaving with the own organisation. */
export function useOwnSeat(id: string) {
  return useAct([KEY, 'meetings'], (act: 'join' | 'leave') => {
    const params = { params: { path: { id } } };
    return bodyOf(
      act === 'join'
        ? api.POST('/api/v1/committees/{id}/join', params)
        : api.POST('/api/v1/committees/{id}/leave', params),
    );
  });
}

export function useSeatMember(id: string) {
  return useAct([KEY], (body: SeatMember) =>
    bodyOf(api.POST('/api/v1/committees/{id}/memberships', { params: { path: { id } }, body })),
  );
}

/** Another role for a seat, or its end. */
export function useChangeSeat(id: string) {
  return useAct(
    [KEY],
    ({ membershipId, role }: { membershipId: string; role: SeatMember['role'] | null }) => {
      const params = { path: { id, membershipId } };
      const address = '/api/v1/committees/{id}/memberships/{membershipId}';
      return bodyOf(
        role === null ? api.DELETE(address, { params }) : api.PUT(address, { params, body: { role } }),
      );
    },
  );
}
