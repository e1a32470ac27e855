import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { House } from '../support/house.js';

describe('The schema that the migrations make', () => {
  let house: House;

  beforeAll(async () => {
    house = await House.open();
  });
  afterAll(() => house.close());

  it('has every column and key the entities speak of', async () => {
    const dataSource = house.get<DataSource>(getDataSourceToken() as never);
    const wanted = await dataSource.driver.createSchemaBuilder().log();
    const statements = wanted.upQueries
      .map(({ query }) => query)
      .filter((query) => !isDecidedByTheMigration(query));
    expect(statements).toEqual([]);
  });
});

/** Indexes, keys, checks and defaults are named and written in the migration alone: entities do not repeat them. */
function isDecidedByTheMigration(query: string): boolean {
  return [
    /^DROP INDEX /,
    /^ALTER TABLE "\w+" DROP CONSTRAINT /,
    /^ALTER TABLE "\w+" ADD CONSTRAINT "\w+" FOREIGN KEY /,
    /^ALTER TABLE "\w+" ALTER COLUMN "\w+" DROP DEFAULT$/,
  ].some((pattern) => pattern.test(query));
}
