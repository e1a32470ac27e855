import type { MeasureQuestion } from '../../api/measures.js';
import type { MeasureLine } from '../../api/types.js';
import { measureStateTerms } from '../../texts/measures.js';

/** Names of the filters in the address. */
export const FILTERS = {
  field: 'themenfeld',
  theme: 'querschnittsthema',
  group: 'zielgruppe',
  goal: 'ziel',
  state: 'stand',
  maturity: 'reifegrad',
  responsible: 'verantwortlich',
  ags: 'gemeinde',
  year: 'jahr',
  selectionClass: 'klasse',
} as const;

/** Where “only without goal” stands. */
export const GOALLESS = 'ohne-ziel';

/** Where “only without indicator” stands. */
export const WITHOUT_INDICATOR = 'ohne-indikator';

/** Where the order stands. */
export const ORDER = 'reihenfolge';

/** What the address asks for. */
export function questionOf(chosen: (name: string) => string): MeasureQuestion {
  return {
    field: chosen(FILTERS.field),
    theme: chosen(FILTERS.theme),
    group: chosen(FILTERS.group),
    goal: chosen(FILTERS.goal),
    state: chosen(FILTERS.state),
    maturity: chosen(FILTERS.maturity),
    responsible: chosen(FILTERS.responsible),
    ags: chosen(FILTERS.ags),
    year: chosen(FILTERS.year),
    selectionClass: chosen(FILTERS.selectionClass),
    isGoalless: chosen(GOALLESS) === 'ja',
    isWithoutIndicator: chosen(WITHOUT_INDICATOR) === 'ja',
  };
}

/** The address without any filter. */
export const NO_FILTERS: Readonly<Record<string, string>> = Object.fromEntries(
  [...Object.values(FILTERS), GOALLESS, WITHOUT_INDICATOR].map((name) => [name, '']),
);

/** The orders of the list; each but the first falls back to the number. */
export type MeasureOrder = 'nummer' | 'titel' | 'stand' | 'luecke' | 'beginn';

const STATES = Object.keys(measureStateTerms);
const LAST = '9999';

const ORDERS: Readonly<Record<MeasureOrder, (a: MeasureLine, b: MeasureLine) => number>> = {
  nummer: () => 0,
  titel: (a, b) => a.title.localeCompare(b.title, 'de'),
  stand: (a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state),
  luecke: (a, b) => b.costs.openCents - a.costs.openCents,
  beginn: (a, b) => (a.periodFrom ?? LAST).localeCompare(b.periodFrom ?? LAST),
};

/** The order that the address names; the number where it names none. */
export function orderOf(text: string): MeasureOrder {
  return text in ORDERS ? (text as MeasureOrder) : 'nummer';
}

/** The measures in this order. */
export function inOrder(measures: readonly MeasureLine[], order: MeasureOrder): readonly MeasureLine[] {
  return [...measures].sort((a, b) => ORDERS[order](a, b) || a.number - b.number);
}
