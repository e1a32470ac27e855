import { spawnSync } from 'node:child_process';
import { getDocumentProxy } from 'unpdf';

/** One bookmark and those below it. */
export interface SeenBookmark {
  readonly title: string;
  readonly items: readonly SeenBookmark[];
}

/** A PDF as a reader that is not ours finds it. */
export interface SeenPdf {
  /** Text of each page; words of one line are kept apart by spaces. */
  readonly pages: readonly string[];
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  readonly bookmarks: readonly SeenBookmark[];
  /** What the structure consists of, page by page, in reading order: `H1`, `P`, `Table` … */
  readonly tags: readonly string[];
  readonly alts: readonly string[];
  readonly isTagged: boolean;
  readonly language: string;
  readonly title: string;
  readonly properties: string;
}

interface StructureNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly StructureNode[];
}

interface SeenText {
  readonly str?: string;
  readonly hasEOL?: boolean;
}

/** Reads a PDF with pdf.js. */
export async function readPdf(file: Buffer): Promise<SeenPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const pages: string[] = [];
  const sizes: SeenPdf['sizes'][number][] = [];
  const nodes: StructureNode[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      (items as readonly SeenText[])
        .map(({ str = '', hasEOL = false }) => str + (hasEOL ? '\n' : ''))
        .join(''),
    );
    const [, , width = 0, height = 0] = page.view;
    sizes.push({ width, height });
    nodes.push(...flat((await page.getStructTree()) as StructureNode));
  }
  const { info, metadata } = await pdf.getMetadata();
  const said = info as { readonly Language: string; readonly Title: string };
  return {
    pages,
    sizes,
    bookmarks: ((await pdf.getOutline()) ?? []) as SeenBookmark[],
    tags: nodes.flatMap(({ role }) => role ?? []),
    alts: nodes.flatMap(({ alt }) => alt ?? []),
    isTagged: (await pdf.getMarkInfo())?.Marked === true,
    language: said.Language,
    title: said.Title,
    properties: String((metadata as { getRaw?: () => string } | null)?.getRaw?.() ?? ''),
  };
}

function flat(node: StructureNode): StructureNode[] {
  return [node, ...(node.children ?? []).flatMap(flat)];
}

/** The text of a PDF in the order in which it was written: by pdftotext where this machine has it, else by pdf.js. */
export async function pdfText(file: Buffer): Promise<string> {
  const program = process.env['PDFTOTEXT_PATH'];
  if (program === undefined) return (await readPdf(file)).pages.join('\n');
  const { stdout, status, stderr } = spawnSync(program, ['-raw', '-enc', 'UTF-8', '-', '-'], {
    input: file,
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  });
  if (status !== 0) throw new Error(`pdftotext: ${stderr}`);
  return stdout;
}
