/** Sentences for what can go wrong on the way; the server's own German sentences come with its answers. */
export const errorTexts = {
  connectionLost:
    'Der Server ist nicht erreichbar. Ihre Eingaben bleiben stehen. Bitte prüfen Sie die Verbindung und versuchen Sie es erneut.',
  unexpected: 'Der Server hat unerwartet geantwortet. Bitte versuchen Sie es später erneut.',
  offline: 'Sie sind zurzeit ohne Netz. Was Sie sehen, kann veraltet sein; Eingaben bleiben stehen.',
  loadFailed: 'Das konnte nicht geladen werden',
  tryAgain: 'Erneut versuchen',
  crashTitle: 'Hier ist etwas schiefgegangen',
  crashBody:
    'Die Seite konnte nicht angezeigt werden. Laden Sie sie neu; wenn der Fehler bleibt, sagen Sie bitte der Administration Bescheid.',
  reload: 'Seite neu laden',
  notFoundTitle: 'Diese Seite gibt es nicht',
  notFoundBody: 'Vielleicht ist die Adresse unvollständig oder die Seite ist umgezogen.',
  notPermittedTitle: 'Diese Seite ist für Ihre Organisation nicht vorgesehen',
  notPermittedBody:
    'Wenn Sie die Angaben für Ihre Arbeit brauchen, wenden Sie sich bitte an die Kreisverwaltung.',
  toStart: 'Zur Startseite',
  summaryTitle: 'Bitte prüfen Sie Ihre Angaben',
} as const;
