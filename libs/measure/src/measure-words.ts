import type { MeasureAct, MeasureParty } from './measure-acts.js';
import type { MeasureState } from './measure.js';

/** How people call the states. */
export const MEASURE_STATE_WORDS: Readonly<Record<MeasureState, string>> = {
  proposed: 'vorgeschlagen',
  accepted: 'im Maßnahmenpool',
  decided: 'beschlossen, bereit zum Start',
  refused: 'abgelehnt',
  running: 'in Umsetzung',
  paused: 'ruht',
  done: 'abgeschlossen',
  ended: 'abgebrochen',
};

/** How people call the acts. */
export const MEASURE_ACT_WORDS: Readonly<Record<MeasureAct, string>> = {
  accept: 'in den Maßnahmenpool aufnehmen',
  refuse: 'ablehnen',
  'take-back': 'Vorschlag zurückziehen',
  reopen: 'wieder aufgreifen',
  decide: 'beschließen',
  'set-back': 'in den Maßnahmenpool zurückstellen',
  start: 'Umsetzung beginnen',
  pause: 'ruhen lassen',
  resume: 'fortsetzen',
  finish: 'abschließen',
  end: 'abbrechen',
};

/** Who acts. */
export const MEASURE_PARTY_WORDS: Readonly<Record<MeasureParty, string>> = {
  district: 'Kreisverwaltung',
  responsible: 'verantwortliche Organisation',
  proposer: 'wer sie vorgeschlagen hat',
  selection: 'beschlossene Jahresauswahl',
};

/** For the page of states: an act either needs a reason in one's own words or none. */
export const MEASURE_REASON_WORDS = { 'in-words': 'in eigenen Worten' } as const;
