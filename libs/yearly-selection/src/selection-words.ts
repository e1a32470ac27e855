import type { SelectionAct, SelectionParty } from './selection-acts.js';
import type { SelectionClass, SelectionState, Verdict } from './yearly-selection.js';

const SELECTION_STATE_WORDS: Readonly<Record<SelectionState, string>> = {
  preparing: 'wird vorbereitet',
  assessing: 'wird bewertet',
  revealed: 'aufgedeckt',
  recommended: 'empfohlen',
  decided: 'beschlossen',
};

const SELECTION_ACT_WORDS: Readonly<Record<SelectionAct, string>> = {
  prepare: 'Maßnahmen und Rahmen festlegen',
  'open-assessment': 'zur Bewertung geben',
  'prepare-again': 'noch einmal vorbereiten',
  assess: 'bewerten, jedes Mitglied allein',
  reveal: 'aufdecken',
  revise: 'eine Bewertung nach dem Aufdecken ändern, einmal und mit Grund',
  rank: 'ordnen und auswählen',
  recommend: 'empfehlen (Beschluss der Steuerungsgruppe)',
  decide: 'beschließen (Beschluss des Kreisausschusses oder Kreistags)',
  'send-back': 'zurückgeben (abgelehnt oder vertagt)',
  amend: 'neue Fassung beginnen; die beschlossene bleibt, wie sie ist',
};

const SELECTION_PARTY_WORDS: Readonly<Record<SelectionParty, string>> = {
  district: 'Kreisverwaltung',
  'steering-group': 'Mitglied der Steuerungsgruppe',
};

const SELECTION_CLASS_WORDS: Readonly<Record<SelectionClass, string>> = {
  priority: 'Schwerpunktmaßnahme',
  'quick-win': 'Quick-Win',
  'standing-task': 'Daueraufgabe',
};

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  open: 'noch offen',
  chosen: 'ausgewählt',
  deferred: 'zurückgestellt',
  refused: 'abgelehnt',
};

/** “Wörter der Jahresauswahl” in German, for mails and the handbook: verdicts as the end of “Die Maßnahme ist …”. The web has its own. */
export const SELECTION_WORDS = {
  states: SELECTION_STATE_WORDS,
  acts: SELECTION_ACT_WORDS,
  parties: SELECTION_PARTY_WORDS,
  classes: SELECTION_CLASS_WORDS,
  verdicts: VERDICT_WORDS,
} as const;
