import { help, type PageHelp } from './page-help-entry.js';

/** Help of the pages of the Integrationskonzept for everybody. */
export const PUBLIC_HELP: Readonly<Record<string, PageHelp>> = {
  '/integrationskonzept': help(
    'Das Integrationskonzept des Landkreises auf einen Blick, ohne Anmeldung.',
    'Wählen Sie ein Themenfeld, um zu sehen, was fehlt, welche Ziele es gibt und was getan wird.',
  ),
  '/integrationskonzept/themenfelder/:id': help(
    'Ein Themenfeld: was fehlt, welche Ziele es gibt und was getan wird.',
    'Wählen Sie ein Ziel oder eine Maßnahme, um mehr zu lesen.',
  ),
  '/integrationskonzept/ziele/:id': help(
    'Ein Ziel: was erreicht werden soll, bis wann und durch welche Maßnahmen.',
    'Die Verweise führen zu den Maßnahmen und zum Themenfeld.',
  ),
  '/integrationskonzept/massnahmen': help(
    'Alle veröffentlichten Maßnahmen und ihr Stand.',
    'Wählen Sie ein Themenfeld oder einen Stand, um die Liste kürzer zu machen.',
  ),
  '/integrationskonzept/massnahmen/:id': help(
    'Eine Maßnahme: was getan wird, wer dafür verantwortlich ist und wie es steht.',
    'Die drei Ampeln sagen, wie die Steuerungsgruppe Umsetzung, Zeitplan und Ziel zuletzt gesehen hat.',
  ),
  '/integrationskonzept/termine': help(
    'Öffentliche Termine rund um das Integrationskonzept.',
    'Mit dem Link zum Kalender erscheinen neue und geänderte Termine von selbst in Ihrem Kalender.',
  ),
  '/integrationskonzept/dokumente': help(
    'Veröffentlichte Dokumente zum Herunterladen.',
    'Wählen Sie einen Titel; die Datei wird dann gespeichert.',
  ),
  '/integrationskonzept/fassungen': help(
    'Alle veröffentlichten Fassungen des Integrationskonzepts.',
    'Mit der neuesten gültigen arbeitet der Landkreis heute.',
  ),
  '/integrationskonzept/fassungen/:id': help(
    'Eine veröffentlichte Fassung des Integrationskonzepts.',
    'Oben steht, ob es die ist, mit der der Landkreis heute arbeitet.',
  ),
  '/integrationskonzept/mitmachen': help(
    'Offene Arbeitsgruppen und wie man dort mitarbeitet.',
    'Schreiben Sie an die Adresse der Kreisverwaltung und nennen Sie die Arbeitsgruppe.',
  ),
};
