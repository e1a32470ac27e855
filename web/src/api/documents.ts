import { api, bodyOf } from './client.js';
import { fileBody, noFile } from './file-body.js';
import { useAct } from './keep.js';
import { documentTexts } from '../texts/documents.js';

/** A file with what is known of it. */
export interface DocumentUpload {
  readonly title: string;
  readonly isPublic: boolean;
  readonly file: File | undefined;
}

const CONCEPTS = 'concepts';

/** Where a browser saves a document from. */
export function documentAddress(id: string): string {
  return `/api/v1/documents/${id}`;
}

/** Lays a file down as a document of an edition; the server looks what it is. */
export function useUploadConceptDocument(conceptId: string) {
  return useAct([CONCEPTS], async ({ title, isPublic, file }: DocumentUpload): Promise<string> => {
    if (file === undefined) throw noFile(documentTexts.noFile);
    const query = { title, fileName: file.name, isPublic: isPublic ? ('true' as const) : ('false' as const) };
    const added = await bodyOf(
      api.POST('/api/v1/concepts/{id}/documents', {
        params: { path: { id: conceptId }, query },
        ...fileBody(file),
      }),
    );
    return added.id;
  });
}

/** Says what a document is called, and whether the public reads it. */
export function useChangeDocument() {
  return useAct(
    [CONCEPTS],
    ({ id, ...body }: { readonly id: string; readonly title: string; readonly isPublic: boolean }) =>
      bodyOf(api.PUT('/api/v1/documents/{id}', { params: { path: { id } }, body })),
  );
}

export function useRemoveDocument() {
  return useAct([CONCEPTS], (id: string) =>
    bodyOf(api.DELETE('/api/v1/documents/{id}', { params: { path: { id } } })),
  );
}
