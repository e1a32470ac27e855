import type {
  AnswerKind,
  AnswerReason,
  GapCause,
  GapSeverity,
  LanguageLevel,
  MailSummary,
  Session,
  Told,
  JoinedOrigin,
} from '../api/types.js';

/** German words for the codes of the wire. */
export const levelTerms: Readonly<Record<LanguageLevel, string>> = {
  literacy: 'vor A1',
  A1: 'A1',
  A2: 'A2',
  B1: 'B1',
  B2: 'B2',
  C1: 'C1',
};

/** Where minutes come from, said beside each of them. */
export const originTerms: Readonly<Record<JoinedOrigin, string>> = {
  corrected: 'korrigiert',
  measured: 'gemessen',
  estimated: 'geschätzt',
  'partly-estimated': 'teils geschätzt',
};

export const severityTerms: Readonly<Record<GapSeverity, string>> = {
  high: 'Dringlichkeit hoch',
  medium: 'Dringlichkeit mittel',
  low: 'Dringlichkeit niedrig',
};

export const organisationKindTerms: Readonly<Record<Session['organisationKind'], string>> = {
  provider: 'Kursträger',
  counselling: 'Migrationsberatung',
  jobcenter: 'Jobcenter',
  'social-welfare-office': 'Sozialamt',
  'immigration-office': 'Ausländerbehörde',
  bamf: 'BAMF-Regionalkoordination',
  district: 'Kreisverwaltung',
  'steering-group': 'Steuerungsgruppe',
};

export const toldReasonTerms: Readonly<Record<Told['reason'], string>> = {
  opened: 'neu entstanden',
  grew: 'gewachsen',
  'deadline-passed': 'Frist verstrichen',
  answered: 'beantwortet',
};

export const mailStateTerms: Readonly<Record<MailSummary['state'], string>> = {
  waiting: 'wartet auf Versand',
  claimed: 'wird versandt',
  sent: 'versandt',
  failed: 'nicht zustellbar',
  withdrawn: 'zurückgezogen',
};

export const answerKindTerms: Readonly<Record<AnswerKind, string>> = {
  promised: 'zugesagt',
  planned: 'geplant',
  cannot: 'nicht möglich',
};

export const answerReasonTerms: Readonly<Record<AnswerReason, string>> = {
  'too-few-participants': 'zu wenige Teilnehmende',
  'no-teacher': 'keine Lehrkraft',
  'no-room': 'kein Raum',
  'no-childcare': 'keine Kinderbeaufsichtigung',
  'no-funding': 'keine Finanzierung',
  'no-approval': 'keine Zulassung',
  other: 'anderer Grund',
};

/** Each cause in a word of its own, in one sentence, and in two with what would help. */
export const causeTerms: Readonly<
  Record<GapCause, { readonly short: string; readonly sentence: string; readonly help: string }>
> = {
  'no-offering-of-format': {
    short: 'kein Kurs dieses Typs',
    sentence: 'Es gibt zurzeit kein Kursangebot dieses Kurstyps auf dem nötigen Niveau.',
    help: 'Helfen würde ein neuer Kurs: ein zugelassener Träger könnte ihn planen, auch gemeinsam mit anderen.',
  },
  'none-in-reach': {
    short: 'nichts erreichbar',
    sentence: 'Kein passender Kurs ist in zumutbarer Zeit erreichbar.',
    help: 'Helfen würde ein Kursort in der Nähe oder eine verlässliche Fahrgelegenheit.',
  },
  full: {
    short: 'alles belegt',
    sentence: 'Alle erreichbaren Kurse sind voll.',
    help: 'Helfen würde ein weiterer Kurs, zum Beispiel ein Parallelkurs am selben Ort.',
  },
  'starts-too-late': {
    short: 'Beginn zu spät',
    sentence: 'Die erreichbaren Kurse beginnen zu spät.',
    help: 'Helfen würde ein früherer Beginn oder der Einstieg in einen laufenden Kursabschnitt.',
  },
  'no-childcare': {
    short: 'keine Kinderbeaufsichtigung',
    sentence: 'Bei den erreichbaren Kursen fehlt eine passende Kinderbeaufsichtigung.',
    help: 'Helfen würden zusätzliche Plätze in der Kinderbeaufsichtigung oder in Kitas zur Kurszeit.',
  },
  'times-do-not-fit': {
    short: 'Zeiten passen nicht',
    sentence: 'Die Kurszeiten passen nicht zu den Zeiten, zu denen die Menschen teilnehmen können.',
    help: 'Helfen würde ein Kurs zu anderer Tageszeit, zum Beispiel abends oder in Teilzeit.',
  },
  'course-at-risk': {
    short: 'Kurs gefährdet',
    sentence: 'Der passende Kurs ist gefährdet: Er hat bisher zu wenige Anmeldungen.',
    help: 'Helfen würden Anmeldungen anderer Stellen oder ein gemeinsamer Kurs mehrerer Träger.',
  },
  'provider-without-approval': {
    short: 'Zulassung fehlt',
    sentence: 'Dem Kursträger fehlt am Kursort die Zulassung für diese Kursart.',
    help: 'Helfen würde eine Zulassung durch das BAMF oder ein zugelassener Träger, der den Kurs übernimmt.',
  },
  'nothing-reported': {
    short: 'nichts gemeldet',
    sentence: 'Zu den passenden Kursen fehlt eine aktuelle Meldung des Kursträgers.',
    help: 'Helfen würde, dass die Träger ihre freien Plätze bestätigen; vielleicht gibt es schon welche.',
  },
};
