import { MEASURE_STATE_WORDS, type Funding, type WholeMeasure } from '#libs/measure';
import { MEASURE_COLUMN_WORDS } from '../column-words/measure-column-words.js';
import { MEASURE_HEADINGS, type MeasureColumn } from '../measures-table/measure-columns.js';
import {
  FUNDING_SOURCE_CHOICES,
  FUNDING_STATE_CHOICES,
  MATURITY_CHOICES,
} from '../measures-table/measure-words.js';
import type { CodeChoice } from '../reading/read-cell.js';
import { titlesOf } from './objective-sheets.js';
import { column, euros, sheetOf, type ColumnOf, type Sheet, type SheetCell } from './sheet.js';
import type { ConceptFacts } from './strategy-facts.js';

/** Measures under the headings that the importer reads, and who pays for them line by line. */
export function measureSheet(facts: ConceptFacts): Sheet {
  return sheetOf(['measures', 'Maßnahmen'], measureColumns(facts), facts.measures);
}

function measureColumns(facts: ConceptFacts): readonly ColumnOf<WholeMeasure>[] {
  const { frame, goals, needs, names } = facts;
  const needsOf = ({ measure }: WholeMeasure) => {
    const ids = goals.filter(({ id }) => measure.goalIds.includes(id)).flatMap(({ needIds }) => needIds);
    return needs.filter(({ id }) => ids.includes(id));
  };
  const statements = goals.map(({ id, statement }) => ({ id, title: statement }));
  return [
    at('number', ({ measure }) => measure.number),
    at('title', ({ measure }) => measure.title),
    at('description', ({ measure }) => measure.description),
    // One for each need, in their order: so a table alone says which need stands in which field.
    at('fields', (one) => needsOf(one).flatMap(({ fieldId }) => titlesOf([fieldId], frame.fields))),
    at('needs', (one) => needsOf(one).map(({ title }) => title)),
    at('goals', ({ measure }) => titlesOf(measure.goalIds, statements)),
    at('targetGroups', ({ measure }) => titlesOf(measure.targetGroupIds, frame.targetGroups)),
    at('themes', ({ measure }) => titlesOf(measure.themeIds, frame.themes)),
    at('state', ({ measure }) => MEASURE_STATE_WORDS[measure.state]),
    at('stateReason', ({ measure }) => measure.stateReason),
    at('maturity', ({ measure }) => wordOf(measure.maturity, MATURITY_CHOICES)),
    at('responsible', ({ measure }) =>
      named(measure.responsibleOrganisationId, measure.responsibleName, names),
    ),
    at('partners', ({ partners }) => partners.map((one) => named(one.organisationId, one.name, names) ?? '')),
    at('periodFrom', ({ measure }) => measure.periodFrom),
    at('periodUntil', ({ measure }) => measure.periodUntil),
    at('plannedCost', ({ measure }) => euros(measure.plannedCostCents), 'Euro'),
    at('actualCost', ({ measure }) => euros(measure.actualCostCents), 'Euro'),
    at('budgetItem', ({ measure }) => measure.budgetItem),
    at('funding', ({ funding }) => funding.map(fundingWords)),
    at('municipalities', ({ measure }) => measure.municipalities.map((ags) => names.get(ags) ?? ags)),
    at('isPublic', ({ measure }) => measure.isPublic),
  ];
}

function at(
  name: MeasureColumn,
  cell: (whole: WholeMeasure) => SheetCell,
  unit?: string,
): ColumnOf<WholeMeasure> {
  const title = MEASURE_HEADINGS[name];
  return { ...column([name, title, MEASURE_COLUMN_WORDS[title] ?? ''], cell), unit: unit ?? null };
}

/** As the importer reads it: „Land; Programm; 12000,50; bewilligt; 2027-01-01; “. */
function fundingWords(line: Funding): string {
  const { source, programme, amountCents, state, grantedFrom, grantedUntil } = line;
  return [
    wordOf(source, FUNDING_SOURCE_CHOICES),
    programme.replaceAll(/[;|\n\r]+/g, ','),
    String(amountCents / 100).replace('.', ','),
    wordOf(state, FUNDING_STATE_CHOICES),
    grantedFrom ?? '',
    grantedUntil ?? '',
  ].join('; ');
}

/** Funding, a line each, for sums in a spreadsheet. */
export function fundingSheet({ measures }: ConceptFacts): Sheet {
  const lines = measures.flatMap(({ measure, funding }) => funding.map((line) => ({ measure, line })));
  return sheetOf<(typeof lines)[number]>(
    ['funding', 'Finanzierung'],
    [
      column(['number', 'Nummer', 'Nummer der Maßnahme'], ({ measure }) => measure.number),
      column(['measure', 'Maßnahme', 'Titel der Maßnahme'], ({ measure }) => measure.title),
      column(['source', 'Geldgeber', 'Wer zahlt'], ({ line }) => wordOf(line.source, FUNDING_SOURCE_CHOICES)),
      column(['programme', 'Programm', 'Aus welchem Programm'], ({ line }) => line.programme),
      column(['amount', 'Betrag', 'Wie viel', 'Euro'], ({ line }) => euros(line.amountCents)),
      column(['state', 'Stand', 'Stand der Finanzierung'], ({ line }) =>
        wordOf(line.state, FUNDING_STATE_CHOICES),
      ),
      column(['from', 'Bewilligt ab', 'Erster Tag, JJJJ-MM-TT'], ({ line }) => line.grantedFrom),
      column(['until', 'Bewilligt bis', 'Letzter Tag, JJJJ-MM-TT'], ({ line }) => line.grantedUntil),
    ],
    lines,
  );
}

function wordOf<T>(code: T, choices: readonly CodeChoice<T>[]): string {
  return choices.find((choice) => choice.code === code)?.names[0] ?? '';
}

function named(id: string | null, name: string | null, names: ReadonlyMap<string, string>): string | null {
  return id === null ? name : (names.get(id) ?? null);
}
