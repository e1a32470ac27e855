import { randomUUID } from 'node:crypto';
import type { House } from './house.js';

/** What no public answer may hold, with the kind of thing behind it. */
export const INTERNAL = 'INTERN-';

/** What the public must see, with the kind of thing behind it; else nothing would be proven by nothing being found. */
export const PUBLISHED = 'OFFEN-';

/** A row by its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** Lays rows as they would stand after the acts of several rooms. */
export async function lay(house: House, table: string, row: Row): Promise<string> {
  const given: Row = { id: randomUUID(), ...row };
  const names = Object.keys(given);
  const places = names.map((_, index) => `$${index + 1}`);
  await house.query(
    `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${places.join(', ')})`,
    Object.values(given).map((value) =>
      typeof value === 'object' && value !== null && !Buffer.isBuffer(value) ? JSON.stringify(value) : value,
    ),
  );
  return String(given['id']);
}

/** Lays a public thing of a kind, and an internal one beside it. */
export type Both = (
  kind: string,
  table: string,
  row: (word: string, isPublic: boolean) => Row,
) => Promise<void>;
