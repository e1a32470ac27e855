import type { PrintedCell, PrintedTable } from '#libs/printed-document';
import type { FormatCoverage, ReportedArea } from './coverage-facts.js';
import {
  countWords,
  nearestWords,
  NOTHING,
  numberWords,
  rateWords,
  shortDay,
  weeksWords,
} from './report-words.js';

/** Columns of figures, in the order of the page; long words say where they may be parted. */
const FIGURES = ['Bedarf', 'mit Platz', 'ohne Platz', 'Versorgungs\u00ADgrad'] as const;
const MORE = [
  'freie Plätze erreichbar',
  'Weg zum nächsten',
  'Zugänglich\u00ADkeit',
  'längste Wartezeit',
] as const;
const right = (title: string, share = 1): PrintedTable['columns'][number] => ({
  title,
  share,
  align: 'right',
});

function areaTable(caption: string, title: string, areas: readonly ReportedArea[], coverage: FormatCoverage) {
  const { smallCellThreshold } = coverage.settings;
  const line = (area: ReportedArea): PrintedCell[] => [
    area.name,
    ...areaFigures(area, smallCellThreshold),
    ...moreFigures(area),
  ];
  return {
    kind: 'table',
    caption,
    columns: [
      { title, share: 2.2 },
      ...FIGURES.map((each) => right(each)),
      ...MORE.map((each) => right(each, 1.2)),
    ],
    rows: areas.map(line),
    sums: [line({ ...coverage.total, name: 'Landkreis gesamt' })],
    emptyText: 'Es sind noch keine Gebiete eingelesen.',
  } as const satisfies PrintedTable;
}

/** All Gemeinden with all figures of the page. */
export function municipalityTable(coverage: FormatCoverage): PrintedTable {
  return areaTable('Versorgung nach Gemeinden', 'Gemeinde', coverage.municipalities, coverage);
}

/** All Verbandsgemeinden with the same figures. */
export function associationTable(coverage: FormatCoverage): PrintedTable {
  return areaTable(
    'Versorgung nach Verbandsgemeinden',
    'Verbands\u00ADgemeinde',
    coverage.associations,
    coverage,
  );
}

function areaFigures({ figures }: ReportedArea, threshold: number): string[] {
  const { demand, placed, unplaced, isSuppressed } = figures;
  return [
    ...[demand, placed, unplaced].map((count) => countWords(count, isSuppressed, threshold)),
    rateWords(figures, threshold),
  ];
}

function moreFigures({ figures, accessibility }: ReportedArea): string[] {
  return [
    numberWords(figures.freePlacesInReach),
    nearestWords(figures),
    numberWords(accessibility),
    weeksWords(figures.longestWaitDays),
  ];
}

/** The whole Landkreis, Kurstyp by Kurstyp. */
export function formatTable(all: readonly FormatCoverage[]): PrintedTable {
  return {
    kind: 'table',
    caption: 'Alle Kurstypen im ganzen Landkreis, alle Niveaus',
    columns: [
      { title: 'Kurstyp', share: 3 },
      ...FIGURES.map((each) => right(each)),
      right('längste Wartezeit', 1.2),
    ],
    rows: all.map(({ formatTitle, total, settings }) => [
      formatTitle,
      ...areaFigures(total, settings.smallCellThreshold),
      weeksWords(total.figures.longestWaitDays),
    ]),
    emptyText: 'Es sind noch keine Kurstypen eingerichtet.',
  };
}

/** People without a place by Verbandsgemeinde (or Gemeinde, where there are none) and Kurstyp. */
export function unplacedTable(all: readonly FormatCoverage[]): PrintedTable {
  const areasOf = ({ associations, municipalities }: FormatCoverage): readonly ReportedArea[] =>
    associations.length > 0 ? associations : municipalities;
  const [first] = all;
  const hasAssociations = (first?.associations.length ?? 0) > 0;
  const areas = first === undefined ? [] : areasOf(first);
  const cellOf = (coverage: FormatCoverage, key: string): string => {
    const area = areasOf(coverage).find((each) => each.key === key);
    return area === undefined ? NOTHING : unplacedWords(area, coverage);
  };
  return {
    kind: 'table',
    caption: 'Menschen ohne Platz nach Gebiet und Kurstyp, alle Niveaus',
    isWide: true,
    columns: [
      { title: hasAssociations ? 'Verbandsgemeinde' : 'Gemeinde', share: 2 },
      ...all.map(({ formatTitle }) => right(partable(formatTitle))),
    ],
    rows: areas.map(({ key, name }) => [name, ...all.map((coverage) => cellOf(coverage, key))]),
    sums: [['Landkreis gesamt', ...all.map((coverage) => unplacedWords(coverage.total, coverage))]],
    emptyText: 'Es sind noch keine Gebiete eingelesen.',
  };
}

function unplacedWords({ figures }: ReportedArea, { settings }: FormatCoverage): string {
  return countWords(figures.unplaced, figures.isSuppressed, settings.smallCellThreshold);
}

/** Parts of long names of Kurstypen after which a word may be parted. */
const JOINTS =
  /(Integrations|Alphabeti|Kinder|beauf|Berufs|sprach|Erst|Zweit|schrift|orientie|Jugend)(?=[a-zäöüß]{4})/gu;

function partable(title: string): string {
  return title.replace(JOINTS, '$1\u00AD');
}

/** All Kursorte with what they offer. */
export function siteTable({ sites }: FormatCoverage): PrintedTable {
  return {
    kind: 'table',
    caption: 'Kursorte, auf der Karte als Punkte',
    columns: [
      { title: 'Kursort', share: 3 },
      { title: 'Träger', share: 3 },
      right('Angebote'),
      right('freie Plätze'),
      right('nächster Einstieg', 1.4),
    ],
    rows: sites.map(({ name, town, providerName, offerings, freePlaces, nextStart }) => [
      `${name}, ${town}`,
      providerName,
      offerings,
      freePlaces,
      nextStart === null ? NOTHING : shortDay(nextStart),
    ]),
    emptyText: 'Zu dieser Auswahl ist kein Kursort mit einem passenden Angebot gemeldet.',
  };
}
