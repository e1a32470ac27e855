/** Words of the two pages that open by the link of a mail, without an account. */
export const byLinkTexts = {
  answerTitle: 'Versorgungslücken beantworten',
  answerLead: (organisation: string, date: string): string =>
    `Diese Seite ist für ${organisation}. Bitte antworten Sie bis zum ${date}; eine kurze Antwort genügt.`,
  answerGap: (gap: string): string => `Antwort zu ${gap}`,
  allAnswered: 'Alles beantwortet. Vielen Dank!',
  allAnsweredBody: 'Sie können diese Seite schließen oder eine Antwort noch ändern.',
  nothingOpen: 'Zu dieser Nachricht ist keine Lücke mehr offen.',
  nothingOpenBody: 'Die Lücken sind inzwischen geschlossen. Vielen Dank, Sie brauchen nichts zu tun.',
  yourAnswer: 'Ihre Antwort',
  wrongLinkTitle: 'Dieser Link gilt nicht (mehr)',
  wrongLinkBody:
    'Vielleicht ist er abgelaufen oder beim Kopieren abgeschnitten worden. Öffnen Sie den Link aus der neuesten E-Mail, oder melden Sie sich an.',
  toSignIn: 'Zur Anmeldung',

  freshTitle: 'Stimmen die freien Plätze noch?',
  freshLead: (provider: string): string =>
    `Diese Seite ist für ${provider}. Prüfen Sie die freien Plätze, ändern Sie, was nicht mehr stimmt, und bestätigen Sie unten.`,
  starts: (date: string): string => `Beginn ${date}`,
  size: (maximum: number): string => `höchstens ${maximum} Plätze`,
  lastConfirmed: (date: string): string => `zuletzt bestätigt am ${date}`,
  freePlaces: (section: string): string => `Freie Plätze: ${section}`,
  freeChildcare: 'Freie Plätze in der Kinderbeaufsichtigung',
  section: (number: number, level: string, date: string): string =>
    `Abschnitt ${number}, Niveau ${level}, ab ${date}`,
  allRight: 'Stimmt alles',
  saveChanges: 'Geänderte Zahlen speichern und bestätigen',
  saving: 'Wird gespeichert …',
  confirmed: 'Danke! Ihre Zahlen sind bestätigt.',
  confirmedBody: 'Karte und Kurssuche zeigen sie ab sofort als frisch. Sie können diese Seite schließen.',
  nothingToConfirm: 'Zurzeit gibt es nichts zu bestätigen.',
  nothingToConfirmBody: 'Ihre Organisation hat kein laufendes oder geplantes Kursangebot.',
  wholeNumber: (maximum: number): string => `Bitte eine ganze Zahl von 0 bis ${maximum}.`,
} as const;
