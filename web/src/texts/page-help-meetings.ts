import { help, type PageHelp } from './page-help-entry.js';

/** Help of the pages of committees, meetings and tasks. */
export const MEETING_HELP: Readonly<Record<string, PageHelp>> = {
  '/gremien': help(
    'Hier stehen Arbeitskreis, Steuerungsgruppe, Arbeitsgruppen und die Gremien, die beschließen.',
    'Offenen Arbeitsgruppen treten Sie auf deren Seite selbst bei.',
    'Die Kreisverwaltung legt Gremien an und vergibt die Leitung.',
  ),
  '/gremien/:id': help(
    'Ein Gremium: wofür es da ist, an welchen Themenfeldern es arbeitet und wer dazugehört.',
    'Mit „Beitreten“ gehört Ihre Organisation dazu und wird zu Sitzungen eingeladen.',
    'Wer früher dazugehörte, steht weiter unten.',
  ),
  '/sitzungen': help(
    'Hier stehen die Sitzungen der Gremien, denen Ihre Organisation angehört, und die Workshops.',
    '„Als Kalender abonnieren“ bringt alle Termine in Ihr Kalenderprogramm; Änderungen kommen von selbst an.',
    'Wer ein Gremium leitet, legt hier Sitzungen an.',
  ),
  '/sitzungen/neu': help(
    'Hier legen Sie eine Sitzung an. Eingeladen wird erst, wenn Sie es auf der nächsten Seite sagen.',
    'Mit „Wie diese Sitzung noch einmal“ auf der Seite einer Sitzung übernehmen Sie Ort, Uhrzeit, Gäste und eigene Punkte.',
  ),
  '/sitzungen/:id': help(
    'Eine Sitzung mit Zu- und Absagen, Tagesordnung und Niederschrift.',
    'Sagen Sie zu oder ab, und schlagen Sie Themen vor.',
    'Als Leitung füllen Sie die Tagesordnung auf, laden ein, führen die Niederschrift und geben sie frei.',
    'Eine freigegebene Niederschrift ist fest; Berichtigungen sind neue Fassungen mit Grund.',
  ),
  '/sitzungen/:id/aendern': help(
    'Hier ändern Sie Titel, Zeit, Ort, Hinweise und Gäste einer Sitzung.',
    'Wer schon eingeladen ist, bekommt eine Nachricht mit neuem Kalendereintrag.',
  ),
  '/aufgaben': help(
    'Hier steht, was in Sitzungen vereinbart wurde und wofür Ihre Organisation zuständig ist.',
    'Melden Sie Erledigtes mit einem Satz dazu, was daraus geworden ist.',
    'Offenes steht auf der nächsten Tagesordnung; vor und nach der Frist erinnert eine Mail.',
  ),
  '/sitzung/:token': help(
    'Hier sagen Sie zu einer Sitzung zu oder ab, ohne sich anzumelden. Der Link gehört zu Ihrer Organisation.',
    'Sie können Ihre Antwort ändern, bis die Sitzung beginnt.',
  ),
};
