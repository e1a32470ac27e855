import { OFFERING_HEADINGS, type OfferingHeading } from '../offerings-table/offering-columns.js';

/** “Spalten der Angebotstabelle erklärt”. What is not here, the web does not read: who is approved where is not for providers to say. */
export const OFFERING_COLUMN_WORDS: Readonly<Partial<Record<OfferingHeading, string>>> = {
  [OFFERING_HEADINGS.key]:
    'Kursnummer in Ihrem Haus. An ihr wird der Kurs beim nächsten Einlesen wiedererkannt.',
  [OFFERING_HEADINGS.title]: 'Name des Kurses, wie ihn alle sehen.',
  [OFFERING_HEADINGS.courseType]:
    'Kursart nach der Integrationskursverordnung, etwa „Allgemeiner Integrationskurs“.',
  [OFFERING_HEADINGS.format]: 'Für wen der Kurs gedacht ist, etwa „Frauen mit Kinderbeaufsichtigung“.',
  [OFFERING_HEADINGS.state]: 'Wie weit der Kurs ist, etwa „geplant“ oder „Anmeldung offen“.',
  [OFFERING_HEADINGS.startsOn]: 'Erster Unterrichtstag, zum Beispiel 31.12.2026.',
  [OFFERING_HEADINGS.endsOn]: 'Letzter Unterrichtstag.',
  [OFFERING_HEADINGS.maximumSize]: 'Wie viele Menschen höchstens teilnehmen können.',
  [OFFERING_HEADINGS.minimumSize]: 'Ab wie vielen der Kurs stattfindet; ohne Angabe 15.',
  [OFFERING_HEADINGS.sectionNumber]: 'Nummer des Kursabschnitts (je 100 UE). Je Abschnitt eine Zeile.',
  [OFFERING_HEADINGS.level]: 'Sprachniveau beim Einstieg in den Abschnitt: Alpha, A1, A2, B1, B2 oder C1.',
  [OFFERING_HEADINGS.sectionStartsOn]: 'Erster Tag des Abschnitts.',
  [OFFERING_HEADINGS.taken]: 'Wie viele Plätze ab diesem Abschnitt belegt sind.',
  [OFFERING_HEADINGS.confirmedOn]:
    'Tag, an dem die Zahlen zuletzt stimmten. Ist er für alle Zeilen gleich, geht auch „heute“: der Tag des Einlesens.',
  [OFFERING_HEADINGS.site]: 'Name des Kursorts.',
  [OFFERING_HEADINGS.street]: 'Straße und Hausnummer; nur für einen neuen Kursort nötig.',
  [OFFERING_HEADINGS.postcode]: 'Postleitzahl; nur für einen neuen Kursort nötig.',
  [OFFERING_HEADINGS.town]: 'Ort; nur für einen neuen Kursort nötig.',
  [OFFERING_HEADINGS.ags]:
    'Amtlicher Gemeindeschlüssel (8 Ziffern); für einen neuen Kursort ohne Breite und Länge nötig.',
  [OFFERING_HEADINGS.latitude]: 'Geografische Breite des Kursorts in Grad.',
  [OFFERING_HEADINGS.longitude]: 'Geografische Länge des Kursorts in Grad.',
  [OFFERING_HEADINGS.isStepFree]: 'Ob der Kursort ohne Stufen zu erreichen ist: ja oder nein.',
  [OFFERING_HEADINGS.furtherSites]: 'Weitere eigene Kursorte eines Verbundkurses, getrennt durch |.',
  [OFFERING_HEADINGS.form]: 'Präsenz, hybrid oder online; ohne Angabe Präsenz.',
  [OFFERING_HEADINGS.reason]: 'Warum ein Kurs verschoben, zusammengelegt oder abgesagt ist.',
  [OFFERING_HEADINGS.weeklyUnits]: 'Unterrichtseinheiten in der Woche; ohne Angabe 25.',
  [OFFERING_HEADINGS.dayparts]: 'vormittags, nachmittags, abends, Wochenende; mehrere durch Komma.',
  [OFFERING_HEADINGS.timesNote]: 'Unterrichtszeiten in Worten, etwa „Mo–Do 8:30–11:45“.',
  [OFFERING_HEADINGS.childcarePlaces]: 'Plätze der Kinderbeaufsichtigung; leer heißt: keine.',
  [OFFERING_HEADINGS.childcareTaken]: 'Davon belegt.',
  [OFFERING_HEADINGS.childcareMinimumAge]: 'Ab welchem Alter Kinder beaufsichtigt werden, in Jahren.',
  [OFFERING_HEADINGS.provider]:
    'Nur nötig, wenn die Datei Kurse mehrerer Träger enthält. Fremde Kurse werden abgewiesen.',
};
