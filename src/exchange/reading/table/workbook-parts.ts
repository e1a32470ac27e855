/** “Blatt einer Excel-Mappe”: name as people see it, and the part of the archive that holds it. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly hidden: boolean;
}

/** What a number format means for somebody who looks at the cell: leading zeros up to a width, or hundredths shown as percent. */
export type CellFormat =
  { readonly kind: 'padded'; readonly width: number } | { readonly kind: 'percent' } | null;

/** “Blätter der Mappe” in the order of their tabs. Sheets without cells (charts) are left out. */
export function sheetParts(workbookXml: string, relationsXml: string): readonly SheetPart[] {
  const targets = new Map(relationTargets(relationsXml, 'worksheet'));
  return tags(workbookXml, 'sheet').flatMap((tag) => {
    const path = targets.get(attribute(tag, 'id') ?? '');
    const hidden = (attribute(tag, 'state') ?? 'visible') !== 'visible';
    return path === undefined ? [] : [{ name: attribute(tag, 'name') ?? '', path, hidden }];
  });
}

/** “Teile einer Art” (`worksheet`, `sharedStrings`, `styles`): relation id and part, wherever the writing program put it. */
export function relationTargets(relationsXml: string, kind: string): readonly (readonly [string, string])[] {
  return tags(relationsXml, 'Relationship')
    .filter((tag) => attribute(tag, 'Type')?.endsWith(`/${kind}`) === true)
    .map((tag) => [attribute(tag, 'Id') ?? '', partPath(attribute(tag, 'Target') ?? '')] as const);
}

/** “Zahlenformate” by style number, where they change what a person reads. */
export function cellFormats(stylesXml: string): readonly CellFormat[] {
  const codes = new Map(
    tags(stylesXml, 'numFmt').map((tag) => [
      attribute(tag, 'numFmtId') ?? '',
      attribute(tag, 'formatCode') ?? '',
    ]),
  );
  const cellStyles = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(stylesXml)?.[0] ?? '';
  return tags(cellStyles, 'xf').map((tag) => formatOf(attribute(tag, 'numFmtId') ?? '0', codes));
}

const PERCENT_BUILT_IN = new Set(['9', '10']);

function formatOf(id: string, codes: ReadonlyMap<string, string>): CellFormat {
  if (PERCENT_BUILT_IN.has(id)) return { kind: 'percent' };
  const code = (codes.get(id) ?? '').split(';')[0]?.replaceAll(/\[[^\]]*\]|"[^"]*"|\\./g, '') ?? '';
  if (/^0{2,}$/.test(code)) return { kind: 'padded', width: code.length };
  return code.includes('%') ? { kind: 'percent' } : null;
}

function tags(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])[^<>]*>`, 'g')) ?? [];
}

/** An attribute of an opening tag, whatever its prefix, with its entities resolved. */
function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s(?:\\w+:)?${name}=(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found === null ? null : resolveEntities(found[1] ?? found[2] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function resolveEntities(text: string): string {
  return text.replaceAll(/&(#x?[\da-f]{1,6}|amp|lt|gt|quot|apos);/gi, (whole, body: string) => {
    if (!body.startsWith('#')) return ENTITIES[body.toLowerCase()] ?? whole;
    const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function partPath(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}
