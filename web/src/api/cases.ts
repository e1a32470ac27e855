import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import type {
  BreakOffReason,
  Case,
  ChangeCase,
  EndReason,
  OutsideReferral,
  PauseReason,
  PlaceCase,
} from './types.js';

const MOST = 200;

/** All cases of one's own office, drafts and ended ones too: an office has hundreds at most, and they are forgotten soon after their end. */
export function useCases() {
  return useQuery({ queryKey: ['cases', 'list'], queryFn: readAllCases });
}

async function readAllCases(): Promise<readonly Case[]> {
  const cases: Case[] = [];
  let cursor: string | null = null;
  do {
    const query = { state: 'all' as const, limit: MOST, ...(cursor === null ? {} : { cursor }) };
    const page: { items: Case[]; nextCursor: string | null } = await bodyOf(
      api.GET('/api/v1/referrals', { params: { query } }),
    );
    cases.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return cases;
}

export function useCase(id: string) {
  return useQuery({
    queryKey: ['cases', id],
    queryFn: () => bodyOf(api.GET('/api/v1/referrals/{id}', { params: { path: { id } } })),
  });
}

/** What hangs on a case, all to be asked for again when the case changed. */
function forgetCase(client: QueryClient): Promise<unknown> {
  return Promise.all(
    [['cases'], ['place-offers'], ['placement-tests']].map((queryKey) =>
      client.invalidateQueries({ queryKey }),
    ),
  );
}

/** Enters a new case, as a draft or for the list. */
export function usePlaceCase() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: PlaceCase): Promise<Case> => bodyOf(api.POST('/api/v1/referrals', { body })),
    onSuccess: () => forgetCase(client),
  });
}

/** Changes the need and the wishes of a case. */
export function useChangeCase(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ChangeCase): Promise<unknown> =>
      bodyOf(api.PUT('/api/v1/referrals/{id}', { params: { path: { id } }, body })),
    onSettled: () => forgetCase(client),
  });
}

/** An act of the office on its case. */
export type CaseAct =
  | { readonly act: 'submit' | 'resume' | 'revoke' | 'complete' }
  | { readonly act: 'end'; readonly reasonCode: EndReason }
  | { readonly act: 'break-off'; readonly reasonCode: BreakOffReason }
  | { readonly act: 'pause'; readonly reasonCode: PauseReason; readonly resumesOn: string | null };

/** Does an act on a case; afterwards, whatever came of it, the page shows what the server knows now. */
export function useActOnCase(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (act: CaseAct): Promise<unknown> => send(id, act),
    onSettled: () => {
      void forgetCase(client);
    },
  });
}

function send(id: string, act: CaseAct): Promise<unknown> {
  const params = { path: { id } };
  switch (act.act) {
    case 'submit':
      return bodyOf(api.POST('/api/v1/referrals/{id}/submit', { params }));
    case 'resume':
      return bodyOf(api.POST('/api/v1/referrals/{id}/resume', { params }));
    case 'revoke':
      return bodyOf(api.POST('/api/v1/referrals/{id}/revoke', { params }));
    case 'complete':
      return bodyOf(api.POST('/api/v1/referrals/{id}/complete', { params }));
    case 'end':
      return bodyOf(api.POST('/api/v1/referrals/{id}/end', { params, body: { reasonCode: act.reasonCode } }));
    case 'break-off':
      return bodyOf(
        api.POST('/api/v1/referrals/{id}/break-off', { params, body: { reasonCode: act.reasonCode } }),
      );
    case 'pause': {
      const { reasonCode, resumesOn } = act;
      return bodyOf(api.POST('/api/v1/referrals/{id}/pause', { params, body: { reasonCode, resumesOn } }));
    }
  }
}

/** Writes down that somebody was sent to a provider outside the platform. */
export function useLogOutside(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: OutsideReferral): Promise<unknown> =>
      bodyOf(api.POST('/api/v1/referrals/{id}/outside', { params: { path: { id } }, body })),
    onSuccess: () => forgetCase(client),
  });
}

/** What the printed sheet needs. */
export function useCaseSheet(id: string) {
  return useQuery({
    queryKey: ['cases', id, 'sheet'],
    queryFn: () => bodyOf(api.GET('/api/v1/referrals/{id}/sheet', { params: { path: { id } } })),
  });
}

/** Drafts of the messages that the law asks of the office. */
export function useCaseMessages(id: string) {
  return useQuery({
    queryKey: ['cases', id, 'messages'],
    queryFn: () => bodyOf(api.GET('/api/v1/referrals/{id}/messages', { params: { path: { id } } })),
  });
}

/** Courses that may suit a case, with what each meets and misses. */
export function useSuggestions(id: string, isAsked: boolean) {
  return useQuery({
    queryKey: ['cases', id, 'suggestions'],
    queryFn: () => bodyOf(api.GET('/api/v1/referrals/{id}/suggestions', { params: { path: { id } } })),
    enabled: isAsked,
  });
}

/** Where a case stands in the line for each of its wishes. */
export function usePosition(id: string, isAsked: boolean) {
  return useQuery({
    queryKey: ['cases', id, 'position'],
    queryFn: () => bodyOf(api.GET('/api/v1/referrals/{id}/position', { params: { path: { id } } })),
    enabled: isAsked,
  });
}
