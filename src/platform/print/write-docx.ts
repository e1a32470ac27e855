import { Document, Packer } from 'docx';
import type { PrintedDocument } from '#libs/printed-document';
import { cleanText } from './clean-text.js';
import { NUMBERING, STYLES } from './docx/docx-styles.js';
import { sectionsOf } from './docx/docx-sections.js';

/**
 * Writes a document as file for Word (and LibreOffice), to be changed by hand: real headings, lists and tables. Charts and maps stand in
 * it as the tables of their figures.
 */
export async function writeDocx(document: PrintedDocument): Promise<Buffer> {
  const file = new Document({
    title: cleanText(document.title),
    creator: cleanText(document.organisation),
    description: cleanText(`Stand: ${document.standing}`),
    styles: STYLES,
    numbering: NUMBERING,
    features: { updateFields: false },
    sections: sectionsOf(document),
  });
  return Packer.toBuffer(file);
}
