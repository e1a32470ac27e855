import { help, type PageHelp } from './page-help-entry.js';

/** Help of pages about files of other programs. */
export const FEED_HELP: Readonly<Record<string, PageHelp>> = {
  '/kurse/einlesen/profile': help(
    'Hier stehen Ihre Spaltenprofile und die, die andere Kursträger freigegeben haben.',
    'Ein Spaltenprofil sagt, wie die Dateien eines Programms zu lesen sind. Sie legen es beim Einlesen an.',
    'Freigegebene Profile anderer können Sie anwenden und kopieren, aber nicht ändern.',
    'Als Datei gespeichert, lässt sich ein Profil in einem anderen Landkreis übernehmen.',
  ),
  '/kurse/einlesen/:id/unterschiede': help(
    'Hier steht für jeden Kurs, was die Datei anders sagt als das, was jetzt in Kurskreis steht.',
    'Ansehen ändert nichts. Übernommen wird erst auf der Seite der Datei.',
    'Was nicht mehr in der Datei steht, wird nur genannt. Fällt ein Kurs aus, öffnen Sie ihn und sagen Sie ihn dort ab.',
  ),
};
