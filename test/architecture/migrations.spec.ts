import { describe, expect, it } from '@jest/globals';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dataSourceOptions } from '../../src/platform/database/data-source-options.js';
import type { Settings } from '../../src/platform/config/settings.js';
import { dangersOf } from './migration-dangers.js';

/** From here on an old and a new version run side by side while one takes the place of the other: 16 November 2026. */
const SIDE_BY_SIDE_SINCE = 1794800000000;

const migrations = (
  dataSourceOptions({ DATABASE_URL: 'postgres://localhost/none' } as Settings)
    .migrations as unknown as readonly (new () => MigrationInterface)[]
).map((migration) => new migration());

const isNew = ({ name }: MigrationInterface): boolean =>
  Number(/\d{13}$/.exec(name ?? '')?.[0]) >= SIDE_BY_SIDE_SINCE;

/** What it says to the database on the way up. */
async function statementsOf(migration: MigrationInterface): Promise<readonly string[]> {
  const said: string[] = [];
  const runner = { query: (sql: string) => (said.push(sql), Promise.resolve([])) };
  await migration.up(runner as unknown as QueryRunner);
  return said;
}

describe('Migrations', () => {
  it('since that line there is one to look at', () => {
    expect(migrations.filter(isNew).length).toBeGreaterThan(0);
  });

  it.each(migrations.filter(isNew).map((migration) => [migration.name ?? '', migration] as const))(
    '%s lets the version before go on',
    async (_name, migration) => {
      expect(dangersOf(await statementsOf(migration))).toEqual([]);
    },
  );

  it.each([
    ['a column gone', 'ALTER TABLE "mail" DROP COLUMN "way"'],
    ['a table gone', 'DROP TABLE "gap"'],
    ['another name', 'ALTER TABLE "gap" RENAME COLUMN "people" TO "persons"'],
    ['another type', 'ALTER TABLE "gap" ALTER COLUMN "people" TYPE bigint'],
    ['no longer empty', 'ALTER TABLE "gap" ALTER COLUMN "level" SET NOT NULL'],
    ['no default any more', 'ALTER TABLE "gap" ALTER COLUMN "people" DROP DEFAULT'],
    ['a column that must be filled', 'ALTER TABLE "gap" ADD COLUMN "a" text NOT NULL'],
    [
      'one among several',
      `ALTER TABLE "gap" ADD COLUMN "a" int NOT NULL DEFAULT 0, ADD COLUMN "b" text NOT NULL`,
    ],
    ['a default for each row', 'ALTER TABLE "gap" ADD COLUMN "a" uuid NOT NULL DEFAULT gen_random_uuid()'],
    ['a new key', 'CREATE UNIQUE INDEX "x" ON "gap" ("people")'],
    ['a check of all rows', 'ALTER TABLE "gap" ADD CONSTRAINT "x" CHECK ("people" > 0)'],
    ['every row', 'UPDATE "gap" SET "people" = 0'],
    ['a lock', 'LOCK TABLE "gap"'],
  ])('refuse %s', (_what, sql) => {
    expect(dangersOf([sql])).toHaveLength(1);
  });

  it.each([
    ['a table', 'CREATE TABLE "x" ("id" uuid PRIMARY KEY, "a" text NOT NULL UNIQUE)'],
    [
      'what is done to it',
      'CREATE TABLE "x" ("id" uuid); CREATE UNIQUE INDEX "y" ON "x" ("id"); ALTER TABLE "x" ADD COLUMN "b" text NOT NULL',
    ],
    ['a column that may be empty', 'ALTER TABLE "gap" ADD COLUMN "a" text'],
    ['a column with a default', 'ALTER TABLE "gap" ADD COLUMN "a" integer NOT NULL DEFAULT 0'],
    ['the default first', 'ALTER TABLE "gap" ADD COLUMN "a" integer DEFAULT 0 NOT NULL'],
    ['a computed column', 'ALTER TABLE "gap" ADD COLUMN "a" integer NOT NULL GENERATED ALWAYS AS (1) STORED'],
    ['a check of new rows', 'ALTER TABLE "gap" ADD CONSTRAINT "x" CHECK ("people" > 0) NOT VALID'],
    ['some rows', 'UPDATE "gap" SET "people" = 0 WHERE "people" < 0'],
    [
      'what somebody has considered',
      'ALTER TABLE "gap" /* safe: not read since version 0.1.0 */ DROP COLUMN "evidence"',
    ],
    [
      'what a function does later',
      'CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE x SET a = 1; END $$',
    ],
  ])('take %s', (_what, sql) => {
    expect(dangersOf([sql])).toEqual([]);
  });
});
