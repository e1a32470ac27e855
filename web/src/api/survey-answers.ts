import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import type { FilledSheet } from './surveys.js';
import type { BegunSheet, SurveySheet } from './types.js';

const keyOf = (token: string): readonly string[] => ['survey-answers', token];

/** The sheet behind a link. What is typed is not replaced because somebody looked at another window. */
export function useSheetByLink(token: string) {
  return useQuery({
    queryKey: keyOf(token),
    queryFn: () => bodyOf(api.GET('/api/v1/survey-answers/{token}', { params: { path: { token } } })),
    refetchOnWindowFocus: false,
  });
}

/** Begins a sheet at the link for everybody. */
export function useBeginSheet(token: string) {
  return useMutation({
    mutationFn: (): Promise<BegunSheet> =>
      bodyOf(api.POST('/api/v1/survey-answers/{token}/begin', { params: { path: { token } } })),
  });
}

export function useFillSheetByLink(token: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ isSent, answers, name }: FilledSheet): Promise<SurveySheet> => {
      const request = { params: { path: { token } } };
      return isSent
        ? bodyOf(
            api.POST('/api/v1/survey-answers/{token}/send', {
              ...request,
              body: { answers: [...answers], name },
            }),
          )
        : bodyOf(
            api.PUT('/api/v1/survey-answers/{token}/draft', { ...request, body: { answers: [...answers] } }),
          );
    },
    onSuccess: (sheet) => client.setQueryData(keyOf(token), sheet),
  });
}
