/** Words of invitations to accounts, for who invites and for who is invited. */
export const invitationTexts = {
  invite: 'Per Mail einladen',
  inviteTitle: 'Per Mail zu einem Konto einladen',
  inviteLead:
    'Die Mail enthält einen Link. Damit richtet die Person ihr Konto selbst ein; das Passwort kennt sonst niemand.',
  mailAddress: 'E-Mail-Adresse',
  mailAddressHint: 'An diese Adresse geht der Link, am besten an ein Postfach der Stelle.',
  send: 'Einladung verschicken',
  sent: (login: string): string => `Die Einladung für „${login}“ ist unterwegs.`,
  list: 'Offene Einladungen',
  expiresAt: 'gilt bis einschließlich',
  expired: 'abgelaufen',
  open: 'offen',
  to: 'an',
  withdraw: 'Zurückziehen',
  withdrawLabel: (login: string): string => `Zurückziehen: Einladung für ${login}`,
  withdrawn: (login: string): string => `Die Einladung für „${login}“ ist zurückgezogen.`,

  title: 'Ihr Konto einrichten',
  lead: (organisation: string): string =>
    `Sie sind eingeladen, in Kurskreis für ${organisation} zu arbeiten.`,
  login: 'Anmeldename',
  until: 'Die Einladung gilt bis einschließlich',
  password: 'Passwort',
  passwordHint:
    'Mindestens 12 Zeichen. Mehrere Wörter sind leichter zu merken und schwerer zu erraten als Sonderzeichen.',
  show: 'Passwort anzeigen',
  hide: 'Passwort verbergen',
  accept: 'Konto einrichten',
  accepting: 'Wird eingerichtet …',
  accepted: 'Ihr Konto ist eingerichtet.',
  toSignIn: 'Jetzt anmelden',
  or: 'Oder ohne eigenes Passwort:',
} as const;

/** Words of the administration's own sign-in. */
export const providerTexts = {
  signIn: (label: string): string => `Anmelden mit: ${label}`,
  accept: (label: string): string => `Einrichten mit: ${label}`,
  orPassword: 'Oder mit Anmeldename und Passwort:',
  failedTitle: 'Die Anmeldung hat nicht geklappt',
  isBound: 'Anmeldedienst',
  bind: 'Mit dem Anmeldedienst verknüpfen',
  bindLabel: (login: string): string => `Mit dem Anmeldedienst verknüpfen: ${login}`,
  bindQuestion: (login: string): string => `„${login}“ mit dem Anmeldedienst verknüpfen?`,
  bindMeans:
    'Wer dort diese Kennung hat, meldet sich ohne Passwort hier an. Sie steht in der Verwaltung des Anmeldedienstes („subject“ oder „sub“). Eine E-Mail-Adresse genügt nicht.',
  subject: 'Kennung beim Anmeldedienst',
  bindYes: 'Verknüpfen',
  bound: (login: string): string => `„${login}“ ist mit dem Anmeldedienst verknüpft.`,
  unbind: 'Verknüpfung lösen',
  unbindLabel: (login: string): string => `Verknüpfung lösen: ${login}`,
  unbindQuestion: (login: string): string => `Verknüpfung von „${login}“ mit dem Anmeldedienst lösen?`,
  unbindMeans: 'Das Konto wird überall abgemeldet und kommt über den Anmeldedienst nicht mehr herein.',
  unbindYes: 'Ja, lösen',
  unbound: (login: string): string => `Die Verknüpfung von „${login}“ ist gelöst.`,
  onlyProvider:
    'Sie melden sich über den Anmeldedienst Ihrer Verwaltung an. Passwort und zweiten Faktor führen Sie dort.',
} as const;

const FAULTS: Readonly<Record<string, string>> = {
  'provider-missing': 'Für diese Installation ist kein Anmeldedienst eingestellt.',
  'provider-unreachable':
    'Der Anmeldedienst ist zurzeit nicht erreichbar. Bitte versuchen Sie es später noch einmal.',
  'provider-declined': 'Der Anmeldedienst hat die Anmeldung abgelehnt, oder sie wurde dort abgebrochen.',
  'provider-expired':
    'Diese Anmeldung hat zu lange gedauert oder wurde in einem anderen Fenster begonnen. Bitte beginnen Sie noch einmal.',
  'identity-unknown':
    'Der Anmeldedienst kennt Sie, aber Sie haben hier noch kein Konto. Bitten Sie die Administration des Arbeitskreises um eine Einladung.',
  'identity-taken':
    'Mit Ihrer Kennung beim Anmeldedienst ist hier schon ein anderes Konto verknüpft. Melden Sie sich damit an.',
  'account-closed':
    'Dieses Konto ist stillgelegt. Bitte wenden Sie sich an die Administration des Arbeitskreises.',
  'not-found': 'Diese Einladung gilt nicht (mehr). Bitten Sie um eine neue.',
  'login-taken': 'Der Anmeldename dieser Einladung ist inzwischen vergeben. Bitten Sie um eine neue.',
};

/** Why a sign-in at the identity provider came to nothing. */
export function faultWords(code: string): string {
  return (
    FAULTS[code] ?? 'Der Anmeldedienst hat keine gültige Antwort gegeben. Bitte versuchen Sie es noch einmal.'
  );
}
