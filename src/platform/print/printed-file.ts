import { StreamableFile } from '@nestjs/common';

/** Media types of papers. */
export const PDF = 'application/pdf';
/** Files of Word. */
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const ENDINGS = { [PDF]: 'pdf', [DOCX]: 'docx' } as const;

/** A paper as answer of a route: to be saved under a name of plain signs. */
export function printedFile(file: Buffer, type: keyof typeof ENDINGS, name: string): StreamableFile {
  const plain = name.replace(/[^\w-]+/g, '-');
  return new StreamableFile(file, {
    type,
    disposition: `attachment; filename="${plain}.${ENDINGS[type]}"`,
    length: file.length,
  });
}
