import type { OfferingRecord } from './offering-record.js';

/** Whether two records say the same about a course; where they came from, and when, is left aside. */
export function isSameContent(one: OfferingRecord, other: OfferingRecord): boolean {
  return contentOf(one) === contentOf(other);
}

function contentOf(record: OfferingRecord): string {
  const { source: _source, editedAt: _edited, importedAt: _imported, version: _version, ...content } = record;
  return JSON.stringify(content, (_key, value: unknown) => (isPlainObject(value) ? sorted(value) : value));
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same fields in the order of their names: which came first says nothing. */
function sorted(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
}
