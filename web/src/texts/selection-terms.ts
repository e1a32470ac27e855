import type { ListedSelection, SelectionCriterion, SelectionItem } from '../api/types.js';

/** States of a selection. */
export const selectionStateTerms: Readonly<Record<ListedSelection['state'], string>> = {
  preparing: 'wird vorbereitet',
  assessing: 'wird bewertet',
  revealed: 'aufgedeckt',
  recommended: 'empfohlen',
  decided: 'beschlossen',
};

/** The steps of the path, as one reads them above the page. */
export const selectionPathTerms: Readonly<Record<ListedSelection['state'], string>> = {
  preparing: 'Vorbereiten',
  assessing: 'Bewerten, jedes Mitglied allein',
  revealed: 'Gemeinsam ordnen',
  recommended: 'Empfehlung der Steuerungsgruppe',
  decided: 'Beschluss des Kreises',
};

export const selectionClassTerms: Readonly<Record<NonNullable<SelectionItem['selectionClass']>, string>> = {
  priority: 'Schwerpunkt',
  'quick-win': 'Quick-Win',
  'standing-task': 'Daueraufgabe',
};

export const verdictTerms: Readonly<Record<SelectionItem['verdict'], string>> = {
  open: 'offen',
  chosen: 'ausgewählt',
  deferred: 'zurückgestellt',
  refused: 'abgelehnt',
};

/** A criterion with its question and what the points mean. */
interface CriterionWords {
  readonly name: string;
  readonly question: string;
  readonly anchors: readonly [string, string, string, string, string];
}

export const criterionTerms: Readonly<Record<SelectionCriterion, CriterionWords>> = {
  need: {
    name: 'Bedarf',
    question: 'Wie dringend wird die Maßnahme gebraucht?',
    anchors: [
      'Kein Bedarf belegt.',
      'Bedarf vermutet, wenig belegt.',
      'Bedarf an einzelnen Stellen belegt.',
      'Bedarf mehrfach belegt.',
      'Dringender Bedarf, vielfach belegt.',
    ],
  },
  reach: {
    name: 'Reichweite',
    question: 'Wie viele Menschen und Gemeinden erreicht sie?',
    anchors: [
      'Erreicht fast niemanden.',
      'Wenige Menschen an einem Ort.',
      'Eine Verbandsgemeinde oder eine Zielgruppe.',
      'Mehrere Verbandsgemeinden oder Zielgruppen.',
      'Den ganzen Landkreis.',
    ],
  },
  effect: {
    name: 'Effekt',
    question: 'Wie viel ändert sie an den Wirkungszielen?',
    anchors: [
      'Keine Wirkung erkennbar.',
      'Kleine, kurze Wirkung.',
      'Spürbare Wirkung auf ein Ziel.',
      'Große Wirkung auf ein Ziel.',
      'Große, dauerhafte Wirkung auf mehrere Ziele.',
    ],
  },
  resources: {
    name: 'Ressourcen',
    question: 'Wie sicher sind Geld, Personal und Räume?',
    anchors: [
      'Nichts in Sicht.',
      'Ideen, wer zahlen könnte.',
      'Teilweise gesichert oder beantragt.',
      'Weitgehend gesichert.',
      'Vollständig gesichert.',
    ],
  },
  feasibility: {
    name: 'Umsetzbarkeit',
    question: 'Wie gut lässt sie sich im Jahr umsetzen?',
    anchors: [
      'Nicht umsetzbar.',
      'Große Hindernisse.',
      'Umsetzbar mit Klärungen.',
      'Gut umsetzbar.',
      'Kann sofort beginnen.',
    ],
  },
};

/** What was done with a selection. */
export const selectionStepTerms: Readonly<Record<string, string>> = {
  'selection-begun': 'Begonnen',
  'selection-prepared': 'Maßnahmen und Rahmen festgelegt',
  'selection-assessment-opened': 'Zur Bewertung gegeben',
  'selection-prepared-again': 'Noch einmal in Vorbereitung',
  'selection-revealed': 'Bewertungen aufgedeckt',
  'selection-ranked': 'Geordnet',
  'selection-recommended': 'Empfohlen',
  'selection-decided': 'Beschlossen und gesperrt',
  'selection-sent-back': 'Zurückgegeben',
  'selection-amended': 'Neue Fassung begonnen',
};
