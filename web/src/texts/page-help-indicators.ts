import { help, type PageHelp } from './page-help-entry.js';

/** Help to the pages about indicators. */
export const INDICATOR_HELP: Readonly<Record<string, PageHelp>> = {
  '/konzept/indikatoren': help(
    'Woran man sieht, ob die Wirkungsziele erreicht werden: wenige Zahlen, klar bestimmt und leicht zu erheben.',
    'Pfeil und Wort sagen, ob der letzte Wert auf dem Weg zum Zielwert liegt.',
    'Werte aus dem Betrieb hält Kurskreis am Stichtag von selbst fest; Werte von Hand trägt die verantwortliche Organisation ein.',
  ),
  '/konzept/indikatoren/neu': help(
    'Hier bestimmen Sie einen Indikator zu einem Wirkungsziel.',
    'Kommt der Wert aus dem Betrieb, wählen Sie eine Auswertung; darunter steht gleich, was sie heute sagt.',
    'Mehr als drei Indikatoren je Ziel werden selten gepflegt.',
  ),
  '/konzept/indikatoren/:id': help(
    'Alles zu einem Indikator: Verlauf, Wert von jetzt, festgehaltene Werte und wie er bestimmt ist.',
    'Festgehaltene Werte ändern sich nie. Ein falscher Wert von Hand wird mit einem weiteren berichtigt; beide bleiben lesbar.',
    'Wird anders gemessen als bisher, beginnt eine neue Reihe: Im Verlauf steht dort eine Lücke.',
  ),
  '/konzept/indikatoren/:id/aendern': help(
    'Hier ändern Sie einen Indikator.',
    'Name, Zielwert und Verantwortung ändern Sie frei. Ändern Sie Definition, Einheit, Quelle oder Takt, beginnt eine neue Reihe.',
  ),
};
