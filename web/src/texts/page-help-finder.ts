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
  '/kurse/kursnet': help(
    'Hier sehen Sie, welche Ihrer Kurse in KURSNET einzutragen sind, welche dort schon stehen und was sich seither geändert hat.',
    'Das Dringendste steht oben: was dort zu löschen ist, was noch fehlt, was sich geändert hat.',
    'Öffnen Sie einen Kurs, kopieren Sie die Felder nach KURSNET und wählen Sie „In KURSNET eingetragen“.',
    'Kurskreis sendet nichts an KURSNET.',
  ),
  '/kurse/:id/kursnet': help(
    'Ein Spickzettel: alle Felder der Eingabemaske von KURSNET in ihrer Reihenfolge, fertig zum Kopieren.',
    'Jedes Feld hat einen Knopf zum Kopieren; „Alles kopieren“ nimmt sie alle.',
    'Was hier niemand weiß, steht als Lücke da, mit dem Ort, an dem es einzutragen ist.',
    'Steht der Kurs in KURSNET, sagen Sie es unten. Später nennt die Seite jedes Feld, das sich geändert hat.',
  ),
  '/kurse-finden/nachbarkreise': help(
    'Hier stehen Kurse mit freien Plätzen in Nachbarkreisen, die uns ihre Plätze zeigen: dieselben, die dort öffentlich im Kursfinder stehen.',
    'Wählen Sie Kurstyp, Niveau und die Gemeinde, in der die Person wohnt. Dann steht der nächste Kurs zuerst; die Entfernung ist Luftlinie.',
    'Vermittelt wird dorthin nicht mit Kurskreis: Rufen Sie den Kursträger an. Vom Fall erfährt der Nachbarkreis nichts.',
  ),
  '/verwaltung/nachbarkreise': help(
    'Hier entscheiden Sie, welcher Nachbarkreis die freien Plätze Ihres Landkreises sieht.',
    'Er sieht nur Kurse, die bei Ihnen öffentlich im Kursfinder stehen und freie Plätze haben, mit deren Zahl und dem Kontakt für alle. Fälle, Wartelisten und Zahlen von Menschen sieht er nie.',
    'Der Schalter gilt sofort, in beide Richtungen getrennt: Ob ein Nachbarkreis Ihnen seine Plätze zeigt, entscheidet er selbst.',
  ),
  '/verwaltung/kursnet': help(
    'Hier geben Sie einzelnen Kursträgern frei, ihre Kurse als Datei an KURSNET zu liefern.',
    'KURSNET nimmt von einem Träger entweder Eingaben im Netz oder Dateien, nie beides. Sprechen Sie vorher mit ihm.',
    'Anbieternummer und Katalognummer stehen im KURSNET-Konto des Trägers.',
  ),
};
