import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import { useAct } from './keep.js';
import type { EnterKursnetAccount, KursnetSheet, ListedDelivery, Outlets } from './types.js';

const SHEETS = 'kursnet-sheets';
const NOTICES = 'kursnet-notices';
const OUTLETS = 'outlets';
const DELIVERIES = 'kursnet-deliveries';

/** All fields of a course as KURSNET asks for them; asked anew each time, because somebody copies it. */
export function useKursnetSheet(id: string) {
  return useQuery({
    queryKey: [SHEETS, id],
    queryFn: (): Promise<KursnetSheet> =>
      bodyOf(api.GET('/api/v1/offerings/{id}/kursnet', { params: { path: { id } } })),
    staleTime: 0,
  });
}

/** Own courses that are to be told to KURSNET. */
export function useKursnetNotices() {
  return useQuery({
    queryKey: [NOTICES],
    queryFn: () => bodyOf(api.GET('/api/v1/kursnet-notices')),
    staleTime: 0,
  });
}

/** Says that a course stands in KURSNET as it was seen. */
export function useMarkEntered(id: string) {
  return useAct([SHEETS, NOTICES, OUTLETS], (version: number) =>
    bodyOf(
      api.PUT('/api/v1/offerings/{id}/kursnet/entered', { params: { path: { id } }, body: { version } }),
    ),
  );
}

/** Says that a course does not stand in KURSNET. */
export function useUnmarkEntered(id: string) {
  return useAct([SHEETS, NOTICES, OUTLETS], () =>
    bodyOf(api.DELETE('/api/v1/offerings/{id}/kursnet/entered', { params: { path: { id } } })),
  );
}

/** The file of all own courses that are to be told. */
export function useWriteOpenQcat() {
  return useAct([NOTICES], (): Promise<Blob> => {
    const given = { parseAs: 'blob' } as const;
    return bodyOf<Blob>(api.POST('/api/v1/kursnet-notices/open-qcat', given));
  });
}

/** Where a course stands. */
export function useOutlets(id: string) {
  return useQuery({
    queryKey: [OUTLETS, id],
    queryFn: (): Promise<Outlets> =>
      bodyOf(api.GET('/api/v1/offerings/{id}/outlets', { params: { path: { id } } })),
    staleTime: 0,
  });
}

/** All Kursträger and whether files are written for them. */
export function useKursnetDeliveries() {
  return useQuery({
    queryKey: [DELIVERIES],
    queryFn: async (): Promise<readonly ListedDelivery[]> =>
      (await bodyOf(api.GET('/api/v1/settings/kursnet-deliveries'))).items,
  });
}

/** Switches files on for a Kursträger, or corrects what was entered. */
export function useSwitchOnDelivery(providerId: string) {
  return useAct([DELIVERIES], (body: EnterKursnetAccount) =>
    bodyOf(
      api.PUT('/api/v1/settings/kursnet-deliveries/{providerId}', { params: { path: { providerId } }, body }),
    ),
  );
}

/** Switches them off. */
export function useSwitchOffDelivery() {
  return useAct([DELIVERIES], (providerId: string) =>
    bodyOf(
      api.DELETE('/api/v1/settings/kursnet-deliveries/{providerId}', { params: { path: { providerId } } }),
    ),
  );
}
