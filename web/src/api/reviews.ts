import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import { useAct } from './keep.js';
import type { ConfirmReview } from './types.js';

const KEY = 'reviews';

/** Reviews of all measures of the edition that is worked with. */
export function useReviewOverview() {
  return useQuery({
    queryKey: [KEY, 'overview'],
    queryFn: () => bodyOf(api.GET('/api/v1/measure-reviews')),
  });
}

/** The same on paper, over all Themenfelder. */
export function readStatusReport(kind: 'pdf' | 'docx'): Promise<Blob> {
  const given = { parseAs: 'blob' } as const;
  return kind === 'pdf'
    ? bodyOf<Blob>(api.GET('/api/v1/measure-reviews/report.pdf', given))
    : bodyOf<Blob>(api.GET('/api/v1/measure-reviews/report.docx', given));
}

/** Reviews of one measure, and what the next one needs. */
export function useMeasureReviewing(measureId: string) {
  return useQuery({
    queryKey: [KEY, measureId],
    queryFn: () => bodyOf(api.GET('/api/v1/measures/{id}/reviews', { params: { path: { id: measureId } } })),
  });
}

/** Freezes a review. */
export function useConfirmReview(measureId: string) {
  return useAct([KEY], (body: ConfirmReview) =>
    bodyOf(api.POST('/api/v1/measures/{id}/reviews', { params: { path: { id: measureId } }, body })),
  );
}
