import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import { useAct } from './keep.js';
import type { ChangeMeasure, MeasureAct, MeasureLine, ProposeMeasure, ReportOnMeasure } from './types.js';

const KEY = 'measures';
const of = (id: string) => ({ params: { path: { id } } });

/** What a list is narrowed to; an empty text narrows nothing. */
export type MeasureQuestion = Readonly<
  Record<
    | 'field'
    | 'theme'
    | 'group'
    | 'goal'
    | 'state'
    | 'maturity'
    | 'responsible'
    | 'ags'
    | 'year'
    | 'selectionClass',
    string
  >
> & { readonly isGoalless: boolean; readonly isWithoutIndicator: boolean };

/** Measures of the edition that is worked with, and what they cost together. */
export function useMeasures(question: MeasureQuestion) {
  return useQuery({
    queryKey: [KEY, 'list', question],
    queryFn: () => bodyOf(api.GET('/api/v1/measures', { params: { query: queryOf(question) } })),
    placeholderData: keepPreviousData,
  });
}

function queryOf(question: MeasureQuestion): Record<string, string> {
  const { field, theme, group, goal, state, maturity, responsible, ags, year, isGoalless } = question;
  const { selectionClass, isWithoutIndicator } = question;
  const all = {
    fieldId: field,
    themeId: theme,
    targetGroupId: group,
    goalId: goal,
    state,
    maturity,
    responsibleOrganisationId: responsible,
    ags,
    year,
    selectionClass,
    isGoalless: isGoalless ? 'true' : '',
    isWithoutIndicator: isWithoutIndicator ? 'true' : '',
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

export function useMeasure(id: string) {
  return useQuery({
    queryKey: [KEY, id],
    queryFn: () => bodyOf(api.GET('/api/v1/measures/{id}', of(id))),
  });
}

/** What a measure may be tied to in the edition that is worked with. */
export function useMeasureFrame() {
  return useQuery({
    queryKey: [KEY, 'frame'],
    queryFn: () => bodyOf(api.GET('/api/v1/measure-frame')),
  });
}

/** What the own organisation proposed. */
export function useOwnProposals() {
  return useQuery({
    queryKey: [KEY, 'own-proposals'],
    queryFn: async (): Promise<readonly MeasureLine[]> =>
      (await bodyOf(api.GET('/api/v1/measure-proposals'))).items,
  });
}

/** Open gaps to tie a measure to, for those who may see all. */
export function useGapsToTie() {
  return useQuery({
    queryKey: ['gaps', 'to-tie'],
    queryFn: async () =>
      (await bodyOf(api.GET('/api/v1/gaps', { params: { query: { state: 'open' } } }))).items,
  });
}

/** Proposes a measure, or changes an own proposal. Returns its id. */
export function useSaveProposal(seen: { readonly id: string; readonly version: number } | null) {
  return useAct([KEY], async (body: ProposeMeasure): Promise<string> => {
    if (seen === null) return (await bodyOf(api.POST('/api/v1/measures', { body }))).id;
    await bodyOf(
      api.PUT('/api/v1/measures/{id}/proposal', { ...of(seen.id), body: { ...body, version: seen.version } }),
    );
    return seen.id;
  });
}

export function useChangeMeasure(id: string) {
  return useAct([KEY], async (body: ChangeMeasure): Promise<void> => {
    await bodyOf(api.PUT('/api/v1/measures/{id}', { ...of(id), body }));
  });
}

/** When a measure that begins is planned to run; an empty day says nothing. */
export interface StartPlan {
  readonly from?: string;
  readonly until?: string;
}

/** What somebody does with a measure in words: a step of the table, a question, an answer, or the end of a promise. */
export type MeasureDeed =
  | ({ readonly kind: 'step'; readonly act: MeasureAct; readonly text: string } & StartPlan)
  | { readonly kind: 'question' | 'answer' | 'withdraw-promise'; readonly text: string };

/** Does it to the measure as it was seen. */
export function useMeasureDeed(id: string, version: number) {
  return useAct([KEY], async (deed: MeasureDeed): Promise<void> => {
    const body = { text: deed.text, version };
    switch (deed.kind) {
      case 'question':
        await bodyOf(api.POST('/api/v1/measures/{id}/question', { ...of(id), body }));
        return;
      case 'answer':
        await bodyOf(api.POST('/api/v1/measures/{id}/answer', { ...of(id), body }));
        return;
      case 'withdraw-promise':
        await bodyOf(api.POST('/api/v1/measures/{id}/withdraw-promise', { ...of(id), body }));
        return;
      case 'step':
        await step(id, deed, version);
    }
  });
}

async function step(
  id: string,
  { act, text, from = '', until = '' }: Extract<MeasureDeed, { kind: 'step' }>,
  version: number,
): Promise<void> {
  if (act === 'take-back') {
    await bodyOf(api.POST('/api/v1/measures/{id}/take-back', { ...of(id), body: { text, version } }));
    return;
  }
  const given = (value: string): string | null => (value === '' ? null : value);
  const body = { act, reason: given(text), periodFrom: given(from), periodUntil: given(until), version };
  await bodyOf(api.POST('/api/v1/measures/{id}/steps', { ...of(id), body }));
}

export function useReportOnMeasure(id: string) {
  return useAct([KEY], async (body: ReportOnMeasure): Promise<void> => {
    await bodyOf(api.POST('/api/v1/measures/{id}/reports', { ...of(id), body }));
  });
}
