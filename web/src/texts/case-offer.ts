/** Words of an offered place, for the office of the case. */
export const caseOfferTexts = {
  title: 'Platzangebot',
  open: 'Für diesen Fall ist ein Platz frei und zurückgehalten. Sprechen Sie mit der Person, und antworten Sie bis zur Frist; danach geht der Platz an die nächste Person.',
  accepted: 'Der Platz ist angenommen. Der Kursträger meldet die Person jetzt zum Kurs an.',
  enrolled: 'Die Person ist zum Kurs angemeldet.',
  accept: 'Annehmen',
  acceptedDone: 'Der Platz ist angenommen.',
  decline: 'Ausschlagen',
  declineQuestion: 'Warum nimmt die Person den Platz nicht?',
  declineBody:
    'Der Fall wartet danach weiter, mit demselben Platz in der Reihe. Denselben Kursabschnitt bietet die Plattform nicht noch einmal an.',
  declineSubmit: 'Platz ausschlagen',
  declinedDone: 'Der Platz ist ausgeschlagen. Der Fall wartet weiter.',
  giveBack: 'Platz zurückgeben',
  giveBackQuestion: 'Warum gibt die Person den Platz zurück?',
  giveBackBody:
    'Der Platz wird für andere frei. Der Fall wartet danach weiter, mit demselben Platz in der Reihe.',
  giveBackSubmit: 'Platz zurückgeben',
  givenBackDone: 'Der Platz ist zurückgegeben. Der Fall wartet weiter.',
  groundsTitle: 'Warum dieser Fall an der Reihe war',
  grounds: (grounds: { days: string; fitting: number; isPriority: boolean }): string => {
    const others =
      grounds.fitting <= 1
        ? 'Sonst passte niemand auf der Liste zu diesem Platz.'
        : `Von ${grounds.fitting} Menschen, denen der Platz gepasst hätte, stand dieser Fall vorn.`;
    const priority = grounds.isPriority ? ' Der gesetzliche Vorrang hat gezählt (IntV § 7 Abs. 4).' : '';
    return `${others} Wartezeit am Tag des Angebots: ${grounds.days}.${priority}`;
  },

  linkTitle: 'Link für die Person',
  linkLead:
    'Mit dem Link sieht die Person den Platz auf ihrem Telefon und kann selbst antworten, ohne Konto und in ihrer Sprache (Deutsch, Leichte Sprache, Englisch, Ukrainisch, Arabisch). Er zeigt den Kurs, aber keinen Namen und keine Fallnummer.',
  linkExpires: (moment: string): string =>
    `Es gibt schon einen Link; er gilt bis ${moment}. Ein neuer macht ihn ungültig.`,
  linkMake: 'Link erstellen',
  linkMakeAgain: 'Neuen Link erstellen',
  linkOnceTitle: 'Nur jetzt zu sehen',
  linkOnce: 'Die Plattform behält den Link nicht. Geben Sie ihn weiter, oder drucken Sie das Merkblatt.',
  linkCopy: 'Link kopieren',
  linkUntil: (moment: string): string => `Gilt bis ${moment}.`,
  qr: 'QR-Code mit dem Link für die Person',
} as const;

/** Words of the page of all offers. */
export const offerListTexts = {
  title: 'Platzangebote',
  lead: 'Plätze, die die gemeinsame Warteliste Ihren Fällen anbietet. Was nicht bis zur Frist beantwortet ist, verfällt.',
  liveTitle: 'Auf Antwort oder Anmeldung warten',
  decidedTitle: 'Entschieden',
  liveEmpty: 'Zurzeit wartet kein Platzangebot.',
  decidedEmpty: 'Noch ist kein Platzangebot entschieden.',
  decidedCaption: 'Entschiedene Platzangebote, die neuesten zuerst',
  course: 'Kurs',
  start: 'Beginn',
  state: 'Ergebnis',
  decidedOn: 'entschieden am',
} as const;
