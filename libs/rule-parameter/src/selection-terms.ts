import type { ParameterKey } from './rule-parameter.js';
import { decimal, whole, type Bounds, type ParameterTerms } from './terms.js';

const WEIGHT: Bounds = [0, 100];
const POINTS: Bounds = [0, 4];

type SelectionKey = Extract<ParameterKey, `selection.${string}`>;

const weight = (criterion: string): ParameterTerms =>
  decimal('selection', `Gewicht von ${criterion}`, 'fach', WEIGHT);

/** “Regelwerte der Jahresauswahl in Worten”. */
export const SELECTION_TERMS: Readonly<Record<SelectionKey, ParameterTerms>> = {
  'selection.need-weight': weight('Bedarf'),
  'selection.reach-weight': weight('Reichweite'),
  'selection.effect-weight': weight('Effekt'),
  'selection.resources-weight': weight('Ressourcen'),
  'selection.feasibility-weight': weight('Umsetzbarkeit'),
  'selection.disputed-deviation-points': decimal(
    'selection',
    'Uneinig ab einer Standardabweichung von',
    'Punkte',
    [0, 2],
  ),
  'selection.priority-points': decimal(
    'selection',
    'Schwerpunkt ab einem Mittel von Bedarf, Reichweite und Effekt',
    'Punkte',
    POINTS,
  ),
  'selection.quick-win-points': decimal(
    'selection',
    'Quick-Win ab einem Mittel von Ressourcen und Umsetzbarkeit',
    'Punkte',
    POINTS,
  ),
  'selection.quick-win-months': whole('selection', 'Dauer eines Quick-Wins, höchstens', 'Monate', [1, 120]),
};
