import { help, type PageHelp } from './page-help-entry.js';

/** Help of the pages of needs and goals. */
export const OBJECTIVE_HELP: Readonly<Record<string, PageHelp>> = {
  '/konzept/bedarfe': help(
    'Was Zielgruppen im Landkreis fehlt, nach Themenfeldern: die Bedarfe der Fassung, mit der gearbeitet wird.',
    'Wählen Sie oben aus, was Sie sehen möchten, zum Beispiel Bedarfe ohne Wirkungsziel oder ohne Beleg.',
    'Bedarfe aufnehmen und ändern können die Kreisverwaltung und wer eine Arbeitsgruppe des Themenfelds leitet.',
  ),
  '/konzept/bedarfe/neu': help(
    'Hier nehmen Sie einen Bedarf auf und sagen, was wem fehlt.',
    'Wählen Sie Themenfeld und Zielgruppen. Belege fügen Sie danach auf der Seite des Bedarfs an.',
  ),
  '/konzept/bedarfe/:id': help(
    'Ein Bedarf mit seinen Belegen und den Wirkungszielen, die ihn decken sollen.',
    'Als Beleg dient eine Antwort aus einer Befragung, eine Versorgungslücke, eine Zahl mit Quelle oder ein Dokument. Ein Dokument können Sie gleich hier hochladen.',
    'Ein Beleg bleibt, wie er war. Auch eine Lücke wird mit den Zahlen des Tages festgehalten, an dem Sie sie anfügen.',
  ),
  '/konzept/bedarfe/:id/aendern': help(
    'Hier ändern Sie die Angaben eines Bedarfs.',
    'Hat inzwischen jemand anderes gespeichert, sehen Sie beide Fassungen und entscheiden.',
  ),
  '/konzept/antworten': help(
    'Hier lesen Sie die Antworten einer Befragung und ordnen sie den Bedarfen zu, von denen sie sprechen.',
    'Tippen Sie ein Wort aus dem Bedarf und drücken Sie die Eingabetaste. Eine Antwort kann zu mehreren Bedarfen gehören.',
    'Steckt in einer Antwort kein Bedarf, sagen Sie mit einem Satz, warum. „Rückgängig“ nimmt das Letzte zurück.',
  ),
  '/konzept/ziele': help(
    'Die Wirkungsziele: was für wen bis wann anders sein soll.',
    'Die Spalte „Hinweise“ zählt, was einem Ziel noch fehlt, um spezifisch, messbar, erreichbar, bedeutsam und terminiert zu sein.',
  ),
  '/konzept/ziele/neu': help(
    'Hier nehmen Sie ein Wirkungsziel zu einem oder mehreren Bedarfen auf.',
    'Die SMART-Prüfung unten sagt beim Schreiben, was noch fehlt. Speichern können Sie trotzdem.',
  ),
  '/konzept/ziele/:id': help(
    'Ein Wirkungsziel mit den Bedarfen, zu denen es gehört.',
    'Ist es erreicht oder wird es aufgegeben, tragen Sie das unter „Stand“ ein.',
  ),
  '/konzept/ziele/:id/aendern': help(
    'Hier ändern Sie ein Wirkungsziel oder verbinden es mit anderen Bedarfen.',
    'Bedarfe anderer Themenfelder verbindet und löst, wer dort schreibt.',
  ),
  '/konzept/kette': help(
    'Die Wirkungskette: Themenfeld, Bedarf, Wirkungsziel, zum Auf- und Zuklappen.',
    'Die Suche zeigt jeden Treffer mit allem, was über ihm steht.',
  ),
};
