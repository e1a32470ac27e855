/** A piece of a page, safe to put into another. */
export class Html {
  constructor(readonly text: string) {}
}

/** What may stand in a piece: text is escaped, nothing is left out. */
export type Part = string | number | Html | null | false | readonly Part[];

/**
 * Writes a piece of a page: `html\`<p>${title}</p>\``. Everything that is put in is escaped unless it is a piece itself, so that no
 * name of a course or word of an address becomes a tag. Types see to it that nothing is missing.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(
    strings.map((text, index) => text + (index < parts.length ? written(parts[index]) : '')).join(''),
  );
}

/** The same for what is no page: formatters must leave its lines as they are. */
export const xml = html;

/** Data in a page, which nobody carries out: `<` cannot end the element that it stands in. */
export function dataScript(data: object): Html {
  const json = JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
  return new Html(`<script type="application/ld+json">${json}</script>`);
}

function written(part: Part | undefined): string {
  if (part === undefined || part === null || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(written).join('');
  return escaped(String(part));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
