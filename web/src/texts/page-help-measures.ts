import { help, type PageHelp } from './page-help-entry.js';

/** Help to the pages about measures. */
export const MEASURE_HELP: Readonly<Record<string, PageHelp>> = {
  '/konzept/massnahmen': help(
    'Alle Maßnahmen der aktuellen Fassung des Integrationskonzepts, mit Kosten und Finanzierungslücke.',
    'Wählen Sie oben aus, was Sie sehen möchten. Summen, Karte und Tabelle richten sich danach.',
    'Mit „Maßnahme vorschlagen“ bringt jedes Mitglied eine Idee ein.',
    'Vorschläge, über die noch nicht entschieden ist, sehen nur Sie selbst, die Kreisverwaltung und die Steuerungsgruppe.',
  ),
  '/konzept/massnahmen/neu': help(
    'Hier schlagen Sie eine Maßnahme vor. Titel und ein paar Sätze genügen.',
    'Ort, Bedarf und Wirkungsziel können Sie dazu wählen, müssen es aber nicht.',
    'Die Kreisverwaltung nimmt den Vorschlag auf, fragt zurück oder sagt Ihnen, warum nicht.',
  ),
  '/konzept/massnahmen/meine-vorschlaege': help(
    'Was Ihre Organisation vorgeschlagen hat und was daraus wurde.',
    'Wurde ein Vorschlag nicht aufgenommen, steht hier der Grund.',
  ),
  '/konzept/massnahmen/:id': help(
    'Alles zu einer Maßnahme: worum es geht, wozu sie gehört, wer sie trägt, was sie kostet und wie weit sie ist.',
    'Unter „Was jetzt geht“ stehen die Schritte, die Sie machen können.',
    'Ist Ihre Organisation verantwortlich, berichten Sie hier und können die Zusage auch zurückziehen.',
  ),
  '/konzept/massnahmen/:id/vorschlag': help(
    'Hier ändern Sie Ihren Vorschlag, solange noch nicht darüber entschieden ist.',
    'Die Kreisverwaltung erfährt von der Änderung.',
  ),
  '/konzept/massnahmen/:id/bearbeiten': help(
    'Hier vervollständigt die Kreisverwaltung eine Maßnahme: Wirkungsziele, Verantwortung, Zeitraum, Kosten und Finanzierung.',
    'Beträge schreiben Sie wie gewohnt, zum Beispiel 12.500,00.',
    'Hat inzwischen jemand anders die Maßnahme geändert, sagt die Seite es; Ihre Eingaben gehen nicht verloren.',
  ),
  '/konzept/spur': help(
    'Was aus den Antworten der Befragungen wurde: Bedarf, Wirkungsziel und Maßnahme zu jeder Antwort.',
    'Mit „nur die eigenen“ sehen Sie, was aus den Hinweisen Ihrer Organisation wurde.',
    'Namen stehen nicht dabei. Antworten anonymer Befragungen gehören niemandem.',
  ),
  '/konzept/spur/:answerId': help(
    'Die Spur einer Antwort, Schritt für Schritt, bis zum heutigen Stand der Maßnahmen.',
    'Jeder Schritt führt zu der Seite, um die es geht.',
  ),
};
