import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

/** How {@link upsertByKey} writes. */
export interface UpsertOptions {
  /** A row that stands there already with the same values is not written again. */
  readonly skipUnchanged?: boolean;
}

/**
 * Writes rows under what people or registers call them, in place of those of the same county that are called so. The county itself is a part
 * of each such key that no entity speaks of; TypeORM's own `upsert` cannot name it.
 */
export async function upsertByKey<Row extends ObjectLiteral>(
  manager: EntityManager,
  target: EntityTarget<Row>,
  rows: readonly QueryDeepPartialEntity<Row>[],
  key: readonly (keyof Row & string)[],
  { skipUnchanged = false }: UpsertOptions = {},
): Promise<void> {
  if (rows.length === 0) return;
  const { columns } = manager.dataSource.getMetadata(target);
  const isKey = (property: string): boolean => key.includes(property);
  const given = columns.filter((column) =>
    rows.some((row) => column.getEntityValue(row as ObjectLiteral) !== undefined),
  );
  await manager
    .createQueryBuilder()
    .insert()
    .into(target)
    .values([...rows])
    .orUpdate(
      given.filter(({ propertyName }) => !isKey(propertyName)).map(({ databaseName }) => databaseName),
      [
        'tenant',
        ...columns.filter(({ propertyName }) => isKey(propertyName)).map(({ databaseName }) => databaseName),
      ],
      { skipUpdateIfNoValuesChanged: skipUnchanged },
    )
    .updateEntity(false)
    .execute();
}
