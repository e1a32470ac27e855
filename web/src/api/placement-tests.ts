import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import type { PlacementTest, TestBooking } from './types.js';

/** Dates of placement tests of the next months that test for a Kurstyp. */
export function usePlacementTests(formatCode: string, isAsked: boolean) {
  return useQuery({
    queryKey: ['placement-tests', 'dates', formatCode],
    queryFn: async (): Promise<readonly PlacementTest[]> =>
      (await bodyOf(api.GET('/api/v1/placement-tests', { params: { query: { formatCode } } }))).items,
    enabled: isAsked,
  });
}

/** Bookings for one's own cases, or for one of them, the newest first. */
export function useTestBookings(referralId?: string) {
  return useQuery({
    queryKey: ['placement-tests', 'bookings', referralId],
    queryFn: async (): Promise<readonly TestBooking[]> => {
      const query = referralId === undefined ? {} : { referralId };
      return (await bodyOf(api.GET('/api/v1/placement-test-bookings', { params: { query } }))).items;
    },
  });
}

/** Books a place at a test for a case. */
export function useBookTest(referralId: string) {
  return useTestMutation((testId: string) =>
    bodyOf(
      api.POST('/api/v1/placement-tests/{id}/bookings', {
        params: { path: { id: testId } },
        body: { referralId },
      }),
    ),
  );
}

/** Gives a booked place at a test back. */
export function useCancelBooking() {
  return useTestMutation((id: string) =>
    bodyOf(api.POST('/api/v1/placement-test-bookings/{id}/cancel', { params: { path: { id } } })),
  );
}

function useTestMutation(send: (id: string) => Promise<TestBooking>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    // not awaited: whoever booked hears of it before the dates leave the page
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['placement-tests'] });
      void client.invalidateQueries({ queryKey: ['cases'] });
    },
  });
}
