import type { TableColumn } from '../table/table-row.js';

/**
 * “Spalten des AuszugGV” in the official order A to T. The names are those of the published CSV form; the aliases are the
 * headings of the Excel file where one cell holds them.
 */
export const AUSZUG_COLUMNS = [
  { name: 'Satzart' },
  { name: 'Textkennzeichen' },
  { name: 'Land' },
  { name: 'RB', aliases: ['Regierungsbezirk'] },
  { name: 'Kreis' },
  { name: 'VB', aliases: ['Verband'] },
  { name: 'Gemeinde', aliases: ['Gem'] },
  { name: 'Gemeindename' },
  { name: 'Fläche', aliases: ['Fläche km²'] },
  { name: 'Bevölkerung', aliases: ['insgesamt'] },
  { name: 'männlich' },
  { name: 'weiblich' },
  { name: 'je km²', aliases: ['jekm2'] },
  { name: 'Postleitzahl' },
  { name: 'Längengrad' },
  { name: 'Breitengrad' },
  { name: 'Reisegebiet Schlüssel', aliases: ['Schlüssel'] },
  { name: 'Reisegebiet Bezeichnung', aliases: ['Bezeichnung'] },
  { name: 'Verstädterung Schlüssel', aliases: ['Verstaedterungschluessel'] },
  { name: 'Verstädterung Bezeichnung', aliases: ['Verstaedterungbezeichnung'] },
] as const satisfies readonly TableColumn[];

/** A heading out of {@link AUSZUG_COLUMNS}. */
export type AuszugColumn = (typeof AUSZUG_COLUMNS)[number]['name'];

/** The columns without which a register cannot be read. */
export const NEEDED_COLUMNS: readonly AuszugColumn[] = [
  'Satzart', 'Textkennzeichen', 'Land', 'RB', 'Kreis', 'VB', 'Gemeinde', 'Gemeindename', 'Fläche', 'Bevölkerung',
]; // prettier-ignore
