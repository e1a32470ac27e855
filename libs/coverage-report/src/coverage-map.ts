import type { PrintedArea, PrintedMap, PrintedStep } from '#libs/printed-document';
import type { FormatCoverage, ReportedArea, ReportedShapes } from './coverage-facts.js';
import { municipalityTable } from './coverage-tables.js';
import { percentWords, rateWords } from './report-words.js';

/** Lower bounds of steps 1 to 4; the same as on the map of the web, so that two maps can be compared. */
const STEPS = [0.25, 0.5, 0.75, 1] as const;

const LEGEND: PrintedMap['legend'] = [
  { step: '0', text: 'unter 25\u00A0%' },
  { step: '1', text: '25 bis 49\u00A0%' },
  { step: '2', text: '50 bis 74\u00A0%' },
  { step: '3', text: '75 bis 99\u00A0%' },
  { step: '4', text: '100\u00A0%' },
  { step: 'hidden', text: 'Zahl geschützt' },
  { step: 'no-demand', text: 'kein Bedarf gemeldet' },
  { step: 'full-point', text: 'Kursort mit freien Plätzen' },
  { step: 'empty-point', text: 'Kursort ohne freie Plätze' },
];

/** “Versorgungskarte” of one Kurstyp on paper, with the table of all Gemeinden. */
export function coverageMap(coverage: FormatCoverage, { polygons, source }: ReportedShapes): PrintedMap {
  const { municipalities, sites } = coverage;
  return {
    kind: 'map',
    title: 'Anteil der Menschen mit Bedarf, für die ein Platz da ist',
    alt: describe(coverage),
    areas: municipalities.map((area) => toArea(area, polygons.get(area.key) ?? [])),
    points: sites.map(({ longitude, latitude, freePlaces }) => ({
      longitude,
      latitude,
      isFull: freePlaces > 0,
    })),
    legendTitle: 'Zahl in der Fläche: Versorgungsgrad in Prozent',
    legend: LEGEND,
    source,
    table: municipalityTable(coverage),
  };
}

/** How an area is filled. */
export function stepOf({ demand, rate }: ReportedArea['figures']): PrintedStep {
  if (demand === 0) return 'no-demand';
  if (rate === null) return 'hidden';
  return String(STEPS.filter((bound) => rate >= bound).length) as PrintedStep;
}

function toArea({ name, figures }: ReportedArea, polygons: PrintedArea['polygons']): PrintedArea {
  const label = figures.rate === null ? '' : percentWords(figures.rate).replace('\u00A0%', '');
  return { name, step: stepOf(figures), label, polygons };
}

/** For those who do not see the picture: the whole, and where it is best and worst. The table below says the rest. */
function describe({ total, municipalities, settings }: FormatCoverage): string {
  const known = municipalities
    .filter(({ figures }) => figures.rate !== null)
    .toSorted((a, b) => (a.figures.rate ?? 0) - (b.figures.rate ?? 0));
  const [worst] = known;
  const best = known.at(-1);
  const whole = `Im ganzen Landkreis ${rateWords(total.figures, settings.smallCellThreshold)}.`;
  if (worst === undefined || best === undefined) return whole;
  const named = (area: ReportedArea): string => `${area.name} ${percentWords(area.figures.rate ?? 0)}`;
  return `${whole} Am wenigsten: ${named(worst)}. Am meisten: ${named(best)}. Alle Zahlen stehen in der Tabelle danach.`;
}
