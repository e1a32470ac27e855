import type { AccessRoute, CaseState, Daypart, Mobility } from '../api/types.js';

/** German words for the codes of a case. Pages of offices, providers and clients share them. */
export const caseStateTerms: Readonly<Record<CaseState, string>> = {
  draft: 'Entwurf',
  submitted: 'beim Träger angefragt',
  waiting: 'wartet',
  offered: 'Platz angeboten',
  accepted: 'Platz angenommen',
  enrolled: 'angemeldet',
  started: 'im Kurs',
  completed: 'abgeschlossen',
  'broken-off': 'abgebrochen',
  rejected: 'abgelehnt',
  revoked: 'zurückgezogen',
  expired: 'erloschen',
  ended: 'beendet',
};

export const accessRouteTerms: Readonly<Record<AccessRoute, string>> = {
  entitled: 'Teilnahmeanspruch (§ 44 Abs. 1 AufenthG)',
  'obliged-immigration': 'Verpflichtung durch die Ausländerbehörde (§ 44a AufenthG)',
  'obliged-jobcenter': 'Verpflichtung durch das Jobcenter (§ 44a AufenthG, SGB II)',
  'cooperation-plan': 'Kooperationsplan des Jobcenters (§ 5a IntV)',
  'obliged-welfare': 'Verpflichtung durch das Sozialamt (§ 44a AufenthG, AsylbLG)',
  admitted: 'Zulassung durch das BAMF (§ 44 Abs. 4 AufenthG)',
  resettler: 'Spätaussiedlung (§ 9 BVFG)',
  vocational: 'Berufssprachkurs (§ 5 DeuFöV)',
  'self-payer': 'zahlt selbst',
};

export const daypartTerms: Readonly<Record<Daypart, string>> = {
  morning: 'vormittags',
  afternoon: 'nachmittags',
  evening: 'abends',
  weekend: 'am Wochenende',
};

export const mobilityTerms: Readonly<Record<Mobility, string>> = {
  'public-transport': 'Bus und Bahn',
  car: 'Auto',
  walking: 'zu Fuß',
};

/** Why somebody does not take an offered place, or gives it back. */
export const declineReasonTerms = {
  'times-do-not-fit': 'Die Kurszeiten passen nicht',
  'too-far': 'Der Weg ist zu weit',
  'no-childcare': 'Kinderbeaufsichtigung fehlt',
  'starts-too-early': 'Der Kurs beginnt zu früh',
  'starts-too-late': 'Der Kurs beginnt zu spät',
  'found-elsewhere': 'Anderswo einen Kurs gefunden',
  'no-longer-needed': 'Der Kurs wird nicht mehr gebraucht',
  other: 'Anderer Grund',
} as const;

/** Why a provider gives an addressed case to the shared list, or does not take somebody who accepted. */
export const returnReasonTerms = {
  'level-does-not-fit': 'Das Sprachniveau passt nicht',
  'times-do-not-fit': 'Die Kurszeiten passen nicht',
  'lack-of-capacity': 'Kein Platz in absehbarer Zeit',
  'papers-missing': 'Unterlagen fehlen',
  'not-reachable': 'Nicht erreichbar',
  other: 'Anderer Grund',
} as const;

export const rejectReasonTerms = {
  'not-entitled': 'Keine Berechtigung für diesen Kurs',
  'already-in-course': 'Schon in einem Kurs',
  'entered-twice': 'Doppelt eingetragen',
} as const;

export const withdrawReasonTerms = {
  'offering-cancelled': 'Der Kurs fällt aus',
  'offering-postponed': 'Der Kurs ist verschoben',
  'offering-merged': 'Der Kurs wird zusammengelegt',
  'course-changed': 'Der Kurs hat sich geändert',
  'made-by-mistake': 'Irrtümlich angeboten',
} as const;

export const endReasonTerms = {
  'place-found': 'Platz ohne die Plattform gefunden',
  declined: 'Möchte keinen Kurs mehr',
  'lack-of-capacity': 'Kein Platz in zumutbarer Zeit',
  'no-longer-needed': 'Der Kurs wird nicht mehr gebraucht',
  'not-reachable': 'Nicht erreichbar',
  'entitlement-ended': 'Berechtigung erloschen',
  'moved-away': 'Weggezogen',
  'entered-by-mistake': 'Irrtümlich eingetragen',
  other: 'Anderer Grund',
} as const;

export const breakOffReasonTerms = {
  'moved-away': 'Weggezogen',
  'took-up-work': 'Arbeit aufgenommen',
  'childcare-lost': 'Kinderbetreuung weggefallen',
  'changed-course': 'In einen anderen Kurs gewechselt',
  other: 'Anderer Grund',
} as const;

export const pauseReasonTerms = {
  away: 'Verreist',
  'awaits-childcare': 'Wartet auf Kinderbetreuung',
  'awaits-papers': 'Wartet auf Unterlagen',
  'not-reachable': 'Nicht erreichbar',
  other: 'Anderer Grund',
} as const;

const ALL_REASONS: Readonly<Record<string, string>> = {
  ...pauseReasonTerms,
  ...breakOffReasonTerms,
  ...endReasonTerms,
  ...withdrawReasonTerms,
  ...rejectReasonTerms,
  ...returnReasonTerms,
  ...declineReasonTerms,
  'no-answer': 'Keine Antwort bis zur Frist',
  'one-year-over': 'Ein Jahr seit der Anmeldung vorbei',
};

/** Any reason of a step in words. A code that these pages do not know yet stays what it is, rather than being hidden. */
export function reasonWords(code: string): string {
  return ALL_REASONS[code] ?? code;
}
