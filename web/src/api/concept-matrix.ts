import { useQueries, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';

/** Needs of an edition, each with its field, its themes and its goals. */
function useNeedsOf(conceptId: string) {
  return useQuery({
    queryKey: ['needs', 'of-concept', conceptId],
    queryFn: async () => (await bodyOf(api.GET('/api/v1/needs', { params: { query: { conceptId } } }))).items,
  });
}

/** Measures of an edition: all, and by each theme. They know their fields, not their themes. */
function useMeasuresOf(conceptId: string, themeIds: readonly string[]) {
  return useQueries({
    queries: [null, ...themeIds].map((themeId) => ({
      queryKey: ['measures', 'of-concept', conceptId, themeId],
      queryFn: async () => {
        const query = themeId === null ? { conceptId } : { conceptId, themeId };
        return (await bodyOf(api.GET('/api/v1/measures', { params: { query } }))).items;
      },
    })),
  });
}

/** What is counted in the matrix; null until all of it is there. The first list of measures is that of all themes. */
export function useMatrixRows(conceptId: string, themeIds: readonly string[]) {
  const needs = useNeedsOf(conceptId);
  const measures = useMeasuresOf(conceptId, themeIds);
  const failed = [needs, ...measures].find(({ isError }) => isError);
  const lists = measures.flatMap(({ data }) => (data === undefined ? [] : [data]));
  const isThere = needs.data !== undefined && lists.length === measures.length;
  return { error: failed?.error ?? null, rows: isThere ? { needs: needs.data, measures: lists } : null };
}
