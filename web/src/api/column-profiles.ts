import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { profileTexts } from '../texts/column-profiles.js';
import { api, bodyOf } from './client.js';
import { fileBody, noFile } from './file-body.js';
import type { ColumnProfile, ColumnProfileDetails } from './types.js';

const KEY = ['column-profiles'];

/** Spaltenprofile of one's own and those that other providers share. */
export function useColumnProfiles(isWanted = true) {
  return useQuery({
    queryKey: KEY,
    enabled: isWanted,
    queryFn: async (): Promise<readonly ColumnProfile[]> =>
      (await bodyOf(api.GET('/api/v1/column-profiles'))).items,
  });
}

function useProfileAct<Given, Answer>(send: (given: Given) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
}

export function useAddProfile() {
  return useProfileAct((body: ColumnProfileDetails) => bodyOf(api.POST('/api/v1/column-profiles', { body })));
}

/** Hands over a profile that was saved as a file. */
export function useBringProfile() {
  return useProfileAct((file: File | undefined): Promise<ColumnProfile> => {
    if (file === undefined) throw noFile(profileTexts.noFile);
    return bodyOf(api.POST('/api/v1/column-profiles/file', fileBody(file)));
  });
}

export function useChangeProfile() {
  return useProfileAct(
    ({ id, ...body }: ColumnProfileDetails & { readonly id: string; readonly version: number }) =>
      bodyOf(api.PUT('/api/v1/column-profiles/{id}', { params: { path: { id } }, body })),
  );
}

export function useDeleteProfile() {
  return useProfileAct(async (id: string): Promise<void> => {
    await bodyOf(api.DELETE('/api/v1/column-profiles/{id}', { params: { path: { id } } }));
  });
}

/** Where a profile lies as a file. */
export function profileFileAddress(id: string): string {
  return `/api/v1/column-profiles/${id}/file.json`;
}

/** What of a profile is said when it is made or changed. */
export function detailsOf(profile: ColumnProfile): ColumnProfileDetails {
  const { name, isShared, columns, translations, lines } = profile;
  return { name, isShared, columns, translations, lines };
}
