import type { EvidenceKind, GoalHint, GoalLevel, GoalState, NeedState, NeedUrgency } from '../api/types.js';

export const needStateTerms: Readonly<Record<NeedState, string>> = {
  open: 'offen',
  met: 'gedeckt',
  dropped: 'nicht weiterverfolgt',
};

export const needUrgencyTerms: Readonly<Record<NeedUrgency, string>> = {
  low: 'niedrig',
  medium: 'mittel',
  high: 'hoch',
};

export const goalStateTerms: Readonly<Record<GoalState, string>> = {
  open: 'offen',
  reached: 'erreicht',
  dropped: 'aufgegeben',
};

/** Levels of a goal, each with what it means. */
export const goalLevelTerms: Readonly<
  Record<GoalLevel, { readonly name: string; readonly meaning: string }>
> = {
  output: { name: 'Leistung', meaning: 'was angeboten oder getan wird' },
  outcome: { name: 'Wirkung bei der Zielgruppe', meaning: 'was sich für Menschen ändert' },
  impact: { name: 'Wirkung für alle', meaning: 'was sich im Landkreis ändert' },
};

export const evidenceKindTerms: Readonly<Record<EvidenceKind, string>> = {
  answer: 'Antwort einer Befragung',
  gap: 'Versorgungslücke',
  statistic: 'Statistik',
  document: 'Dokument',
};

/** What a SMART goal should have and this one lacks. */
export const goalHintTerms: Readonly<Record<GoalHint, string>> = {
  'statement-long': 'Der Satz ist lang. Kürzer merkt man ihn sich.',
  'not-specific': '„Spezifisch“ ist leer: Wer genau, wo, was?',
  'not-measurable': '„Messbar“ ist leer: An welcher Zahl erkennt man es?',
  'measurable-without-figure': '„Messbar“ nennt keine Zahl.',
  'not-attainable': '„Erreichbar“ ist leer: Womit ist es zu schaffen?',
  'not-relevant': '„Bedeutsam“ ist leer: Warum ist es wichtig?',
  'no-need': 'Kein Bedarf ist verbunden.',
  'only-settled-needs': 'Kein verbundener Bedarf ist noch offen.',
  'due-in-past': 'Der Tag ist schon vorbei.',
  'no-indicator': 'Noch kein Indikator misst dieses Ziel.',
  'nobody-responsible': 'Noch keine Arbeitsgruppe ist verantwortlich.',
};
