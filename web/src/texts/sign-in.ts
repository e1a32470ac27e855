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
  againTitle: 'Ihre Anmeldung ist abgelaufen',
  againLead: (name: string): string =>
    `Bitte melden Sie sich wieder an (${name}). Was Sie eingegeben haben, bleibt stehen; danach geht es hier weiter.`,
  leave: 'Zur Anmeldeseite, ohne weiterzumachen',
  endsSoon: (minutes: number): string =>
    minutes <= 1
      ? 'Ihre Anmeldung läuft in weniger als einer Minute ab.'
      : `Ihre Anmeldung läuft in ${minutes} Minuten ab.`,
  endsSoonBody: 'Ihre Eingaben gehen dabei nicht verloren. Sie können sich auch gleich neu anmelden.',
  renew: 'Jetzt neu anmelden',
  forgotten: 'Passwort vergessen? Die Administration des Arbeitskreises setzt es für Sie neu.',
} as const;
