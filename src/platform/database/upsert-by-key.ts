import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { Transaction } from './transaction.js';

/** How {@link upsertByKey} writes. */
export interface UpsertOptions {
  /** A row that stands there already with the same values is not written again. */
  readonly skipUnchanged?: boolean;
}

/**
 * Writes rows under what people or registers call them (their primary key), in place of those of the same county that are called so. The county
 * is a part of that key once there are two, and beside it while there is one: so the key is named, not its columns, as TypeORM's own `upsert`
 * would. Who writes such rows waits for others who do, since PostgreSQL watches over one of the two keys alone.
 */
export async function upsertByKey<Row extends ObjectLiteral>(
  transaction: Transaction,
  target: EntityTarget<Row>,
  rows: readonly QueryDeepPartialEntity<Row>[],
  { skipUnchanged = false }: UpsertOptions = {},
): Promise<void> {
  if (rows.length === 0) return;
  if (!transaction.isOpen)
    return transaction.run(() => upsertByKey(transaction, target, rows, { skipUnchanged }));
  const { manager } = transaction;
  const { columns, tableName } = manager.dataSource.getMetadata(target);
  await transaction.holdLock(`upsert-${tableName}`);
  const given = columns.filter((column) =>
    rows.some((row) => column.getEntityValue(row as ObjectLiteral) !== undefined),
  );
  await manager
    .createQueryBuilder()
    .insert()
    .into(target)
    .values([...rows])
    .orUpdate(
      given.filter(({ isPrimary }) => !isPrimary).map(({ databaseName }) => databaseName),
      `${tableName}_pkey`,
      { skipUpdateIfNoValuesChanged: skipUnchanged },
    )
    .updateEntity(false)
    .execute();
}
