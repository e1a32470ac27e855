import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import { withFigure, type TakenFigure } from '../parts/course/taken-figure.js';
import type { CallOffReason, Offering } from './types.js';

const MOST = 200;

/** All courses of one's own, those over and called off too: a provider has hundreds at most. */
export function useOwnCourses(provider: string) {
  return useQuery({ queryKey: ['offerings', 'own', provider], queryFn: () => readAll(provider) });
}

async function readAll(provider: string): Promise<readonly Offering[]> {
  const courses: Offering[] = [];
  let cursor: string | null = null;
  do {
    const query = { provider, limit: MOST, ...(cursor === null ? {} : { cursor }) };
    const page: { items: Offering[]; nextCursor: string | null } = await bodyOf(
      api.GET('/api/v1/offerings', { params: { query } }),
    );
    courses.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return courses;
}

export function useCourse(id: string) {
  return useQuery({
    queryKey: ['offerings', id],
    queryFn: () => bodyOf(api.GET('/api/v1/offerings/{id}', { params: { path: { id } } })),
  });
}

/** The shared waiting list, as far as it waits for this course. */
export function useWaitingList(id: string) {
  return useQuery({
    queryKey: ['waiting-list', id],
    queryFn: () => bodyOf(api.GET('/api/v1/offerings/{id}/waiting-list', { params: { path: { id } } })),
  });
}

/**
 * Whatever happens to one course may change its figures, its offers and the list. Nobody waits for the new ones: the part of a page
 * that asked may be gone when they come, and with it the words about what became of it.
 */
export function forgetCourses(client: QueryClient): void {
  for (const queryKey of [['offerings'], ['place-offers'], ['waiting-list']])
    void client.invalidateQueries({ queryKey });
}

function useCourseMutation<Given, Answer>(send: (given: Given) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: send, onSettled: () => forgetCourses(client) });
}

/** Says whether free places go to the shared waiting list by themselves. */
export function useFillFromList(id: string) {
  return useCourseMutation(async (isFilledFromList: boolean): Promise<void> => {
    await bodyOf(
      api.PUT('/api/v1/offerings/{id}/filling', { params: { path: { id } }, body: { isFilledFromList } }),
    );
  });
}

/** Corrects one figure; refused with `figures-changed` where it is no longer the one that was seen. The list shows it at once. */
export function useSaveTaken(course: Pick<Offering, 'id' | 'providerId'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ figure, taken, seen }: { figure: TakenFigure; taken: number; seen: number }) => {
      const body =
        figure === 'childcare'
          ? { sections: [], childcareTaken: taken, childcareSeen: seen }
          : { sections: [{ number: figure, taken, seen }] };
      return bodyOf(api.PUT('/api/v1/offerings/{id}/places', { params: { path: { id: course.id } }, body }));
    },
    onSuccess: (_saved, { figure, taken }) => {
      client.setQueryData<Offering>(['offerings', course.id], (one) =>
        one === undefined ? one : withFigure(one, figure, taken),
      );
      client.setQueryData<readonly Offering[]>(['offerings', 'own', course.providerId], (courses) =>
        courses?.map((one) => (one.id === course.id ? withFigure(one, figure, taken) : one)),
      );
    },
    onError: () => forgetCourses(client),
  });
}

/** “Alle Zahlen stimmen”: several courses at once, all or none. */
export function useConfirmCourses() {
  return useCourseMutation((ids: readonly string[]) =>
    bodyOf(api.POST('/api/v1/offerings/confirmation', { body: { offeringIds: [...ids] } })),
  );
}

/** “Zahlen stimmen”: confirms the figures of a course as they are. */
export function useConfirmCourse(id: string) {
  return useCourseMutation(() =>
    bodyOf(api.POST('/api/v1/offerings/{id}/confirmation', { params: { path: { id } } })),
  );
}

/** How a course is called off, or taken up again. */
export type CourseTurn =
  | { readonly turn: 'postpone'; readonly reasonCode: CallOffReason; readonly startsOn: string | null }
  | { readonly turn: 'merge'; readonly reasonCode: CallOffReason; readonly intoOfferingId: string }
  | { readonly turn: 'cancel'; readonly reasonCode: CallOffReason }
  | { readonly turn: 'reopen'; readonly startsOn: string | null };

/** Postpones, merges, cancels a course, or opens a postponed one again. */
export function useTurnCourse(id: string) {
  return useCourseMutation((turn: CourseTurn) => sendTurn(id, turn));
}

function sendTurn(id: string, given: CourseTurn) {
  const params = { path: { id } };
  switch (given.turn) {
    case 'postpone': {
      const { reasonCode, startsOn } = given;
      return bodyOf(api.POST('/api/v1/offerings/{id}/postpone', { params, body: { reasonCode, startsOn } }));
    }
    case 'merge': {
      const { reasonCode, intoOfferingId } = given;
      return bodyOf(
        api.POST('/api/v1/offerings/{id}/merge', { params, body: { reasonCode, intoOfferingId } }),
      );
    }
    case 'cancel': {
      const { reasonCode } = given;
      return bodyOf(api.POST('/api/v1/offerings/{id}/cancel', { params, body: { reasonCode } }));
    }
    case 'reopen': {
      const { startsOn } = given;
      return bodyOf(api.POST('/api/v1/offerings/{id}/reopen', { params, body: { startsOn } }));
    }
  }
}
