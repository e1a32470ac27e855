import { help, type PageHelp } from './page-help-entry.js';

/** Help of the pages that keep the platform in order. */
export const ADMINISTRATION_HELP: Readonly<Record<string, PageHelp>> = {
  '/konto': help(
    'Ihr eigenes Konto: Passwort ändern und sehen, wo Sie angemeldet sind.',
    'Nach einer Änderung des Passworts sind andere Geräte abgemeldet.',
  ),
  '/verwaltung': help('Was die Plattform in Ordnung hält: Mitglieder, Konten, Kurstypen und Regeln.'),
  '/verwaltung/organisationen': help(
    'Die Mitglieder des Arbeitskreises mit ihren Postfächern.',
    'Ein Mitglied, das ausscheidet, wird stillgelegt und nicht gelöscht: Antworten bleiben nachvollziehbar.',
  ),
  '/verwaltung/organisationen/neu': help(
    'Hier nehmen Sie ein Mitglied in den Arbeitskreis auf.',
    'Tragen Sie ein gemeinsames Postfach ein, nicht die Adresse einer Person.',
  ),
  '/verwaltung/organisationen/:id': help(
    'Ein Mitglied mit seinem Namen, seinem Postfach und seinen Konten.',
    'Die Art der Organisation bestimmt, was ihre Konten sehen und tun dürfen.',
  ),
  '/verwaltung/konten': help(
    'Wer sich für welche Stelle anmelden darf.',
    'Vergessene Passwörter setzen Sie hier zurück.',
  ),
  '/verwaltung/kurstypen': help(
    'Die Kurstypen Ihres Landkreises, also die Spalten der Karte.',
    'Die Reichweite sagt, wie lang ein Weg höchstens sein darf.',
  ),
  '/verwaltung/regelwerte': help(
    'Zahlen aus Gesetz und Absprache, jede mit Gültigkeit und Quelle.',
    'Ändert sich eine Regel, tragen Sie einen neuen Wert mit seinem ersten Tag ein; der alte bleibt lesbar.',
  ),
  '/verwaltung/regelwerte/:key': help(
    'Eine Zahl aus Gesetz oder Absprache mit allen Werten, die sie hatte und haben wird.',
    'Ein neuer Wert bekommt einen ersten Tag und eine Quelle. Vergangenes wird nicht umgerechnet.',
  ),
  '/verwaltung/reisezeiten': help(
    'Hier berichtigen Sie Reisezeiten zwischen Gemeinden und Kursorten, wenn Sie den Weg besser kennen.',
    'Eine Berichtigung lässt sich zurücknehmen.',
  ),
  '/verwaltung/warteschlangen': help(
    'Was im Hintergrund läuft, wartet oder misslungen ist.',
    'Ist etwas misslungen, sagt die Zeile warum und lässt sich noch einmal anstoßen.',
  ),
  '/verwaltung/warteschlangen/:queue': help(
    'Die Aufträge einer Warteschlange: was wartet, läuft oder misslungen ist.',
    'Misslungenes können Sie noch einmal anstoßen; doppelt geschieht dadurch nichts.',
  ),
  '/protokoll': help(
    'Das Protokoll sagt, wer wann was getan hat. Sie sehen die Zeilen, die Ihre Stelle betreffen.',
    'Grenzen Sie nach Zeitraum und Vorgang ein.',
  ),
  '/postbuch': help(
    'Alle Mails, die die Plattform geschrieben hat, mit ihrem Stand.',
    'Was nicht zustellbar ist, steht mit dem Grund dabei.',
  ),
  '/postbuch/:id': help('Eine Mail, wie sie geschrieben wurde, mit ihrem Weg.'),
};
