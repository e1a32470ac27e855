import { STOP_VEHICLES, type Stop } from '#libs/region';
import { countRejected } from '../count-rejected.js';
import type { Reading } from '../reading/problem.js';
import { cellOf, readDecimalNumber, readText, readYesNo } from '../reading/read-cell.js';
import { readRows, type RowShape } from '../reading/read-rows.js';
import { readTable } from '../reading/read-table.js';
import type { TableColumn } from '../reading/table/table-row.js';

/** “Zeile der Haltestellentabelle”: one stop; what stops there is unknown where no column says it. */
type StopLine = Pick<Stop, 'id' | 'name'> &
  Stop['place'] &
  Readonly<Record<Stop['vehicles'][number], boolean>>;

/** “Spalten der Haltestellentabelle”, in German, as open data names them, and as GTFS does. Documented in `docs/formate.md`. */
const STOP_COLUMNS: readonly TableColumn[] = [
  { name: 'Kennung', aliases: ['id', 'stop_id'], required: true },
  { name: 'Name', aliases: ['stop_name'], required: true },
  { name: 'Breite', aliases: ['lat', 'stop_lat'], required: true },
  { name: 'Länge', aliases: ['lon', 'stop_lon'], required: true },
  { name: 'Bahn', aliases: ['rail'] },
  { name: 'Straßenbahn', aliases: ['tram'] },
  { name: 'Bus', aliases: ['bus'] },
];

/** Degrees of a place in or around Germany: swapped columns are found out. */
const LATITUDE = { min: 45, max: 56 };
const LONGITUDE = { min: 4, max: 17 };

const SHAPE: RowShape<StopLine> = {
  id: (row) => readText(cellOf(row, 'Kennung'), 100),
  name: (row) => readText(cellOf(row, 'Name'), 200),
  latitude: (row) => readDecimalNumber(cellOf(row, 'Breite'), LATITUDE),
  longitude: (row) => readDecimalNumber(cellOf(row, 'Länge'), LONGITUDE),
  rail: (row) => readYesNo(cellOf(row, 'Bahn'), false),
  tram: (row) => readYesNo(cellOf(row, 'Straßenbahn'), false),
  bus: (row) => readYesNo(cellOf(row, 'Bus'), false),
};

/** “Haltestellentabelle lesen” (CSV or .xlsx). Never throws. */
export async function readStopsTable(
  bytes: Uint8Array,
): Promise<Reading<Stop> & { readonly rejected: number }> {
  const table = await readTable(bytes, { columns: STOP_COLUMNS });
  const { rows, ...reading } = readRows(table, SHAPE);
  return {
    ...reading,
    rows: rows.map(({ value, ...row }) => ({ ...row, value: asStop(value) })),
    rejected: countRejected(table, rows.length),
  };
}

function asStop({ id, name, latitude, longitude, ...line }: StopLine): Stop {
  return {
    id,
    name,
    place: { latitude, longitude },
    vehicles: STOP_VEHICLES.filter((vehicle) => line[vehicle]),
  };
}
