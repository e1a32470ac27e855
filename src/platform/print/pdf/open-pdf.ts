import PDFDocument from 'pdfkit';
import type { PrintedDocument } from '#libs/printed-document';
import { cleanText } from '../clean-text.js';
import { readFonts } from './fonts.js';

/** What carries words and pictures: a file of pdfkit. */
export type Pdf = PDFKit.PDFDocument;

/** pdfkit knows it, its types do not: PDF/UA, and no font but ours. */
const UNTYPED: object = { subset: 'PDF/UA', font: null };

/** Names of the two weights. */
export const FONT = { regular: 'regular', bold: 'bold' } as const;

/** An empty tagged PDF (PDF/UA-1) with its properties and fonts. Margins are kept by `Paper`. */
export function openPdf({ title, organisation, createdAt }: PrintedDocument): Pdf {
  const { regular, bold } = readFonts();
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    ...UNTYPED,
    tagged: true,
    lang: 'de-DE',
    displayTitle: true,
    info: {
      Title: cleanText(title),
      Author: cleanText(organisation),
      Creator: 'Kurskreis',
      CreationDate: new Date(createdAt),
    },
  });
  pdf.registerFont(FONT.regular, regular);
  pdf.registerFont(FONT.bold, bold);
  escapeProperties(pdf);
  return pdf;
}

const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** pdfkit puts the properties into XML as they are: an „&“ would break it. */
function escapeProperties(pdf: Pdf): void {
  const inner = pdf as unknown as { endMetadata: () => void };
  const write = inner.endMetadata.bind(pdf);
  inner.endMetadata = () => {
    for (const key of ['Title', 'Author'] as const) {
      pdf.info[key] = (pdf.info[key] ?? '').replace(/[&<>]/g, (sign) => XML[sign] ?? sign);
    }
    write();
  };
}

/** The whole file, once its end is written. */
export async function closePdf(pdf: Pdf): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const whole = new Promise<void>((done, fail) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', done);
    pdf.on('error', fail);
  });
  pdf.end();
  await whole;
  return Buffer.concat(chunks);
}
