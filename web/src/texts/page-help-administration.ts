import { help, type PageHelp } from './page-help-entry.js';

/** Help of the pages that keep the platform in order. */
export const ADMINISTRATION_HELP: Readonly<Record<string, PageHelp>> = {
  '/konto': help(
    'Ihr eigenes Konto: Passwort, zweiter Faktor und wo Sie angemeldet sind.',
    'Ein neues Passwort hat mindestens 12 Zeichen. Nach der Änderung sind andere Geräte abgemeldet.',
    'Mit einem zweiten Faktor brauchen Sie zum Anmelden auch einen Code aus einer App. Bewahren Sie die Wiederherstellungscodes getrennt vom Telefon auf.',
    '„Beenden“ beendet eine Sitzung, „Überall sonst abmelden“ alle anderen.',
  ),
  '/kalender': help(
    'Hier machen Sie Links, mit denen Ihr Kalenderprogramm Kursbeginne, Einstufungstests und Sitzungen zeigt.',
    'Wählen Sie, was der Kalender zeigen soll, und fügen Sie den Link in Ihrem Programm ein.',
    'Auch abonnierte Suchen nach Kursen stehen hier.',
    'Ist ein Link in falsche Hände geraten, erneuern Sie ihn: Der alte zeigt dann nichts mehr.',
  ),
  '/verwaltung/webhooks': help(
    'Hier nennen Sie eine Adresse, an die sofort berichtet wird, wenn sich ein Kurs oder eine Lücke ändert.',
    'Das Geheimnis wird nur einmal gezeigt. Damit prüft Ihr Programm, dass die Zustellung von hier kommt.',
    'Im Journal sehen Sie, was ankam, und senden Gescheitertes erneut.',
  ),
  '/verwaltung/organisationen': help(
    'Die Mitglieder des Arbeitskreises mit ihren Postfächern.',
    'Ein Mitglied, das ausscheidet, wird stillgelegt und nicht gelöscht: Antworten bleiben nachvollziehbar.',
  ),
  '/verwaltung/organisationen/neu': help(
    'Hier nehmen Sie ein Mitglied in den Arbeitskreis auf.',
    'Tragen Sie ein gemeinsames Postfach ein, nicht die Adresse einer Person.',
  ),
  '/verwaltung/organisationen/:id': help(
    'Ein Mitglied mit seinem Namen, seinem Postfach und seinen Konten, bei Kursträgern auch mit Kursorten und Zulassungen.',
    'Die Art der Organisation bestimmt, was ihre Konten sehen und tun dürfen.',
  ),
  '/verwaltung/konten': help(
    'Wer sich für welche Stelle anmelden darf.',
    'Neue und zurückgesetzte Konten bekommen ein erstes Passwort. Es wird nur einmal gezeigt, gilt so lange wie eine Einladung und muss bei der ersten Anmeldung geändert werden.',
    'Besser noch laden Sie per Mail ein: Dann wählt die Person ihr Passwort selbst, und niemand sonst kennt es.',
    'Wer geht, dessen Konto legen Sie still. Sie können es wieder freigeben.',
  ),
  '/verwaltung/kurstypen': help(
    'Die Kurstypen Ihres Landkreises, also die Spalten der Karte.',
    '„Zumutbarer Weg“ sagt, wie lang ein Weg höchstens sein darf.',
    'Was schon verwendet wird, lässt sich nicht löschen: Tragen Sie ein Ende ein.',
  ),
  '/verwaltung/regelwerte': help(
    'Zahlen aus Gesetz und Absprache, jede mit Gültigkeit und Quelle.',
    'Wählen Sie eine Zahl, um ihre früheren und künftigen Werte zu sehen oder einen neuen Wert anzukündigen; der alte bleibt lesbar.',
  ),
  '/verwaltung/regelwerte/:key': help(
    'Eine Zahl aus Gesetz oder Absprache mit allen Werten, die sie hatte und haben wird.',
    'Ein neuer Wert gilt frühestens ab morgen und bekommt eine Quelle. Vergangenes wird nicht umgerechnet.',
    'Ein künftiger Wert lässt sich berichtigen oder zurücknehmen.',
  ),
  '/verwaltung/reisezeiten': help(
    'Hier korrigieren Sie Reisezeiten zwischen Gemeinden und Kursorten, wenn Sie den Weg besser kennen.',
    'Eine Korrektur gilt auf der Karte und bei jeder Vermittlung. Sie ist gekennzeichnet und lässt sich zurücknehmen.',
  ),
  '/verwaltung/warteschlangen': help(
    'Was die Plattform von selbst tut, mit Zeitplan: was wartet, läuft oder gescheitert ist.',
    'Ist etwas gescheitert, führt die Zahl dorthin, wo der Grund steht.',
    'Die Selbstprüfung sucht jede Nacht nach Angaben, die nicht zueinander passen können, und sagt, was dann zu tun ist.',
  ),
  '/verwaltung/warteschlangen/:queue': help(
    'Die gescheiterten Aufträge einer Warteschlange, mit Grund.',
    'Versuchen Sie sie noch einmal, wenn der Grund behoben ist; doppelt geschieht dadurch nichts.',
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
