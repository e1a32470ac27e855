/** Words of the frame around every page. */
export const frameTexts = {
  product: 'Kurskreis',
  claim: 'Integrationskurse im Landkreis',
  skipToContent: 'Zum Inhalt springen',
  mainNavigation: 'Hauptnavigation',
  pagesOf: (group: string): string => `Seiten zu ${group}`,
  referring: 'Vermittlung',
  courses: 'Kurse',
  coverage: 'Versorgung',
  planning: 'Planung',
  administration: 'Verwaltung',
  signedInAs: 'Angemeldet als',
  signOut: 'Abmelden',
  loading: 'Wird geladen …',
  footerNote: 'Arbeitsplattform des Arbeitskreises Integration',
  apiDescription: 'Beschreibung der Schnittstelle',
  pageTitle: (title: string): string => `${title} – Kurskreis`,
} as const;

/** The pages that stand in the navigation. */
export const wayTexts = {
  cases: 'Fälle',
  placeOffers: 'Platzangebote',
  ownCourses: 'Meine Kurse',
  addressed: 'Anfragen',
  tests: 'Einstufungstests',
  coverageMap: 'Karte',
  gaps: 'Lücken',
  proposals: 'Kursvorschläge',
  weakCourses: 'Gefährdete Kurse',
  whatIf: 'Was wäre, wenn',
  forecast: 'Vorausschau',
  protocol: 'Protokoll',
  mails: 'Postbuch',
  importCourses: 'Kurse einlesen',
  importDemand: 'Bedarf einlesen',
  workRuns: 'Vorgänge',
} as const;
