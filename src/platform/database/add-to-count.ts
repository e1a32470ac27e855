import type { EntityManager } from 'typeorm';

/**
 * “Mitzählen”: adds people to the count that is called so, or begins it. In two steps, since a count has two keys while one county works here, with
 * and without the county, and `ON CONFLICT … DO UPDATE` watches over one of them alone: two who begin a count at the same moment would refuse
 * each other at the other one. `table` and the names of `key` are ours, never somebody's words. In a transaction of the caller or on its own.
 */
export async function addToCount(
  manager: EntityManager,
  table: string,
  key: Readonly<Record<string, string | number | boolean>>,
  people = 1,
): Promise<void> {
  const names = Object.keys(key);
  const values = [...Object.values(key), people];
  const begun = await manager.query<unknown[]>(
    `INSERT INTO "${table}" (${names.join(', ')}, people) VALUES (${values.map((_, at) => `$${at + 1}`).join(', ')})
     ON CONFLICT DO NOTHING RETURNING people`,
    values,
  );
  if (begun.length > 0) return;
  await manager.query(
    `UPDATE "${table}" SET people = people + $${values.length}
     WHERE ${names.map((name, at) => `${name} = $${at + 1}`).join(' AND ')}`,
    values,
  );
}
