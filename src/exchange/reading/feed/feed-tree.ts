/**
 * “Baum einer Kursdatei”: what Open-vhs and the JSON that is made of it have in common. An element is a text, or a record of elements;
 * with attributes its own text stands in `#text`. Several of one name are a list, one alone is none.
 */
export type FeedNode = unknown;

/** The elements of this name, none where it has none. */
export function elementsOf(node: FeedNode, name: string): readonly FeedNode[] {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, name)) return [];
  const found = (node as Readonly<Record<string, unknown>>)[name];
  if (found === null || found === undefined) return [];
  return Array.isArray(found) ? (found as readonly unknown[]) : [found];
}

/** The elements at the end of a path. */
export function elementsAt(node: FeedNode, ...path: readonly string[]): readonly FeedNode[] {
  return path.reduce<readonly FeedNode[]>(
    (nodes, name) => nodes.flatMap((one) => elementsOf(one, name)),
    [node],
  );
}

/** Their texts, without the empty ones. */
export function textsAt(node: FeedNode, ...path: readonly string[]): readonly string[] {
  return elementsAt(node, ...path)
    .map(textOf)
    .filter((text) => text !== '');
}

/** The first text at the end of a path; empty where there is none. */
export function textAt(node: FeedNode, ...path: readonly string[]): string {
  return textsAt(node, ...path)[0] ?? '';
}

/** The text of an element, in one line. */
export function textOf(node: FeedNode): string {
  if (typeof node === 'string') return node.replaceAll(/\s+/g, ' ').trim();
  if (typeof node === 'number' || typeof node === 'boolean') return String(node);
  const [own] = elementsOf(node, '#text');
  return typeof own === 'object' ? '' : textOf(own);
}
