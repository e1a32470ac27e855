import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import type { Instant } from '#libs/calendar';
import type { Ags, Municipality } from '#libs/region';
import { Transaction } from '../../platform/database/transaction.js';
import { upsertByKey } from '../../platform/database/upsert-by-key.js';
import type { District, NewMunicipality, RegionSource } from '../region.js';
import { DataSourceRow } from './data-source.entity.js';
import { DistrictRow } from './district.entity.js';
import { MunicipalityBoundaryRow } from './municipality-boundary.entity.js';
import { MunicipalityRow } from './municipality.entity.js';
import { toMunicipality, toMunicipalityRow } from './municipality-row.js';

/** Rows of the areas. */
@Injectable()
export class RegionRepository {
  constructor(private readonly transaction: Transaction) {}

  /**
   * Changes with each replacement of the areas, in whatever process it happens: PostgreSQL's own mark of the version of the one
   * row of the district, which every replacement writes anew. null before the first.
   */
  async version(): Promise<string | null> {
    const rows = await this.transaction.manager.query<{ version: string }[]>(
      'SELECT xmin::text || ctid::text AS version FROM district',
    );
    return rows[0]?.version ?? null;
  }

  async district(): Promise<District | null> {
    const [row] = await this.transaction.manager.find(DistrictRow, { take: 1 });
    return row === undefined ? null : { key: row.key, name: row.name };
  }

  async municipalities(): Promise<Municipality[]> {
    const rows = await this.transaction.manager.find(MunicipalityRow, { order: { name: 'ASC', ags: 'ASC' } });
    return rows.map(toMunicipality);
  }

  async boundaries(): Promise<ReadonlyMap<Ags, object>> {
    const rows = await this.transaction.manager.find(MunicipalityBoundaryRow);
    return new Map(rows.map((row) => [row.ags, row.geometry]));
  }

  async sources(): Promise<RegionSource[]> {
    const rows = await this.transaction.manager.find(DataSourceRow, { order: { key: 'ASC' } });
    return rows.map(({ key, title, attribution, asOf }) => ({ key, title, attribution, asOf }));
  }

  /** Writes the district and its Gemeinden; those that were there before stay. */
  async save(district: District, municipalities: readonly NewMunicipality[]): Promise<void> {
    const { manager } = this.transaction;
    await upsertByKey(this.transaction, DistrictRow, [{ ...district }]);
    await upsertByKey(
      this.transaction,
      MunicipalityRow,
      municipalities.map((municipality) => toMunicipalityRow(municipality, district.key)),
    );
    await manager.deleteAll(MunicipalityBoundaryRow);
    const outlined = municipalities.flatMap(({ ags, boundary }) =>
      boundary === null ? [] : [{ ags, geometry: boundary }],
    );
    if (outlined.length > 0) await manager.insert(MunicipalityBoundaryRow, outlined);
  }

  /** Names of the Gemeinden, other than those to keep, that rows of other rooms still point at. */
  async findInUse(kept: readonly Ags[]): Promise<readonly string[]> {
    const names = new Set<string>();
    for (const { table, column } of await this.pointers()) {
      const rows = await this.transaction.manager.query<{ name: string }[]>(
        `SELECT name FROM municipality WHERE ags <> ALL($1) AND ags IN (SELECT ${column} FROM ${table}) ORDER BY name`,
        [kept],
      );
      for (const { name } of rows) names.add(name);
    }
    return [...names];
  }

  /** Removes all other Gemeinden and districts. */
  async removeAllBut(district: District, kept: readonly Ags[]): Promise<void> {
    await this.transaction.manager.delete(MunicipalityRow, { ags: Not(In(kept)) });
    await this.transaction.manager.delete(DistrictRow, { key: Not(district.key) });
  }

  async replaceSources(sources: readonly RegionSource[], importedAt: Instant): Promise<void> {
    await this.transaction.manager.deleteAll(DataSourceRow);
    await this.transaction.manager.insert(
      DataSourceRow,
      sources.map((source) => ({ ...source, importedAt })),
    );
  }

  /**
   * Columns of other tables that point at a Gemeinde and would not go with it, quoted. Read from the catalogue of the database,
   * because the rooms they belong to are up the stairs.
   */
  private pointers(): Promise<{ table: string; column: string }[]> {
    return this.transaction.manager.query(
      `SELECT conrelid::regclass::text AS table, quote_ident(attname) AS column
       FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
       WHERE contype = 'f' AND confrelid = 'municipality'::regclass AND confdeltype = 'a'`,
    );
  }
}
