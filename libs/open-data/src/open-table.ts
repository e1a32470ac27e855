/** What a cell may hold; null: not known, or hidden because so few people are behind it. */
export type OpenCell = string | number | boolean | null;

/** “Spalte” of open data, with its line in the data dictionary (CSVW: name, titles, datatype, description). */
export interface OpenColumn {
  readonly name: string;
  readonly title: string;
  readonly datatype: 'string' | 'integer' | 'decimal' | 'date' | 'boolean';
  readonly description: string;
}

/** What a table of open data is, before it is filled. */
export interface OpenTableFrame {
  /** In its address. */
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly columns: readonly OpenColumn[];
}

/** “Offene Tabelle”: only counts, of courses or of people; nobody is a row. */
export interface OpenTable extends OpenTableFrame {
  readonly rows: readonly (readonly OpenCell[])[];
}

/** Rows under the names of their columns, as JSON gives them out. */
export function rowObjects({ columns, rows }: OpenTable): readonly Readonly<Record<string, OpenCell>>[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null])));
}

/** “Datenwörterbuch” as CSV on the Web (W3C, 2015): what each column means. */
export function describeTable(frame: OpenTableFrame, csvAddress: string): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'de' }],
    url: csvAddress,
    'dc:title': frame.title,
    'dc:description': frame.description,
    dialect: { delimiter: ',', header: true, encoding: 'utf-8' },
    tableSchema: {
      columns: frame.columns.map(({ name, title, datatype, description }) => ({
        name,
        titles: title,
        datatype,
        'dc:description': description,
      })),
    },
  };
}
