import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import { useAct } from './keep.js';
import type { EnterCourseContact } from './types.js';

const PUBLICATIONS = 'own-publications';
const FRAME_HOSTS = 'frame-hosts';

/** One's own courses in the public course finder, and the contact beside them. */
export function useOwnPublications() {
  return useQuery({
    queryKey: [PUBLICATIONS],
    queryFn: () => bodyOf(api.GET('/api/v1/own-publications')),
  });
}

/** Shows a course in the finder, or takes it out. */
export function usePublish(id: string) {
  return useAct([PUBLICATIONS, 'outlets'], (isShown: boolean) =>
    bodyOf(api.PUT('/api/v1/offerings/{id}/publication', { params: { path: { id } }, body: { isShown } })),
  );
}

/** What everybody may know to reach the provider. */
export function useSavePublicContact() {
  return useAct([PUBLICATIONS], (body: EnterCourseContact) =>
    bodyOf(api.PUT('/api/v1/own-publications/contact', { body })),
  );
}

/** Sites that may embed the finder. */
export function useFrameHosts() {
  return useQuery({
    queryKey: [FRAME_HOSTS],
    queryFn: async (): Promise<readonly string[]> =>
      (await bodyOf(api.GET('/api/v1/settings/frame-hosts'))).items,
  });
}

/** All that may; others may not any more. */
export function useSaveFrameHosts() {
  return useAct([FRAME_HOSTS], (hosts: readonly string[]) =>
    bodyOf(api.PUT('/api/v1/settings/frame-hosts', { body: { hosts: [...hosts] } })),
  );
}
