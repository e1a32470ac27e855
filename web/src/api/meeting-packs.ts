import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import { useAct } from './keep.js';
import type { StoredDocument } from './types.js';

const KEY = 'meeting-packs';

type PaperKind = 'pdf' | 'docx';

/** Packs of a meeting, the newest first; each as it was handed out. */
export function useMeetingPacks(id: string) {
  return useQuery({
    queryKey: [KEY, id],
    queryFn: async (): Promise<readonly StoredDocument[]> =>
      (await bodyOf(api.GET('/api/v1/meetings/{id}/packs', { params: { path: { id } } }))).items,
  });
}

/** Asks for a pack of how things stand now; another process writes it, and tells how far it is. */
export function useRequestMeetingPack(id: string) {
  return useAct([], () => bodyOf(api.POST('/api/v1/meetings/{id}/packs', { params: { path: { id } } })));
}

/** Looks for packs anew, once one was written. */
export function usePacksAnew(): () => void {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: [KEY] });
}

export function readAgendaPaper(kind: PaperKind, id: string): Promise<Blob> {
  const given = { params: { path: { id } }, parseAs: 'blob' } as const;
  return kind === 'pdf'
    ? bodyOf<Blob>(api.GET('/api/v1/meetings/{id}/agenda.pdf', given))
    : bodyOf<Blob>(api.GET('/api/v1/meetings/{id}/agenda.docx', given));
}

/** The minutes as they were released; before that the draft, for those who keep the meeting. */
export function readMinutesPaper(kind: PaperKind, id: string, version?: number): Promise<Blob> {
  const query = version === undefined ? {} : { version };
  const given = { params: { path: { id }, query }, parseAs: 'blob' } as const;
  return kind === 'pdf'
    ? bodyOf<Blob>(api.GET('/api/v1/meetings/{id}/minutes.pdf', given))
    : bodyOf<Blob>(api.GET('/api/v1/meetings/{id}/minutes.docx', given));
}
