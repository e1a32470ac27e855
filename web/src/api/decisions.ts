import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import { useAct } from './keep.js';
import type { DecidingCommittee, Decision, EnterDecision } from './types.js';

const KEY = 'decisions';

/** What a list of decisions is asked for; empty where nothing is chosen. */
export interface DecisionChoice {
  readonly words: string;
  readonly committeeId: string;
  readonly year: string;
  readonly outcome: string;
}

/** Decisions that may be read, the newest first. */
export function useDecisions({ words, committeeId, year, outcome }: DecisionChoice) {
  const query = {
    ...(words === '' ? {} : { q: words }),
    ...(committeeId === '' ? {} : { committeeId }),
    ...(year === '' ? {} : { year: Number(year) }),
    ...(outcome === '' ? {} : { outcome: outcome as Decision['outcome'] }),
  };
  return useQuery({
    queryKey: [KEY, 'list', query],
    placeholderData: (before: readonly Decision[] | undefined) => before,
    queryFn: async (): Promise<readonly Decision[]> =>
      (await bodyOf(api.GET('/api/v1/decisions', { params: { query } }))).items,
  });
}

export function useDecision(id: string) {
  return useQuery({
    queryKey: [KEY, 'one', id],
    queryFn: () => bodyOf(api.GET('/api/v1/decisions/{id}', { params: { path: { id } } })),
  });
}

/** Whose decisions there can be. */
export function useDecidingCommittees() {
  return useQuery({
    queryKey: [KEY, 'committees'],
    queryFn: async (): Promise<readonly DecidingCommittee[]> =>
      (await bodyOf(api.GET('/api/v1/deciding-committees'))).items,
  });
}

/** Records a decision for good. Returns it with its number. */
export function useRecordDecision() {
  return useAct([KEY], (body: EnterDecision) => bodyOf(api.POST('/api/v1/decisions', { body })));
}

export function usePublishDecision(id: string) {
  return useAct([KEY], (isPublic: boolean) =>
    bodyOf(api.PUT('/api/v1/decisions/{id}/publicity', { params: { path: { id } }, body: { isPublic } })),
  );
}

/** Lays the paper beside the decision, as it is. */
export function useAddPaper(id: string) {
  return useAct([KEY], (file: File) =>
    bodyOf(
      api.POST('/api/v1/decisions/{id}/paper', {
        params: { path: { id }, query: { fileName: file.name } },
        headers: { 'content-type': 'application/octet-stream' },
        body: file as unknown as string,
        bodySerializer: (body) => body as unknown as BodyInit,
      }),
    ),
  );
}
