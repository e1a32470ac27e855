import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import type { BookedCase, EnterTest, PlacementTest, TestCancelReason, TestResult } from './types.js';

const KEY = 'placement-tests';

/** All dates of all providers from a day on. */
export function useTestCalendar(from: string) {
  return useQuery({
    queryKey: [KEY, 'calendar', from],
    queryFn: async (): Promise<readonly PlacementTest[]> =>
      (await bodyOf(api.GET('/api/v1/placement-tests', { params: { query: { from } } }))).items,
  });
}

export function usePlacementTest(id: string) {
  return useQuery({
    queryKey: [KEY, id],
    queryFn: () => bodyOf(api.GET('/api/v1/placement-tests/{id}', { params: { path: { id } } })),
  });
}

/** Who is booked, by case code alone; for the provider of the date. */
export function useBookedCases(id: string, isAsked: boolean) {
  return useQuery({
    queryKey: [KEY, id, 'bookings'],
    queryFn: async (): Promise<readonly BookedCase[]> =>
      (await bodyOf(api.GET('/api/v1/placement-tests/{id}/bookings', { params: { path: { id } } }))).items,
    enabled: isAsked,
  });
}

function useTestMutation<Given, Answer>(send: (given: Given) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => void client.invalidateQueries({ queryKey: [KEY] }),
  });
}

/** Puts a new date into the calendar, or changes one of one's own (by the version that was seen). */
export function useSaveTest(seen: { readonly id: string; readonly version: number } | null) {
  return useTestMutation((test: EnterTest): Promise<PlacementTest> => {
    if (seen === null) return bodyOf(api.POST('/api/v1/placement-tests', { body: test }));
    const body = { ...test, version: seen.version };
    return bodyOf(api.PUT('/api/v1/placement-tests/{id}', { params: { path: { id: seen.id } }, body }));
  });
}

export function useCancelTest(id: string) {
  return useTestMutation((reasonCode: TestCancelReason) =>
    bodyOf(
      api.POST('/api/v1/placement-tests/{id}/cancel', { params: { path: { id } }, body: { reasonCode } }),
    ),
  );
}

/** Enters what a test showed; it reaches the case. */
export function useEnterResult(bookingId: string) {
  return useTestMutation((body: TestResult) =>
    bodyOf(
      api.POST('/api/v1/placement-test-bookings/{id}/result', { params: { path: { id: bookingId } }, body }),
    ),
  );
}

/** Where a date can be fetched as a file for a calendar. */
export function testCalendarAddress(id: string): string {
  return `/api/v1/placement-tests/${encodeURIComponent(id)}/calendar`;
}
