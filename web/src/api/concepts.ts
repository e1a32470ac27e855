import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import { useAct } from './keep.js';
import type {
  AdoptEdition,
  AdoptingDecision,
  EnterConceptPart,
  EnterEdition,
  EnterProcessStep,
  FieldLink,
} from './types.js';

const KEY = 'concepts';

/** One of the three lists of an edition: Themenfelder, Querschnittsthemen, Zielgruppen. */
export type Axis = 'fields' | 'themes' | 'targetGroups';

/** All editions of the Integrationskonzept, the latest first, and which one is worked with. */
export function useEditions() {
  return useQuery({ queryKey: [KEY, 'list'], queryFn: () => bodyOf(api.GET('/api/v1/concepts')) });
}

/** One edition whole: axes, Zeitschiene, working groups, documents. */
export function useConcept(id: string | null) {
  return useQuery({
    queryKey: [KEY, id],
    enabled: id !== null,
    queryFn: () => bodyOf(api.GET('/api/v1/concepts/{id}', { params: { path: { id: id ?? '' } } })),
  });
}

/** The decisions that could adopt an edition; fetched when somebody adopts. */
export function useAdoptingDecisions() {
  return useQuery({
    queryKey: [KEY, 'adopting-decisions'],
    staleTime: 0,
    queryFn: async (): Promise<readonly AdoptingDecision[]> =>
      (await bodyOf(api.GET('/api/v1/concepts/adopting-decisions'))).items,
  });
}

/** Working groups that can be tied to a field, by name. */
export function useWorkingGroups() {
  return useQuery({
    queryKey: ['committees', 'working-groups'],
    queryFn: async () =>
      (await bodyOf(api.GET('/api/v1/committees'))).items.filter(({ kind }) => kind === 'working-group'),
  });
}

/** A new edition (id null), or a change of one as it was seen. Gives the id. */
export function useSaveEdition(seen: { readonly id: string; readonly version: number } | null) {
  return useAct([KEY], async (body: EnterEdition): Promise<string> => {
    if (seen === null) return (await bodyOf(api.POST('/api/v1/concepts', { body }))).id;
    const { id, version } = seen;
    await bodyOf(api.PUT('/api/v1/concepts/{id}', { params: { path: { id } }, body: { ...body, version } }));
    return id;
  });
}

/** A draft that begins as a copy of an edition. Gives its id. */
export function useCopyEdition(id: string) {
  return useAct(
    [KEY],
    async (body: EnterEdition): Promise<string> =>
      (await bodyOf(api.POST('/api/v1/concepts/{id}/copies', { params: { path: { id } }, body }))).id,
  );
}

export function useAdoptEdition(id: string) {
  return useAct([KEY], (body: AdoptEdition) =>
    bodyOf(api.POST('/api/v1/concepts/{id}/adoption', { params: { path: { id } }, body })),
  );
}

/** Begins or ends the Fortschreibung of the edition in force. */
export function useStepUpdate(id: string) {
  return useAct([KEY], ({ version, isBegun }: { readonly version: number; readonly isBegun: boolean }) => {
    const sent = { params: { path: { id } }, body: { version } };
    return bodyOf(
      isBegun
        ? api.POST('/api/v1/concepts/{id}/update-begin', sent)
        : api.POST('/api/v1/concepts/{id}/update-end', sent),
    );
  });
}

/** Adds to a list, or changes what was seen of it. */
export function useSavePart(
  id: string,
  axis: Axis,
  seen: { readonly id: string; readonly version: number } | null,
) {
  return useAct([KEY], async (body: EnterConceptPart): Promise<void> => {
    if (seen === null) {
      await bodyOf(api.POST('/api/v1/concepts/{id}/axes/{axis}', { params: { path: { id, axis } }, body }));
      return;
    }
    const path = { id, axis, partId: seen.id };
    await bodyOf(
      api.PUT('/api/v1/concepts/{id}/axes/{axis}/{partId}', {
        params: { path },
        body: { ...body, version: seen.version },
      }),
    );
  });
}

export function useRemovePart(id: string, axis: Axis) {
  return useAct([KEY], (partId: string) =>
    bodyOf(
      api.DELETE('/api/v1/concepts/{id}/axes/{axis}/{partId}', { params: { path: { id, axis, partId } } }),
    ),
  );
}

export function useOrderParts(id: string, axis: Axis) {
  return useAct([KEY], (ids: readonly string[]) =>
    bodyOf(
      api.PUT('/api/v1/concepts/{id}/axes/{axis}', {
        params: { path: { id, axis } },
        body: { ids: [...ids] },
      }),
    ),
  );
}

/** Adds a step of the Zeitschiene, or changes what was seen of it. */
export function useSaveStep(id: string, seen: { readonly id: string; readonly version: number } | null) {
  return useAct([KEY], async (body: EnterProcessStep): Promise<void> => {
    if (seen === null) {
      await bodyOf(api.POST('/api/v1/concepts/{id}/steps', { params: { path: { id } }, body }));
      return;
    }
    const path = { id, stepId: seen.id };
    await bodyOf(
      api.PUT('/api/v1/concepts/{id}/steps/{stepId}', {
        params: { path },
        body: { ...body, version: seen.version },
      }),
    );
  });
}

export function useRemoveStep(id: string) {
  return useAct([KEY], (stepId: string) =>
    bodyOf(api.DELETE('/api/v1/concepts/{id}/steps/{stepId}', { params: { path: { id, stepId } } })),
  );
}

export function useOrderSteps(id: string) {
  return useAct([KEY], (ids: readonly string[]) =>
    bodyOf(api.PUT('/api/v1/concepts/{id}/steps', { params: { path: { id } }, body: { ids: [...ids] } })),
  );
}

/** Ties a working group to a field. */
export function useAddFieldLink(id: string) {
  return useAct([KEY], (body: Pick<FieldLink, 'fieldId' | 'committeeId' | 'linkedFrom'>) =>
    bodyOf(
      api.POST('/api/v1/concepts/{id}/field-links', {
        params: { path: { id } },
        body: { ...body, linkedUntil: null },
      }),
    ),
  );
}

/** Says until when a working group works on a field. */
export function useEndFieldLink(id: string) {
  return useAct([KEY], ({ id: linkId, linkedFrom, linkedUntil }: FieldLink) =>
    bodyOf(
      api.PUT('/api/v1/concepts/{id}/field-links/{linkId}', {
        params: { path: { id, linkId } },
        body: { linkedFrom, linkedUntil },
      }),
    ),
  );
}

/** Takes back a link that was entered by mistake. */
export function useRemoveFieldLink(id: string) {
  return useAct([KEY], (linkId: string) =>
    bodyOf(api.DELETE('/api/v1/concepts/{id}/field-links/{linkId}', { params: { path: { id, linkId } } })),
  );
}
