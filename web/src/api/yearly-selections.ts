import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import { useAct } from './keep.js';
import type {
  ListedSelection,
  PrepareSelection,
  RankSelection,
  SelectionCriterion,
  YearlySelection,
} from './types.js';

const KEY = 'yearly-selections';

/** All editions that may be seen, the newest year and edition first. */
export function useSelections() {
  return useQuery({
    queryKey: [KEY, 'list'],
    queryFn: async (): Promise<readonly ListedSelection[]> =>
      (await bodyOf(api.GET('/api/v1/yearly-selections'))).items,
  });
}

export function useSelection(id: string) {
  return useQuery({
    queryKey: [KEY, id],
    queryFn: () => bodyOf(api.GET('/api/v1/yearly-selections/{id}', { params: { path: { id } } })),
  });
}

export function useBeginSelection() {
  return useAct([KEY], (year: number) => bodyOf(api.POST('/api/v1/yearly-selections', { body: { year } })));
}

/** Measures that may be put to the choice. */
export function useSelectableMeasures(id: string) {
  return useQuery({
    queryKey: [KEY, id, 'selectable'],
    queryFn: async () =>
      (
        await bodyOf(
          api.GET('/api/v1/yearly-selections/{id}/selectable-measures', { params: { path: { id } } }),
        )
      ).items,
  });
}

/** A change of one edition, whose answer is the edition as it is now. */
function useSelectionAct<Given>(id: string, send: (given: Given) => Promise<YearlySelection>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (seen) => client.setQueryData([KEY, id], seen),
    onError: () => client.invalidateQueries({ queryKey: [KEY, id] }),
    onSettled: () => client.invalidateQueries({ queryKey: [KEY, 'list'] }),
  });
}

export function usePrepareSelection(id: string) {
  return useSelectionAct(id, (body: PrepareSelection) =>
    bodyOf(api.PUT('/api/v1/yearly-selections/{id}/candidates', { params: { path: { id } }, body })),
  );
}

export function useRankSelection(id: string) {
  return useSelectionAct(id, (body: RankSelection) =>
    bodyOf(api.PUT('/api/v1/yearly-selections/{id}/ranking', { params: { path: { id } }, body })),
  );
}

/** Steps that need nothing but the version that was seen. */
export type PlainStep = 'open-assessment' | 'prepare-again' | 'reveal';

export function useMoveSelection(id: string) {
  return useSelectionAct(id, ({ step, version }: { readonly step: PlainStep; readonly version: number }) =>
    bodyOf(
      api.POST(`/api/v1/yearly-selections/{id}/${step}`, { params: { path: { id } }, body: { version } }),
    ),
  );
}

/** Steps that stand on a decision. */
export type DecidedStep = 'recommend' | 'decide' | 'send-back';

interface StepByDecision {
  readonly step: DecidedStep;
  readonly version: number;
  readonly decisionId: string;
}

export function useDecideSelection(id: string) {
  return useSelectionAct(id, ({ step, ...body }: StepByDecision) =>
    bodyOf(api.POST(`/api/v1/yearly-selections/{id}/${step}`, { params: { path: { id } }, body })),
  );
}

/** Begins a new edition. */
export function useAmendSelection(id: string) {
  return useAct([KEY], (body: { readonly version: number; readonly reason: string }) =>
    bodyOf(api.POST('/api/v1/yearly-selections/{id}/amend', { params: { path: { id } }, body })),
  );
}

/** What the own account gives a measure by one criterion. */
export interface Points {
  readonly measureId: string;
  readonly criterion: SelectionCriterion;
  readonly points: number;
  readonly reason: string | null;
}

export function useAssessMeasure(id: string) {
  return useAct([KEY], ({ measureId, criterion, points, reason }: Points) =>
    bodyOf(
      api.PUT('/api/v1/yearly-selections/{id}/assessments/{measureId}/{criterion}', {
        params: { path: { id, measureId, criterion } },
        body: { points, reason },
      }),
    ),
  );
}

export function useReviseAssessment(id: string) {
  return useAct([KEY], ({ measureId, criterion, points, reason }: Points) =>
    bodyOf(
      api.POST('/api/v1/yearly-selections/{id}/assessments/{measureId}/{criterion}/revision', {
        params: { path: { id, measureId, criterion } },
        body: { points, reason },
      }),
    ),
  );
}

/** Names a seat of the Steuerungsgruppe. */
export function useLabelSeat() {
  return useAct([KEY], ({ accountId, label }: { readonly accountId: string; readonly label: string }) =>
    bodyOf(
      api.PUT('/api/v1/steering-seats/{accountId}', { params: { path: { accountId } }, body: { label } }),
    ),
  );
}
