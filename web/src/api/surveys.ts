import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import { useAct } from './keep.js';
import type {
  ChooseInvited,
  EnterSurvey,
  Survey,
  SurveyAnswer,
  SurveyConcept,
  SurveyHead,
  SurveySheet,
} from './types.js';

const KEY = 'surveys';
const OWN = 'own-surveys';
const SUMMARIES = 'survey-summaries';
const ALL = [KEY, OWN, SUMMARIES, 'start-page'];
const at = (id: string) => ({ params: { path: { id } } });

/** All surveys, for those who may read them. */
export function useSurveys(isAsked: boolean) {
  return useQuery({
    queryKey: [KEY, 'list'],
    queryFn: async (): Promise<readonly Survey[]> => (await bodyOf(api.GET('/api/v1/surveys'))).items,
    enabled: isAsked,
  });
}

/** One survey with its questions. */
export function useSurvey(id: string | null) {
  return useQuery({
    queryKey: [KEY, 'one', id],
    queryFn: () => bodyOf(api.GET('/api/v1/surveys/{id}', at(id ?? ''))),
    enabled: id !== null,
  });
}

/** Editions of the Konzept with their Themenfelder. */
export function useSurveyConcepts() {
  return useQuery({
    queryKey: ['survey-concepts'],
    queryFn: async (): Promise<readonly SurveyConcept[]> =>
      (await bodyOf(api.GET('/api/v1/survey-concepts'))).items,
  });
}

/** What is saved, and the version that was seen; null for a new survey. */
export interface SavedSurvey {
  readonly body: EnterSurvey;
  readonly version: number | null;
}

/** Adds a survey, or changes the one of this id. */
export function useSaveSurvey(id: string | null) {
  return useAct(ALL, ({ body, version }: SavedSurvey): Promise<Survey> => {
    if (id === null || version === null) return bodyOf(api.POST('/api/v1/surveys', { body }));
    return bodyOf(api.PUT('/api/v1/surveys/{id}', { ...at(id), body: { ...body, version } }));
  });
}

/** Copies a survey into a new draft. */
export function useCopySurvey(id: string) {
  return useAct([KEY], (): Promise<Survey> => bodyOf(api.POST('/api/v1/surveys/{id}/copy', at(id))));
}

/** Deletes a draft. */
export function useRemoveSurvey(id: string) {
  return useAct([KEY], () => bodyOf(api.DELETE('/api/v1/surveys/{id}', at(id))));
}

/** Steps of a survey. */
export type SurveyStep = 'open' | 'close' | 'evaluate';

export function useSurveyStep(id: string, version: number) {
  return useAct(ALL, (step: SurveyStep): Promise<Survey> => {
    const request = { ...at(id), body: { version } };
    if (step === 'open') return bodyOf(api.POST('/api/v1/surveys/{id}/open', request));
    if (step === 'close') return bodyOf(api.POST('/api/v1/surveys/{id}/close', request));
    return bodyOf(api.POST('/api/v1/surveys/{id}/evaluate', request));
  });
}

export function useInvitations(id: string) {
  return useQuery({
    queryKey: [KEY, 'invitations', id],
    queryFn: () => bodyOf(api.GET('/api/v1/surveys/{id}/invitations', at(id))),
  });
}

export function useChooseInvited(id: string) {
  return useAct(ALL, (body: ChooseInvited) =>
    bodyOf(api.PUT('/api/v1/surveys/{id}/invitations', { ...at(id), body })),
  );
}

export function useOpenLink(id: string) {
  return useQuery({
    queryKey: [KEY, 'open-link', id],
    queryFn: () => bodyOf(api.GET('/api/v1/surveys/{id}/open-link', at(id))),
  });
}

export function useSurveyResults(id: string) {
  return useQuery({
    queryKey: [KEY, 'results', id],
    queryFn: () => bodyOf(api.GET('/api/v1/surveys/{id}/results', at(id))),
  });
}

/** Free texts of one question; while another page comes, the last one stays. */
export function useTexts(id: string, questionId: string, search: string, page: number) {
  return useQuery({
    queryKey: [KEY, 'texts', id, questionId, search, page],
    queryFn: () =>
      bodyOf(
        api.GET('/api/v1/surveys/{id}/questions/{questionId}/texts', {
          params: { path: { id, questionId }, query: { search, page } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** All answers, to save as a file. */
export function useSurveyExport(id: string, isAsked: boolean) {
  return useQuery({
    queryKey: [KEY, 'export', id],
    queryFn: () => bodyOf(api.GET('/api/v1/surveys/{id}/export', at(id))),
    enabled: isAsked,
  });
}

/** What the district says of the answers. */
export interface GivenSummary {
  readonly summary: string;
  readonly isReleased: boolean;
  readonly version: number;
}

export function useSaveSummary(id: string) {
  return useAct(ALL, (body: GivenSummary) =>
    bodyOf(api.PUT('/api/v1/surveys/{id}/summary', { ...at(id), body })),
  );
}

/** Surveys to which the own organisation is invited. */
export function useOwnSurveys() {
  return useQuery({
    queryKey: [OWN, 'list'],
    queryFn: async () => (await bodyOf(api.GET('/api/v1/own-surveys'))).items,
  });
}

export function useOwnSheet(id: string) {
  return useQuery({
    queryKey: [OWN, 'one', id],
    queryFn: () => bodyOf(api.GET('/api/v1/own-surveys/{id}', at(id))),
    refetchOnWindowFocus: false,
  });
}

/** What somebody does with a sheet. */
export interface FilledSheet {
  readonly isSent: boolean;
  readonly answers: readonly SurveyAnswer[];
  readonly name: string | null;
}

export function useFillOwnSheet(id: string) {
  return useAct([OWN, KEY, 'start-page'], ({ isSent, answers }: FilledSheet): Promise<SurveySheet> => {
    const request = { ...at(id), body: { answers: [...answers] } };
    return isSent
      ? bodyOf(api.POST('/api/v1/own-surveys/{id}/send', request))
      : bodyOf(api.PUT('/api/v1/own-surveys/{id}/draft', request));
  });
}

/** Summaries that everybody may read. */
export function useSummaries() {
  return useQuery({
    queryKey: [SUMMARIES, 'list'],
    queryFn: async (): Promise<readonly SurveyHead[]> =>
      (await bodyOf(api.GET('/api/v1/survey-summaries'))).items,
  });
}

export function useSummary(id: string) {
  return useQuery({
    queryKey: [SUMMARIES, 'one', id],
    queryFn: () => bodyOf(api.GET('/api/v1/survey-summaries/{id}', at(id))),
  });
}
