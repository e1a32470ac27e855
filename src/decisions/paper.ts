/** “Dokument zum Beschluss”: kinds of files that are kept, by the end of their name, with how each begins. */
const KINDS: Readonly<Record<string, { readonly mediaType: string; readonly begin: string }>> = {
  pdf: { mediaType: 'application/pdf', begin: '%PDF-' },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    begin: 'PK',
  },
  odt: { mediaType: 'application/vnd.oasis.opendocument.text', begin: 'PK' },
};

/** Megabytes of a paper at most. */
export const LARGEST_PAPER_MEGABYTES = 10;

/** The media type of a file by its name and its first bytes; null for one that is not kept. */
export function mediaTypeOf(fileName: string, content: Buffer): string | null {
  const kind = KINDS[fileName.split('.').at(-1)?.toLowerCase() ?? ''];
  if (kind === undefined) return null;
  return content.subarray(0, kind.begin.length).toString('latin1') === kind.begin ? kind.mediaType : null;
}
