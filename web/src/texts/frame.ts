/** Words of the frame around every page. */
export const frameTexts = {
  product: 'Kurskreis',
  claim: 'Integrationskurse im Landkreis',
  skipToContent: 'Zum Inhalt springen',
  mainNavigation: 'Hauptnavigation',
  cases: 'Fälle',
  placeOffers: 'Platzangebote',
  coverage: 'Versorgung',
  gaps: 'Lücken',
  protocol: 'Protokoll',
  mails: 'Postbuch',
  signedInAs: 'Angemeldet als',
  signOut: 'Abmelden',
  loading: 'Wird geladen …',
  footerNote: 'Arbeitsplattform des Arbeitskreises Integration',
  apiDescription: 'Beschreibung der Schnittstelle',
  pageTitle: (title: string): string => `${title} – Kurskreis`,
} as const;
