import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { House } from '../support/house.js';
import { readSchema, releasedSchema, whatBreaks } from '../support/released-schema.js';

describe('The schema that the migrations make', () => {
  let house: House;

  beforeAll(async () => {
    house = await House.open({ isWithoutWorker: true });
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

  it('lets the version that was released last go on: it reads, writes and leaves out what it did', async () => {
    const now = await readSchema((sql) => house.query(sql));
    const released = releasedSchema(now);
    expect(Object.keys(released).length).toBeGreaterThan(80);
    expect(whatBreaks(released, now)).toEqual([]);
  });

  it('would not let it go on without what it knows', () => {
    const column = { type: 'text', mayBeLeftOut: true, mayBeEmpty: true };
    const kept = { gap: { cause: column, level: column } };
    const must = { ...column, mayBeLeftOut: false, mayBeEmpty: false };
    const broken = { gap: { cause: { ...column, type: 'integer' }, level: must, added: must } };
    expect(whatBreaks(kept, broken)).toHaveLength(3);
    expect(whatBreaks(kept, { gap: { cause: column } })).toEqual(['gap.level is gone']);
    expect(whatBreaks(kept, {})).toEqual(['gap is gone']);
    expect(whatBreaks(kept, { gap: { ...kept.gap, added: column }, more: { id: must } })).toEqual([]);
  });
});

/** Indexes, keys, checks, defaults and whose a row is are named and written in the migration alone: entities do not repeat them. */
function isDecidedByTheMigration(query: string): boolean {
  return [
    /^DROP INDEX /,
    /^ALTER TABLE "\w+" DROP COLUMN "tenant"$/,
    /^ALTER TABLE "\w+" DROP CONSTRAINT /,
    /^ALTER TABLE "\w+" ADD CONSTRAINT "\w+" FOREIGN KEY /,
    /^ALTER TABLE "\w+" ALTER COLUMN "\w+" DROP DEFAULT$/,
  ].some((pattern) => pattern.test(query));
}
