import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import { fileBody, noFile } from './file-body.js';
import { documentTexts } from '../texts/documents.js';
import { useAct } from './keep.js';
import type {
  AddEvidence,
  CodingChange,
  EnterGoal,
  EnterNeed,
  EvidenceChoices,
  Goal,
  GoalDraftToJudge,
  GoalMeasure,
  Need,
  ObjectiveFrame,
  StepGoal,
  StepNeed,
} from './types.js';

const NEEDS = 'needs';
const GOALS = 'goals';
const CODINGS = 'survey-codings';
const BOTH = [NEEDS, GOALS] as const;

/** An edition asked for; left out: the one that is worked with. */
const edition = (conceptId: string | undefined) => ({
  params: { query: conceptId === undefined ? {} : { conceptId } },
});

/** What needs and goals of an edition are made of, and where the member may write. */
export function useObjectiveFrame(conceptId?: string) {
  return useQuery({
    queryKey: ['objective-frame', conceptId],
    queryFn: (): Promise<ObjectiveFrame> => bodyOf(api.GET('/api/v1/objective-frame', edition(conceptId))),
  });
}

export function useNeeds(conceptId?: string) {
  return useQuery({
    queryKey: [NEEDS, 'list', conceptId],
    queryFn: async (): Promise<readonly Need[]> =>
      (await bodyOf(api.GET('/api/v1/needs', edition(conceptId)))).items,
  });
}

export function useNeed(id: string) {
  return useQuery({ queryKey: [NEEDS, id], queryFn: () => readNeed(id) });
}

function readNeed(id: string): Promise<Need> {
  return bodyOf(api.GET('/api/v1/needs/{id}', { params: { path: { id } } }));
}

/** The need as it stands at this moment, past what is kept in memory. */
export function useReadNeedNow() {
  const client = useQueryClient();
  return (id: string): Promise<Need> =>
    client.fetchQuery({ queryKey: [NEEDS, id], queryFn: () => readNeed(id), staleTime: 0 });
}

/** Where a need or goal goes: a new one into an edition, a change upon the version that was seen. */
export type SavePlace = { readonly conceptId: string } | { readonly id: string; readonly version: number };

export function useSaveNeed() {
  return useAct(BOTH, ({ place, need }: { place: SavePlace; need: EnterNeed }): Promise<Need> => {
    if ('conceptId' in place)
      return bodyOf(api.POST('/api/v1/needs', { body: { ...need, conceptId: place.conceptId } }));
    const body = { ...need, version: place.version };
    return bodyOf(api.PUT('/api/v1/needs/{id}', { params: { path: { id: place.id } }, body }));
  });
}

export function useStepNeed(id: string) {
  return useAct(BOTH, (body: StepNeed) =>
    bodyOf(api.POST('/api/v1/needs/{id}/steps', { params: { path: { id } }, body })),
  );
}

export function useDeleteNeed(id: string) {
  return useAct(BOTH, () => bodyOf(api.DELETE('/api/v1/needs/{id}', { params: { path: { id } } })));
}

/** What lies ready to be brought as evidence. */
export function useEvidenceChoices(conceptId: string) {
  return useQuery({
    queryKey: ['evidence-choices', conceptId],
    queryFn: (): Promise<EvidenceChoices> => bodyOf(api.GET('/api/v1/evidence-choices', edition(conceptId))),
  });
}

export function useAddEvidence(needId: string) {
  return useAct([NEEDS], (body: AddEvidence) =>
    bodyOf(api.POST('/api/v1/needs/{id}/evidence', { params: { path: { id: needId } }, body })),
  );
}

/** Lays a file down as a document of the edition and ties it to the need. */
export function useUploadEvidence(needId: string) {
  return useAct([NEEDS, 'concepts'], ({ file, title, statement }: EvidenceUpload) => {
    if (file === undefined) throw noFile(documentTexts.noFile);
    const query = { fileName: file.name, title, statement };
    return bodyOf(
      api.POST('/api/v1/needs/{id}/evidence/documents', {
        params: { path: { id: needId }, query },
        ...fileBody(file),
      }),
    );
  });
}

/** A file that shows that a need is one. */
export interface EvidenceUpload {
  readonly file: File | undefined;
  readonly title: string;
  readonly statement: string;
}

export function useRemoveEvidence(needId: string) {
  return useAct([NEEDS, CODINGS], (evidenceId: string) =>
    bodyOf(
      api.DELETE('/api/v1/needs/{id}/evidence/{evidenceId}', {
        params: { path: { id: needId, evidenceId } },
      }),
    ),
  );
}

export function useGoals(conceptId?: string) {
  return useQuery({
    queryKey: [GOALS, 'list', conceptId],
    queryFn: async (): Promise<readonly Goal[]> =>
      (await bodyOf(api.GET('/api/v1/goals', edition(conceptId)))).items,
  });
}

export function useGoal(id: string) {
  return useQuery({ queryKey: [GOALS, id], queryFn: () => readGoal(id) });
}

function readGoal(id: string): Promise<Goal> {
  return bodyOf(api.GET('/api/v1/goals/{id}', { params: { path: { id } } }));
}

/** The goal as it stands at this moment. */
export function useReadGoalNow() {
  const client = useQueryClient();
  return (id: string): Promise<Goal> =>
    client.fetchQuery({ queryKey: [GOALS, id], queryFn: () => readGoal(id), staleTime: 0 });
}

export function useSaveGoal() {
  return useAct(BOTH, ({ place, goal }: { place: SavePlace; goal: EnterGoal }): Promise<Goal> => {
    if ('conceptId' in place)
      return bodyOf(api.POST('/api/v1/goals', { body: { ...goal, conceptId: place.conceptId } }));
    const body = { ...goal, version: place.version };
    return bodyOf(api.PUT('/api/v1/goals/{id}', { params: { path: { id: place.id } }, body }));
  });
}

export function useStepGoal(id: string) {
  return useAct(BOTH, (body: StepGoal) =>
    bodyOf(api.POST('/api/v1/goals/{id}/steps', { params: { path: { id } }, body })),
  );
}

export function useDeleteGoal(id: string) {
  return useAct(BOTH, () => bodyOf(api.DELETE('/api/v1/goals/{id}', { params: { path: { id } } })));
}

/** Measures of an edition, as far as they serve goals and the member may see them. */
export function useGoalMeasures(conceptId: string) {
  return useQuery({
    queryKey: ['measures', 'of-goals', conceptId],
    queryFn: async (): Promise<readonly GoalMeasure[]> =>
      (await bodyOf(api.GET('/api/v1/measures', { params: { query: { conceptId } } }))).items,
  });
}

/** What a goal that is still being typed lacks. The hints of before stay until the new ones come. */
export function useGoalHints(draft: GoalDraftToJudge) {
  return useQuery({
    queryKey: ['goal-hints', draft],
    queryFn: async () => (await bodyOf(api.POST('/api/v1/goals/hints', { body: draft }))).hints,
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 60_000,
  });
}

/** Surveys with answers, and how far they are coded. */
export function useSurveysToCode() {
  return useQuery({
    queryKey: [CODINGS, 'list'],
    queryFn: async () => (await bodyOf(api.GET('/api/v1/survey-codings'))).items,
  });
}

export function useCodings(surveyId: string) {
  return useQuery({
    queryKey: [CODINGS, surveyId],
    queryFn: () => bodyOf(api.GET('/api/v1/survey-codings/{id}', { params: { path: { id: surveyId } } })),
    enabled: surveyId !== '',
  });
}

export function useCodeAnswer(surveyId: string) {
  return useAct([CODINGS, NEEDS], ({ answerId, change }: { answerId: string; change: CodingChange }) =>
    bodyOf(
      api.POST('/api/v1/survey-codings/{id}/answers/{answerId}', {
        params: { path: { id: surveyId, answerId } },
        body: change,
      }),
    ),
  );
}
