import { Injectable } from '@nestjs/common';
import { describeTable, OPEN_TABLES, rowObjects, type OpenTableName } from '#libs/open-data';
import { Settings } from '../../platform/config/settings.js';
import { notFound } from '../../platform/refusal/refused.js';
import { writeCsv } from '../tables/write-csv.js';
import { FillOpenTable } from './fill-open-table.js';
import { RequireOpenData } from './require-open-data.js';

/** A file as it is handed out. */
export interface OpenFile {
  readonly mediaType: string;
  readonly content: string;
}

const ADDRESS = /^([a-z]+)\.(csv|json|csv-metadata\.json)$/;

/** “Offene Daten herunterladen”: a table as CSV or JSON, or its data dictionary. Throws `not-found`. */
@Injectable()
export class ReadOpenTable {
  constructor(
    private readonly requireOpenData: RequireOpenData,
    private readonly fillTable: FillOpenTable,
    private readonly settings: Settings,
  ) {}

  async execute(file: string): Promise<OpenFile> {
    await this.requireOpenData.execute();
    const [, key, ending] = ADDRESS.exec(file) ?? [];
    const name = (Object.keys(OPEN_TABLES) as OpenTableName[]).find((one) => OPEN_TABLES[one].key === key);
    if (name === undefined) throw notFound('Diese Datei');
    if (ending === 'csv-metadata.json') return this.dictionary(name);
    const table = await this.fillTable.execute(name);
    if (ending === 'csv')
      return { mediaType: 'text/csv; charset=utf-8; header=present', content: writeCsv(table) };
    return { mediaType: JSON_TYPE, content: JSON.stringify({ title: table.title, rows: rowObjects(table) }) };
  }

  private dictionary(name: OpenTableName): OpenFile {
    const frame = OPEN_TABLES[name];
    const address = `${this.settings.publicUrl}/api/open/data/${frame.key}.csv`;
    return {
      mediaType: 'application/csvm+json; charset=utf-8',
      content: JSON.stringify(describeTable(frame, address)),
    };
  }
}

const JSON_TYPE = 'application/json; charset=utf-8';
