/** Words of the sign-in page. */
export const signInTexts = {
  title: 'Anmelden',
  lead: 'Kurskreis ist der gemeinsame Arbeitsplatz der Mitglieder im Arbeitskreis Integration.',
  login: 'Anmeldename',
  password: 'Passwort',
  submit: 'Anmelden',
  submitting: 'Wird angemeldet …',
  expected: 'Bitte melden Sie sich an. Danach geht es auf der gewünschten Seite weiter.',
  signedOut: 'Sie sind abgemeldet.',
  forgotten: 'Passwort vergessen? Die Administration des Arbeitskreises setzt es für Sie neu.',
} as const;
