import type { LanguageLevel } from '#libs/course-catalogue';
import type { PrintedBlock, PrintedDocument } from '#libs/printed-document';
import type { CoverageReportFacts, FormatCoverage } from './coverage-facts.js';
import { coverageMap } from './coverage-map.js';
import { associationTable, formatTable, siteTable, unplacedTable } from './coverage-tables.js';
import { countWords, longDay, rateWords } from './report-words.js';

/** “Versorgungsbericht”: the coverage page as a paper, for one Kurstyp in detail and all of them in overview. */
export function composeCoverageReport(facts: CoverageReportFacts): PrintedDocument {
  const { districtName, chosen, all, shapes, standing, createdAt } = facts;
  return {
    title: 'Versorgungsbericht',
    subtitle: coverageSubject(chosen),
    organisation: `Arbeitskreis Integration, ${districtName}`,
    standing,
    createdAt,
    blocks: [
      ...coverageFigures(chosen),
      { kind: 'heading', level: 1, text: 'Alle Kurstypen im Überblick' },
      formatTable(all),
      { kind: 'heading', level: 1, text: 'Karte der Gemeinden' },
      coverageMap(chosen, shapes),
      ...associationBlocks(chosen),
      { kind: 'heading', level: 1, text: 'Kursorte mit passenden Angeboten' },
      siteTable(chosen),
      { kind: 'heading', level: 1, text: 'So wird gezählt' },
      ...countingRules(chosen),
      { kind: 'heading', level: 1, text: 'Wo Plätze fehlen' },
      unplacedTable(all),
    ],
  };
}

const LEVELS: Readonly<Record<LanguageLevel, string>> = {
  literacy: 'vor A1',
  A1: 'A1',
  A2: 'A2',
  B1: 'B1',
  B2: 'B2',
  C1: 'C1',
};

/** What figures are about: „Alphabetisierung, Niveau A1, am 3. November 2026“. */
export function coverageSubject({ formatTitle, level, date }: FormatCoverage): string {
  return `${formatTitle}, ${level === null ? 'alle Niveaus' : `Niveau ${LEVELS[level]}`}, am ${longDay(date)}`;
}

/** The figures of the whole Landkreis, and how far they can be trusted. */
export function coverageFigures(coverage: FormatCoverage): PrintedBlock[] {
  const { figures } = coverage.total;
  const { smallCellThreshold } = coverage.settings;
  const count = (value: number | null): string => countWords(value, figures.isSuppressed, smallCellThreshold);
  return [
    {
      kind: 'key-figures',
      figures: [
        { value: rateWords(figures, smallCellThreshold), label: 'Versorgungsgrad im ganzen Landkreis' },
        { value: count(figures.demand), label: 'Menschen mit Bedarf' },
        { value: count(figures.placed), label: 'davon mit erreichbarem Platz' },
        { value: count(figures.unplaced), label: 'davon ohne Platz' },
      ],
    },
    { kind: 'note', title: 'Wer gemeldet hat', text: whoReported(coverage) },
  ];
}

/** How many reported lately; white on a map does not mean that nothing is there. */
export function whoReported({ completeness, settings }: FormatCoverage): string {
  const { providers, offices } = completeness;
  return (
    `${providers.reported} von ${providers.total} Trägern und ${offices.reported} von ${offices.total} Stellen haben in den ` +
    `letzten ${settings.freshnessDays} Tagen gemeldet. Weiß heißt nicht: hier gibt es nichts.`
  );
}

function associationBlocks(coverage: FormatCoverage): PrintedBlock[] {
  if (coverage.associations.length === 0) return [];
  return [{ kind: 'heading', level: 1, text: 'Verbandsgemeinden' }, associationTable(coverage)];
}

/** By which rules the figures came about. */
export function countingRules({ settings }: FormatCoverage): PrintedBlock[] {
  const { horizonDays, reachMinutes, smallCellThreshold } = settings;
  return [
    {
      kind: 'list',
      items: [
        `Gezählt werden freie Plätze mit Einstieg in den nächsten ${horizonDays} Tagen und höchstens ${reachMinutes} Minuten Weg.`,
        'Der Versorgungsgrad ist der Anteil der Menschen mit Bedarf, die bei bester Verteilung einen freien Platz in erreichbarer Nähe finden. Jeder Platz zählt dabei nur einmal; die erreichbaren freien Plätze benachbarter Gebiete sind dieselben und lassen sich nicht addieren.',
        `„<\u00A0${smallCellThreshold}“ steht, wo weniger als ${smallCellThreshold} Menschen betroffen sind oder sich die Zahl aus anderen ausrechnen ließe. So bleibt niemand erkennbar.`,
        'Zugänglichkeit: Plätze je 100 Menschen mit Bedarf, nach Nähe gewichtet. Sie vergleicht Gebiete und ist keine Zahl freier Plätze.',
        'Wege mit dem Zusatz „geschätzt“ sind aus der Entfernung gerechnet, ohne Fahrplan.',
      ],
    },
  ];
}
