import { help, type PageHelp } from './page-help-entry.js';

/** Help of the pages of the Integrationskonzept. */
export const CONCEPT_HELP: Readonly<Record<string, PageHelp>> = {
  '/konzept': help(
    'Das Integrationskonzept auf einen Blick: welche Fassung gilt, wer an welchem Themenfeld arbeitet, was gerade läuft.',
    'Zur Fassung, zur Zeitschiene und zu den Arbeitsgruppen führen die Verweise auf der Seite.',
    'Dokumente laden Sie mit einem Klick auf ihren Titel herunter.',
  ),
  '/konzept/einlesen': help(
    'Hier übernehmen Sie Maßnahmen eines bestehenden Konzepts aus einer Excel- oder CSV-Datei, in vier Schritten: Datei, Spalten, Prüfung, Übernahme.',
    'Themenfelder, Bedarfe und Ziele, die eine Zeile nennt und die es noch nicht gibt, werden angelegt; die Prüfung nennt jedes.',
    'Vor der Übernahme ändert sich nichts. Angefangene Dateien bleiben 24 Stunden; dann werden sie gelöscht.',
  ),
  '/konzept/einlesen/:id': help(
    'Eine Datei mit Maßnahmen: erst werden die Spalten zugeordnet, dann zeigt die Prüfung, was neu ist, was sich ändert und welche Zeile einen Fehler hat.',
    'Erst mit „Jetzt übernehmen“ ändert sich etwas. Was jemand von Hand geändert hat, bleibt stehen, wenn Sie nichts anderes sagen.',
  ),
  '/konzept/bedarfe/einlesen': help(
    'Hier übernehmen Sie Bedarfe und Wirkungsziele eines bestehenden Konzepts aus einer Excel- oder CSV-Datei, in vier Schritten: Datei, Spalten, Prüfung, Übernahme.',
    'Eine Zeile mit einem Wirkungsziel ist ein Ziel, jede andere ein Bedarf. Das Blatt „Bedarfe und Ziele“ einer gespeicherten Fassung lässt sich unverändert wieder einlesen.',
    'Vor der Übernahme ändert sich nichts. Angefangene Dateien bleiben 24 Stunden; dann werden sie gelöscht.',
  ),
  '/konzept/bedarfe/einlesen/:id': help(
    'Eine Datei mit Bedarfen und Zielen: erst werden die Spalten zugeordnet, dann zeigt die Prüfung, was neu ist, was sich ändert und welche Zeile einen Fehler hat.',
    'Erst mit „Jetzt übernehmen“ ändert sich etwas. Was jemand von Hand geändert hat, bleibt stehen, wenn Sie nichts anderes sagen.',
  ),
  '/konzept/zeitschiene': help(
    'Die Schritte des Konzepts: wie sie geplant waren und wie es wirklich war.',
    'Der Umriss zeigt die Planung, der gefüllte Balken, was geschehen ist, die gestrichelte Linie den heutigen Tag. Auf dem Telefon steht stattdessen eine Liste.',
    'Die Kreisverwaltung trägt neue Schritte und tatsächliche Tage ein. Der Stand ergibt sich daraus von selbst.',
  ),
  '/konzept/fassungen': help(
    'Alle Fassungen des Integrationskonzepts, vom Entwurf bis zur Ablösung.',
    'Es gilt immer höchstens eine. Wird eine neue beschlossen, löst sie die bisherige ab.',
  ),
  '/konzept/fassungen/neu': help(
    'Hier beginnt die Kreisverwaltung den Entwurf einer Fassung.',
    'Soll er als Kopie der geltenden Fassung beginnen, wählen Sie dort „Fortschreibung beginnen“.',
  ),
  '/konzept/fassungen/:id': help(
    'Eine Fassung mit ihren Themenfeldern, Querschnittsthemen, Zielgruppen und Dokumenten.',
    'Die Kreisverwaltung ändert hier Namen, Reihenfolge und die Arbeitsgruppen der Themenfelder. Löschen lässt sich nur, woran nichts hängt.',
    'Eine abgelöste Fassung lässt sich nur noch lesen.',
  ),
};
