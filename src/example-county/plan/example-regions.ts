import { parse } from 'csv-parse/sync';
import { localDate, parseLocalDate, type LocalDate } from '#libs/calendar';
import { parseAgs, type Ags } from '#libs/region';
import type { BoundaryGeometry, NewMunicipality, ReplaceRegionsCommand } from '../../regions/index.js';

/** The columns of `data/germersheim/gemeinden.csv`. */
interface RegisterLine {
  readonly ags: string;
  readonly ars: string;
  readonly name_amtlich: string;
  readonly vb_ars: string;
  readonly vb_name: string;
  readonly population: string;
  readonly population_date: string;
  readonly area_km2: string;
  readonly lat: string;
  readonly lon: string;
  readonly plz: string;
  readonly foreign_share_zensus2022: string;
}

interface BoundaryFile {
  readonly features: readonly {
    readonly properties: { readonly ags: string };
    readonly geometry: BoundaryGeometry;
  }[];
}

/** “Gebiet des Beispiels”: the Landkreis Germersheim as official figures describe it. */
export function exampleRegions(register: string, boundaries: string): ReplaceRegionsCommand {
  const geometry = new Map(
    (JSON.parse(boundaries) as BoundaryFile).features.map((one) => [one.properties.ags, one.geometry]),
  );
  const lines = parse(register, { columns: true }) as unknown as readonly RegisterLine[];
  return {
    district: { key: '07334', name: 'Landkreis Germersheim' },
    municipalities: lines.map((line) => municipality(line, geometry.get(line.ags) ?? null)),
    sources: SOURCES,
  };
}

function municipality(line: RegisterLine, boundary: BoundaryGeometry | null): NewMunicipality {
  return {
    ags: key(line.ags),
    ars: line.ars,
    name: line.name_amtlich,
    kind: line.name_amtlich.endsWith(', Stadt') ? 'Stadt' : 'Ortsgemeinde',
    associationKey: line.vb_ars,
    associationName: line.vb_name,
    population: Number(line.population),
    populationDate: day(line.population_date),
    populationBase: 'Zensus 2011',
    areaKm2: Number(line.area_km2),
    postcode: line.plz,
    foreignShare: Number(line.foreign_share_zensus2022),
    centre: { latitude: Number(line.lat), longitude: Number(line.lon) },
    boundary,
  };
}

function key(text: string): Ags {
  const ags = parseAgs(text);
  if (ags === null) throw new Error(`not an AGS in the register of the example: ${text}`);
  return ags;
}

function day(text: string): LocalDate | null {
  return parseLocalDate(text);
}

const SOURCES: ReplaceRegionsCommand['sources'] = [
  {
    key: 'boundaries',
    title: 'Gemeindegrenzen VG250',
    attribution: '© GeoBasis-DE / BKG 2016 (Daten verändert), dl-de/by-2-0',
    asOf: localDate('2016-01-01'),
  },
  {
    key: 'register',
    title: 'Gemeindeverzeichnis: Einwohnerzahl, Fläche, Lage',
    attribution: '© Statistisches Bundesamt (Destatis), 2023',
    asOf: localDate('2022-12-31'),
  },
  {
    key: 'foreign-share',
    title: 'Zensus 2022: Ausländeranteil',
    attribution: '© Statistische Ämter des Bundes und der Länder, Zensus 2022, dl-de/by-2-0',
    asOf: localDate('2022-05-15'),
  },
];
