import {
  MEASURE_STATE_WORDS,
  MEASURE_STATES,
  type FundingSource,
  type FundingState,
  type Maturity,
  type MeasureState,
} from '#libs/measure';
import type { CodeChoice } from '../reading/read-cell.js';

/** Other words that tables use for a state. */
const ALSO: Partial<Readonly<Record<MeasureState, readonly string[]>>> = {
  proposed: ['Vorschlag'],
  accepted: ['Pool', 'aufgenommen', 'geplant'],
  decided: ['beschlossen'],
  running: ['laufend', 'läuft', 'begonnen'],
  paused: ['ruhend', 'ausgesetzt'],
  done: ['erledigt', 'umgesetzt', 'beendet'],
};

/** “Stand einer Maßnahme” as people write it. */
export const MEASURE_STATE_CHOICES: readonly CodeChoice<MeasureState>[] = MEASURE_STATES.map((code) => ({
  code,
  names: [MEASURE_STATE_WORDS[code], ...(ALSO[code] ?? [])],
}));

/** “Reifegrad” as people write it. */
export const MATURITY_CHOICES: readonly CodeChoice<Maturity>[] = [
  { code: 'existing', names: ['bestehend', 'vorhanden'] },
  { code: 'before-implementation', names: ['vor Umsetzung'] },
  { code: 'to-be-planned', names: ['vorzuplanen', 'zu planen'] },
  { code: 'idea', names: ['Idee'] },
];

/** “Geldgeber” as people write them. */
export const FUNDING_SOURCE_CHOICES: readonly CodeChoice<FundingSource>[] = [
  { code: 'district', names: ['Kreis', 'Landkreis'] },
  { code: 'state', names: ['Land'] },
  { code: 'federation', names: ['Bund'] },
  { code: 'eu', names: ['EU'] },
  { code: 'foundation', names: ['Stiftung'] },
  { code: 'own', names: ['Eigenmittel'] },
];

/** “Stand einer Finanzierung” as people write it. */
export const FUNDING_STATE_CHOICES: readonly CodeChoice<FundingState>[] = [
  { code: 'planned', names: ['geplant'] },
  { code: 'requested', names: ['beantragt'] },
  { code: 'granted', names: ['bewilligt'] },
  { code: 'refused', names: ['abgelehnt'] },
];
