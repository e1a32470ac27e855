import {
  RHYTHM_WORDS,
  type Absence,
  type IndicatorDirection,
  type IndicatorKind,
  type IndicatorSeries,
  type IndicatorSource,
  type IndicatorUnit,
  type MeasuredValue,
} from '#libs/indicator';
import type { IndicatorState } from '../../indicators/index.js';
import { column, sheetOf, type ColumnOf, type Sheet } from './sheet.js';
import type { ConceptFacts } from './strategy-facts.js';

const UNIT_WORDS: Readonly<Record<IndicatorUnit, string>> = {
  people: 'Menschen',
  percent: 'Prozent',
  days: 'Tage',
  euro: 'Euro',
  count: 'Anzahl',
};
const SOURCE_WORDS: Readonly<Record<IndicatorSource, string>> = {
  manual: 'von Hand erhoben',
  operational: 'aus dem Betrieb von Kurskreis',
  external: 'aus einer fremden Quelle',
};
const KIND_WORDS: Readonly<Record<IndicatorKind, string>> = { state: 'Zustand', effect: 'Wirkung' };
const DIRECTION_WORDS: Readonly<Record<IndicatorDirection, string>> = {
  higher: 'höher ist besser',
  lower: 'niedriger ist besser',
};
const ABSENCE_WORDS: Readonly<Record<Absence, string>> = {
  'too-few-people': 'zu kleine Zahl für eine Aussage',
  'not-collected': 'nicht erhoben',
  'nothing-to-measure': 'nichts zu messen',
};

/** A value with the indicator and the edition for which it was measured; null: the edition of the export. */
interface TableValue {
  readonly state: IndicatorState;
  readonly value: MeasuredValue;
  readonly series: IndicatorSeries;
  readonly edition: string | null;
}

/** Indicators as they are defined now, and what was frozen, each value with the definition by which it was taken. */
export function indicatorSheets(facts: ConceptFacts): readonly Sheet[] {
  return [indicatorSheet(facts), valueSheet(facts)];
}

function indicatorSheet({ goals, indicators, names }: ConceptFacts): Sheet {
  const goalOf = new Map(goals.map(({ id, statement }) => [id, statement]));
  return sheetOf<IndicatorState>(
    ['indicators', 'Indikatoren'],
    [
      column(
        ['goal', 'Wirkungsziel', 'Woran er gemessen wird'],
        ({ indicator }) => goalOf.get(indicator.goalId) ?? null,
      ),
      ...MEASURED,
      ...AIMED_AT,
      column(
        ['responsible', 'Verantwortlich', 'Wer die Werte erhebt'],
        ({ indicator }) => names.get(indicator.responsibleOrganisationId ?? '') ?? null,
      ),
      column(
        ['isPublic', 'Öffentlich', 'Ob die Öffentlichkeit ihn sieht'],
        ({ indicator }) => indicator.isPublic,
      ),
      column(
        ['endedOn', 'Erhoben bis vor', 'Tag, ab dem nicht mehr erhoben wird'],
        ({ indicator }) => indicator.endedOn,
      ),
    ],
    indicators,
  );
}

/** What is measured, and how. */
const MEASURED: readonly ColumnOf<IndicatorState>[] = [
  column(['name', 'Indikator', 'Name des Indikators'], ({ indicator }) => indicator.name),
  column(['kind', 'Art', 'Zustand oder Wirkung'], ({ indicator }) => KIND_WORDS[indicator.kind]),
  column(
    ['definition', 'Definition', 'Was genau gezählt wird, wie es jetzt gilt'],
    ({ series }) => series.definition,
  ),
  column(['series', 'Reihe', 'Nummer der Reihe, die jetzt gilt'], ({ series }) => series.number),
  column(
    ['measuredFrom', 'Erhoben ab', 'Erster Tag der Reihe, JJJJ-MM-TT'],
    ({ series }) => series.measuredFrom,
  ),
  column(['unit', 'Einheit', 'Einheit der Werte'], ({ series }) => UNIT_WORDS[series.unit]),
  column(
    ['source', 'Quelle', 'Woher die Werte kommen'],
    ({ series }) => series.sourceName ?? SOURCE_WORDS[series.source],
  ),
  column(['rhythm', 'Takt', 'Wie oft erhoben wird'], ({ series }) => RHYTHM_WORDS[series.rhythm]),
  column(
    ['direction', 'Richtung', 'Was besser ist'],
    ({ indicator }) => DIRECTION_WORDS[indicator.direction],
  ),
];

/** Where it began and where it is to go. */
const AIMED_AT: readonly ColumnOf<IndicatorState>[] = [
  column(
    ['base', 'Ausgangswert', 'Wert zu Beginn, in der Einheit des Indikators'],
    ({ indicator }) => indicator.base?.value ?? null,
  ),
  column(['baseDay', 'Tag des Ausgangswerts', 'JJJJ-MM-TT'], ({ indicator }) => indicator.base?.day ?? null),
  column(
    ['target', 'Zielwert', 'Wert, der erreicht werden soll, in der Einheit des Indikators'],
    ({ indicator }) => indicator.target?.value ?? null,
  ),
  column(['targetDay', 'Tag des Zielwerts', 'JJJJ-MM-TT'], ({ indicator }) => indicator.target?.day ?? null),
];

function valueSheet({ indicators, concept }: ConceptFacts): Sheet {
  return sheetOf<TableValue>(
    ['indicatorValues', 'Messwerte'],
    [
      column(['indicator', 'Indikator', 'Name des Indikators'], ({ state }) => state.indicator.name),
      column(
        ['edition', 'Fassung', 'Fassung, für die der Wert gemessen wurde'],
        ({ edition }) => edition ?? concept.edition,
      ),
      column(['cutOffDay', 'Stichtag', 'JJJJ-MM-TT'], ({ value }) => value.cutOffDay),
      column(['value', 'Wert', 'Wert am Stichtag, in der Einheit der Zeile'], ({ value }) => value.value),
      column(['unit', 'Einheit', 'Einheit des Werts'], ({ series }) => UNIT_WORDS[series.unit]),
      column(['absence', 'Warum kein Wert', 'Grund, wo kein Wert steht'], ({ value }) =>
        value.absence === null ? null : ABSENCE_WORDS[value.absence],
      ),
      column(['comment', 'Bemerkung', 'Was zum Wert zu wissen ist'], ({ value }) => value.comment),
      column(['asOf', 'Stand der Daten', 'Tag der Daten, JJJJ-MM-TT'], ({ value }) => value.asOf),
      column(
        ['reported', 'Gemeldet', 'Wie viele Kursträger und Stellen frisch gemeldet hatten', 'Meldende'],
        ({ value }) => value.dataState?.reported ?? null,
      ),
      column(
        ['reporters', 'Meldende insgesamt', 'Wie viele melden sollten', 'Meldende'],
        ({ value }) => value.dataState?.total ?? null,
      ),
      column(['series', 'Reihe', 'Nummer der Reihe, zu der der Wert gehört'], ({ series }) => series.number),
      column(
        ['definition', 'Definition', 'Definition, nach der er gemessen wurde'],
        ({ series }) => series.definition,
      ),
    ],
    indicators.flatMap(valuesOf),
  );
}

/** Those of editions before first; corrected values are left out, their corrections stand here. */
function valuesOf(state: IndicatorState): readonly TableValue[] {
  const { history, values, allSeries, series } = state;
  return [
    ...history.map((value) => ({ state, value, series: value.series, edition: value.edition })),
    ...values.map((value) => ({
      state,
      value,
      series: allSeries.find(({ id }) => id === value.seriesId) ?? series,
      edition: null,
    })),
  ];
}
