import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import { importTexts } from '../texts/import-table.js';
import { fileBody, noFile } from './file-body.js';
import type { Import, ImportSummary, MappingBody } from './types.js';

const KEY = 'imports';

/** Imports of one's own organisation, the newest first. */
export function useImports() {
  return useQuery({
    queryKey: [KEY, 'list'],
    staleTime: 0,
    queryFn: async (): Promise<readonly ImportSummary[]> => (await bodyOf(api.GET('/api/v1/imports'))).items,
  });
}

export function useImport(id: string) {
  return useQuery({
    queryKey: [KEY, id],
    staleTime: 0,
    queryFn: () => bodyOf(api.GET('/api/v1/imports/{id}', { params: { path: { id } } })),
  });
}

/** Hands a file over as it is; the server finds out what its columns hold. */
export function useUploadTable(kind: ImportSummary['kind']) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (file: File | undefined): Promise<Import> => {
      if (file === undefined) throw noFile(importTexts.noFile);
      return bodyOf(
        api.POST('/api/v1/imports', {
          params: { query: { fileName: file.name, kind } },
          ...fileBody(file),
        }),
      );
    },
    onSuccess: (seen) => client.setQueryData([KEY, seen.id], seen),
    onSettled: () => client.invalidateQueries({ queryKey: [KEY, 'list'] }),
  });
}

function useImportStep<Given>(id: string, send: (given: Given) => Promise<Import>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (seen) => client.setQueryData([KEY, id], seen),
    onError: () => client.invalidateQueries({ queryKey: [KEY, id] }),
  });
}

/** Says what the file means; it is then checked. */
export function useMapColumns(id: string) {
  return useImportStep(id, (body: MappingBody) =>
    bodyOf(api.PUT('/api/v1/imports/{id}/columns', { params: { path: { id } }, body })),
  );
}

/** Takes what a Spaltenprofil says, or nothing of one any more. */
export function useChooseProfile(id: string) {
  return useImportStep(id, (profileId: string | null) =>
    bodyOf(api.PUT('/api/v1/imports/{id}/profile', { params: { path: { id } }, body: { profileId } })),
  );
}

export function useTakeOverTable(id: string) {
  return useImportStep(id, (body: { readonly acceptValid: boolean; readonly acceptEdited: boolean }) =>
    bodyOf(api.POST('/api/v1/imports/{id}/take-over', { params: { path: { id } }, body })),
  );
}

/** Forgets the file. */
export function useDiscardTable(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (): Promise<void> => {
      await bodyOf(api.DELETE('/api/v1/imports/{id}', { params: { path: { id } } }));
    },
    onSuccess: () => client.removeQueries({ queryKey: [KEY, id] }),
    onSettled: () => client.invalidateQueries({ queryKey: [KEY, 'list'] }),
  });
}
