import { help, type PageHelp } from './page-help-entry.js';

/** Help of the pages about the public course finder. */
export const FINDER_HELP: Readonly<Record<string, PageHelp>> = {
  '/kurse/kursfinder': help(
    'Hier sehen Sie, welche Ihrer Kurse im öffentlichen Kursfinder stehen, und warum andere dort nicht stehen.',
    'Offene Kurse stehen dort von selbst. Mit dem Schalter nehmen Sie einen Kurs heraus; das gilt sofort.',
    'Die Öffentlichkeit liest „Plätze frei“, „wenige Plätze frei“ oder „Warteliste“, nie eine Zahl.',
    'Den Kontakt, der bei Ihren Kursen steht, tragen Sie darunter ein.',
  ),
  '/verwaltung/kursfinder': help(
    'Gemeinden können die Kurse in ihrer Nähe auf der eigenen Internetseite zeigen.',
    'Das geht nur in Seiten, die Sie hier freigeben, eine in jeder Zeile. Alle anderen Rahmen bleiben leer.',
    'Die Zeilen für die eigene Seite erzeugt eine Gemeinde selbst; ein Konto braucht sie dafür nicht.',
  ),
};
